import fc from 'fast-check';
import type { Inputs, Rows } from './allocated';

const KEYS: Rows = [
  ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Kun'],
  ['Tre trin', 1, 'Sektor', 'Kommuner=60; Region=40', ''],
  ['Tre trin', 2, 'Klynge', 'ligeligt', ''],
  ['Tre trin', 3, 'Part', 'Folketal', ''],
  ['Klyngevis', 1, 'Klynge', 'Folketal', ''],
  ['Klyngevis', 2, 'Part', 'ligeligt', ''],
  ['Kun kommuner', 1, 'Klynge', 'ligeligt', 'Sektor=Kommuner'],
  ['Kun kommuner', 2, 'Part', 'Folketal', ''],
  ['Alle', 1, 'Part', 'Folketal', ''],
];
const USED = ['35/65', '100/0', 'Tre trin', 'Klyngevis', 'Kun kommuner', 'Alle'];

const party = fc.record({
  sector: fc.constantFrom('Kommuner', 'Region'),
  cluster: fc.constantFrom('Midt', 'Øst', 'Vest'),
  population: fc.integer({ min: 1, max: 400_000 }),
});

/** In kr. with øre; some rows have nothing in a year, some nothing but 0. */
const amount = fc.oneof(
  fc.constant(''),
  fc.constant(0),
  fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }).map((ore) => ore / 100),
);

const costRow = fc.record({
  group: fc.constantFrom('Drift', 'Anlæg'),
  key: fc.constantFrom(...USED),
  amounts: fc.tuple(amount, amount),
});

const rounding = fc.record({
  unit: fc.constantFrom(0.01, 1, 500),
  method: fc.constantFrom('halv op', 'halv lige'),
  remainder: fc.constantFrom('største rest', 'hver for sig', 'Region'),
});

/** Any small workbook that is right: both sectors, several groups, keys of one to three steps, all roundings. */
export const anyWorkbook: fc.Arbitrary<Inputs> = fc
  .record({
    parties: fc.array(party, { maxLength: 6 }),
    rows: fc.array(costRow, { minLength: 1, maxLength: 9 }),
    sectorRounding: rounding,
    rounding,
    calculation: fc.constantFrom('pr. gruppe', 'pr. post'),
  })
  .map(({ parties, rows, sectorRounding, rounding: partRounding, calculation }) => ({
    parties: [
      ['Part', 'Sektor', 'Klynge', 'Folketal'],
      ['Skive', 'Kommuner', 'Midt', 45_851],
      ['Region', 'Region', 'Midt', 236_798],
      ...parties.map(({ sector, cluster, population }, i) => [`Part ${i}`, sector, cluster, population]),
    ],
    costs: [
      ['Gruppe', 'Post', 'Nøgle', 2021, 2022],
      ...rows.map(({ group, key, amounts }, i) => [group, `Post ${i}`, key, ...amounts]),
    ],
    keys: KEYS,
    settings: [
      ['Indstilling', 'Værdi'],
      ['Sektorafrunding', sectorRounding.unit],
      ['Sektormetode', sectorRounding.method],
      ['Sektorrest', sectorRounding.remainder],
      ['Afrunding', partRounding.unit],
      ['Metode', partRounding.method],
      // A named group would have to stand at every level of every key.
      ['Rest', partRounding.remainder === 'Region' ? 'største rest' : partRounding.remainder],
      ['Beregning', calculation],
    ],
  }));
