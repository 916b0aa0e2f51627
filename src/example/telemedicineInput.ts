import type { ExampleSheet, ExampleTable } from './exampleWorkbook';
import { telemedicineCosts } from './telemedicineCosts';

/** The 19 municipalities and the region's share per cluster, with population on 1 January 2020 (Statistics Denmark). */
export const telemedicineParties: ExampleTable = [
  ['Part', 'Sektor', 'Klynge', 'Folketal'],
  ['Aarhus Kommune', 'Kommuner', 'Aarhus', 349_983],
  ['Samsø Kommune', 'Kommuner', 'Aarhus', 3_657],
  ['Silkeborg Kommune', 'Kommuner', 'Midt', 94_026],
  ['Skive Kommune', 'Kommuner', 'Midt', 45_851],
  ['Viborg Kommune', 'Kommuner', 'Midt', 96_921],
  ['Herning Kommune', 'Kommuner', 'Vest', 89_127],
  ['Holstebro Kommune', 'Kommuner', 'Vest', 58_591],
  ['Ikast-Brande Kommune', 'Kommuner', 'Vest', 41_369],
  ['Lemvig Kommune', 'Kommuner', 'Vest', 19_722],
  ['Ringkøbing-Skjern Kommune', 'Kommuner', 'Vest', 56_594],
  ['Struer Kommune', 'Kommuner', 'Vest', 21_036],
  ['Hedensted Kommune', 'Kommuner', 'Horsens', 46_722],
  ['Horsens Kommune', 'Kommuner', 'Horsens', 90_966],
  ['Odder Kommune', 'Kommuner', 'Horsens', 22_844],
  ['Skanderborg Kommune', 'Kommuner', 'Horsens', 62_678],
  ['Favrskov Kommune', 'Kommuner', 'Randers', 48_397],
  ['Norddjurs Kommune', 'Kommuner', 'Randers', 37_089],
  ['Randers Kommune', 'Kommuner', 'Randers', 97_805],
  ['Syddjurs Kommune', 'Kommuner', 'Randers', 42_962],
  ['Regionen – klynge Aarhus', 'Region', 'Aarhus', 353_640],
  ['Regionen – klynge Midt', 'Region', 'Midt', 236_798],
  ['Regionen – klynge Vest', 'Region', 'Vest', 286_439],
  ['Regionen – klynge Horsens', 'Region', 'Horsens', 223_210],
  ['Regionen – klynge Randers', 'Region', 'Randers', 226_253],
];

/** The programme's cost rows and recipients, as every example about it has them. */
export const telemedicineInput: readonly ExampleSheet[] = [
  {
    name: 'Omkostninger',
    kind: 'table',
    rows: telemedicineCosts,
    widths: [16, 70, 10, 14, 14, 14, 14],
  },
  { name: 'Parter', kind: 'table', rows: telemedicineParties, widths: [28, 12, 12, 12] },
];

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
