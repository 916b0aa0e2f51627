import type { ExampleTable } from './exampleWorkbook';

/** How the printed amounts were rounded: rows to 50.000 kr. with the region taking the rest, recipients each to 500 kr. */
export const telemedicineSettings: ExampleTable = [
  ['Indstilling', 'Værdi'],
  ['Standardvægt', 'Folketal'],
  ['Afrunding', 500],
  ['Metode', 'halv op'],
  ['Rest', 'hver for sig'],
  ['Sektorafrunding', 50_000],
  ['Sektormetode', 'halv lige'],
  ['Sektorrest', 'Region'],
  ['Beregning', 'pr. gruppe'],
];
