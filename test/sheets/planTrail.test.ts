import type { TrailEntry } from '../../src/allocation/trailEntry';
import type { KeyStep } from '../../src/keys/distributionKey';
import { planTrail } from '../../src/sheets/planTrail';
import type { CellPlan } from '../../src/sheets/sheetPlan';
import { trailHeadings } from '../../src/texts/trailHeadings';
import { cellAt, chosen, costs, settings } from './handMade';

const cell = cellAt('Nøgler', 1, 0);
const step: KeyStep = {
  number: 2,
  level: 'Part',
  weighting: { kind: 'driver', heading: 'Folketal', yearOffset: null },
  weightText: 'Folketal',
  base: 0,
  least: null,
  most: null,
  only: [],
  years: null,
  rounding: { unit: 50_000, method: 'half up', remainder: { kind: 'independent' } },
  cells: { level: cell, weight: cell, least: cell, most: cell, only: cell, remainder: cell },
};
/** Skive's part of Drift 2022: 11.750.000 × 45.851 / 1.326.340 = 406.192,41…, rounded to 500. */
const skive: TrailEntry = {
  group: 'Drift',
  rows: [0, 1],
  year: 2022,
  key: '',
  step,
  from: 'Kommuner',
  amount: 1_175_000_000,
  pool: 3,
  to: 'Skive Kommune',
  party: 3,
  sector: 'Kommuner',
  weight: 45851,
  weightSum: 1326340,
  factor: null,
  rounding: step.rounding,
  exact: 40_619_233,
  rounded: 40_600_000,
  remainder: { kind: 'independent' },
  intoPool: null,
  terms: null,
};

function rowsOf(...entries: TrailEntry[]) {
  const sheet = planTrail(entries, costs, settings, chosen('Revisionsspor', 'Revisionsspor', ['']));
  return sheet.blocks[0]?.rows ?? [];
}

/** The cells of an entry's row by their headings. */
function shown(entry: TrailEntry): Record<string, CellPlan | undefined> {
  const item = rowsOf(entry)[1];
  return Object.fromEntries(trailHeadings.map((heading, index) => [heading, item?.cells[index]]));
}

test('a recipient of a sum of rows', () => {
  expect(shown(skive)).toEqual({
    Gruppe: 'Drift',
    Post: '2 poster',
    År: 2022,
    Nøgle: null,
    Trin: 2,
    Niveau: 'Part',
    Fra: 'Kommuner',
    Pulje: 3,
    Beløb: 11_750_000,
    Til: 'Skive Kommune',
    'Vægtes efter': 'Folketal',
    Vægt: 45851,
    'Sum af vægte': 1326340,
    'Eksakt beløb': 406_192.33,
    'Afrundes til': 500,
    Metode: 'halv op',
    'Regel for rest': 'hver for sig',
    Afrundet: 406_000,
    'Går til pulje': null,
  });
});

test('a row that is only added to a pool has no step', () => {
  const entry = {
    ...skive,
    rows: [1],
    key: '50/50',
    step: null,
    remainder: null,
    to: '',
    pool: null,
    intoPool: 3,
  };
  expect(shown(entry)).toMatchObject({
    Post: 'Kurser',
    Nøgle: '50/50',
    Trin: null,
    Til: null,
    Vægt: null,
    'Regel for rest': null,
    Afrundet: 406_000,
    'Går til pulje': 3,
  });
});

test('a remainder to a name says the name', () => {
  expect(shown({ ...skive, remainder: { kind: 'to', name: 'Region' } })).toMatchObject({
    'Regel for rest': 'rest til Region',
  });
});

test('the headings stand in the order of the values', () => {
  expect(rowsOf(skive)[0]).toEqual({ kind: 'heading', cells: trailHeadings });
});

test('the block is its sheet', () => {
  const sheet = planTrail([skive], costs, settings, chosen('Spor', 'Revisionsspor', ['']));
  expect(sheet).toMatchObject({ name: 'Spor', definedName: 'Revisionsspor', printTitle: 'Revisionsspor' });
  expect(sheet.blocks.map((block) => block.definedName)).toEqual(['Revisionsspor']);
  expect(sheet.blocks[0]?.columns).toHaveLength(19);
  expect(sheet.columnWidths).toHaveLength(19);
});

test.each([
  ['#,##0', {}],
  ['#,##0.00;-#,##0.00;0', { rounded: 40_619_233 }],
  ['#,##0.00;-#,##0.00;0', { amount: 1_175_000_050 }],
  ['#,##0.00;-#,##0.00;0', { rounding: { ...step.rounding, unit: 1 } }],
])('amounts are shown as %s with %j', (format, change) => {
  const { blocks } = planTrail(
    [skive, { ...skive, ...change }],
    costs,
    settings,
    chosen('Spor', 'Spor', ['']),
  );
  // Beløb, Afrundes til, Afrundet.
  expect([8, 14, 17].map((column) => blocks[0]?.columns[column]?.format)).toEqual([format, format, format]);
});

test('what a base amount and bounds made of a part stands to the right, where any step has them', () => {
  const terms = {
    base: null,
    least: null,
    most: 40_000_000,
    round: 1,
    shared: 100_000_000,
    boundBy: 'most',
  } as const;
  const { blocks } = planTrail(
    [skive, { ...skive, terms }],
    costs,
    settings,
    chosen('Revisionsspor', 'Revisionsspor', ['']),
  );
  const cells = blocks[0]?.rows.map((row) => row.cells.slice(trailHeadings.length));
  expect(cells).toEqual([
    ['Grundbeløb', 'Mindst', 'Højst', 'Runde', 'Delt i runden', 'Bundet af'],
    [null, null, null, null, null, null],
    [null, null, 400_000, 1, 1_000_000, 'Højst'],
  ]);
  expect(blocks[0]?.columns).toHaveLength(trailHeadings.length + 6);
});
