import type { CellValue } from '../../src/cells/grid';
import { fittingCells } from '../../src/intake/fittingCells';
import { readSource } from '../../src/intake/readSource';
import type { TableSource } from '../../src/intake/tableSource';
import { useTables } from '../../src/intake/useTables';
import { calculated } from '../support/calculated';

type Rows = readonly (readonly CellValue[])[];

const AS_PROPOSED = { key: null, groups: {}, takesUncounted: false, fillsIn: true };

/** On `Ark1` from B3. */
function used(rows: Rows) {
  const width = Math.max(...rows.map(({ length }) => length));
  const values = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  const source: TableSource = {
    ...{ kind: 'cells', sheet: 'Ark1', row: 2, column: 1, selected: null },
    ...{ values, formats: values.map((row) => row.map(() => 'General')) },
  };
  const read = readSource(source);
  const intake = useTables(
    read.tables.map(({ reading }) => reading),
    AS_PROPOSED,
  );
  return { intake, fitting: fittingCells(source, read, intake) };
}

const places = (rows: Rows): string[] =>
  used(rows).fitting.map(
    ({ name, row, column, values }) =>
      `${name} ${String(row)},${String(column)} ${String(values.length)} x ${String(values[0]?.length ?? 0)}`,
  );

const COSTS = [
  ['Post', 'Nøgle', 2021, 2022],
  ['Server', '35/65', 2_000_000, 1_000_000],
  ['Licens', '50/50', 1_500_000, 100_000],
  ['I alt', '', 3_500_000, 1_100_000],
];
const PARTIES = [
  ['Part', 'Sektor', 'Folketal'],
  ['Skive', 'Kommuner', 45_851],
  ['Viborg', 'Kommuner', 96_921],
];

test.each<[string, Rows, string[]]>([
  ['cost rows with their total', COSTS, ['Omkostninger 2,1 4 x 4']],
  ['cost rows below a title', [['Fælles it'], [], ...COSTS], ['Omkostninger 4,1 4 x 4']],
  ['recipients with their sector', PARTIES, ['Parter 2,1 3 x 3']],
  ['both on a sheet', [...COSTS, [], ...PARTIES], ['Omkostninger 2,1 4 x 4', 'Parter 7,1 3 x 3']],
  [
    'amounts in the unit of their heading',
    [
      ['Post', 'Nøgle', '2021 (mio. kr.)'],
      ['Server', '35/65', 2.5],
      ['Licens', '35/65', 1.5],
    ],
    ['Omkostninger 2,1 3 x 3'],
  ],
  [
    'published figures',
    [
      ['Linje', 'Kommuner 2021', 'Region 2021'],
      ['Server', 700_000, 1_300_000],
      ['Licens', 750_000, 750_000],
      ['Total', 1_450_000, 2_050_000],
    ],
    ['Offentliggjort 2,1 4 x 3'],
  ],
])('%s get a name as they stand', (_, rows, expected) => {
  expect(places(rows)).toEqual(expected);
});

test.each<[string, Rows]>([
  ['no key is printed', COSTS.map(([post, , ...amounts]) => [post ?? '', ...amounts])],
  ['the heading is another word', COSTS.map((row, at) => (at === 0 ? ['Aktivitet', ...row.slice(1)] : row))],
  ['the unit stands in a title, which our readers do not see', [['Fælles it (1.000 kr.)'], ...COSTS]],
  ['the headings take two lines', [['', '', 'Budget', 'Budget'], ...COSTS]],
  [
    'a row is a part of the one above it',
    [...COSTS.slice(0, 2), ['heraf hosting', '35/65', 500_000, 0], ...COSTS.slice(2)],
  ],
  [
    'a figure is none',
    COSTS.map((row, at) => (at === 1 ? ['Server', '35/65', 'ca. 2 mio.', 1_000_000] : row)),
  ],
])('no cell gets a name where %s, unless it comes to the same', (_, rows) => {
  const { intake, fitting } = used(rows);
  const made = Object.fromEntries(intake.tables.map((table) => [table.name, table.rows]));
  for (const { name, values } of fitting) {
    const amounts = (tables: Readonly<Record<string, Rows>>): unknown =>
      calculated(tables).input.costs.rows.map((row) => [
        row.label,
        row.key,
        row.amounts.map((one) => one.amount),
      ]);
    expect(amounts({ ...made, [name]: values })).toEqual(amounts(made));
  }
});

test('a recalculation comes to the same, whether cells are named or sheets are made', () => {
  const rows = [
    ['Post', 'Nøgle', 2021],
    ['Server', 'Folketal', 2_000_001],
    ['Licens', 'Folketal', 1_500_000],
    ['I alt', '', 3_500_001],
    [],
    ['Part', 'Folketal'],
    ['Skive', 45_851],
    ['Viborg', 96_921],
  ];
  const { intake, fitting } = used(rows);
  const made = Object.fromEntries(intake.tables.map((table) => [table.name, table.rows]));
  const own = { ...made, ...Object.fromEntries(fitting.map(({ name, values }) => [name, values])) };
  expect(fitting.map(({ name }) => name)).toEqual(['Omkostninger', 'Parter']);
  const [fromOwn, fromMade] = [calculated(own), calculated(made)];
  expect(fromOwn.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(fromOwn.comparisons.map(({ line, difference }) => [line, difference])).toEqual(
    fromMade.comparisons.map(({ line, difference }) => [line, difference]),
  );
  expect(fromMade.comparisons.length).toBeGreaterThan(2);
});

test('a pasted text has no cells to name', () => {
  const source: TableSource = { kind: 'text', text: COSTS.map((row) => row.join('\t')).join('\n') };
  const read = readSource(source);
  const intake = useTables(
    read.tables.map(({ reading }) => reading),
    AS_PROPOSED,
  );
  expect(fittingCells(source, read, intake)).toEqual([]);
});
