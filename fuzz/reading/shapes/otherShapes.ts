import { rowsOf, type Figures, type Shape } from '../shape';

const PERCENT: Figures = { from: 'percent', choices: [15, 20, 23, 30, 42, 50, 53, 59, 70, 77] };

/** Keys, counts and prices that add up to nothing. */
export const OTHER_SHAPES: readonly Shape[] = [
  {
    name: 'keys in percent, by house',
    unit: 'kr.',
    headings: ['| Rengøring – gammel fordelingsnøgle | Rengøring – ny fordelingsnøgle'],
    columns: [{ role: 'label' }, { role: 'share', figures: PERCENT }, { role: 'share', figures: PERCENT }],
    rows: rowsOf(`
      h | Birkehuset
      r | Boliger
      r | Servicearealer
      h | Møllegården
      r | Boliger
      r | Servicearealer
      h | Solsiden
      r | Boliger
      r | Servicearealer`),
  },
  {
    name: 'prices per unit beside how many',
    unit: 'kr.',
    headings: ['Ydelse | Antal forløb | Kr. pr. forløb | Udgift i kr.'],
    columns: [
      { role: 'label' },
      { role: 'driver', figures: { from: 'chance', min: 3, max: 240, step: 1, decimals: 0 } },
      { role: 'other', figures: { from: 'chance', min: 150, max: 42_000, step: 50, decimals: 0 } },
      { role: 'amount', figures: { from: 'chance', min: 20_000, max: 3_000_000, step: 50, decimals: 0 } },
    ],
    rows: rowsOf(`
      i a | Genoptræning
      i b | Rehabilitering
      i c | Vedligehold
      t = a b c @1,3 | I alt`),
  },
  {
    name: 'a population by years, without money',
    unit: 'kr.',
    headings: ['Kommune | Folketal 2023 | Folketal 2024 | Folketal 2025'],
    columns: [
      { role: 'label' },
      ...[2023, 2024, 2025].map((year) => ({
        role: 'driver' as const,
        sector: 'Kommuner' as const,
        year,
        figures: { from: 'chance', min: 1_800, max: 290_000, step: 1, decimals: 0 } as const,
      })),
    ],
    rows: rowsOf(`
      r a | Aarhus
      r b | Favrskov
      r c | Norddjurs
      r d | Odder
      r e | Randers
      r f | Samsø
      r g | Skanderborg
      r k | Syddjurs
      t = a b c d e f g k | I alt`),
  },
];
