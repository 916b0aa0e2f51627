import type { GroupAllocation } from '../../src/allocation/allocation';
import { planAllocationSheet } from '../../src/sheets/planAllocationSheet';
import type { SheetPlan } from '../../src/sheets/sheetPlan';
import type { Settings } from '../../src/settings/settings';
import { chosen, costRow, costs, drift, driftRoundedAlone, parties, settings } from './handMade';

const POSTER = 'Fordeling_Drift_Poster';
const PARTER = 'Fordeling_Drift_Parter';

function plan(group: GroupAllocation, change: Partial<Settings> = {}, table = costs): SheetPlan {
  const tables = { costs: table, parties, settings: { ...settings, ...change } };
  return planAllocationSheet(
    group,
    tables,
    chosen('Fordeling Drift', 'Fordeling_Drift', ['_Poster', '_Parter']),
  );
}

/** `rows` cells of a column. */
const cells = (block: string, row: number, column: number, rows = 1) => ({
  block,
  row,
  column,
  rows,
  columns: 1,
});
const sum = (column: number) => ({ formula: ['SUM(', cells(POSTER, 1, column, 2), ')'] });
const balance = (column: number, rows: number) => ({
  formula: ['ROUND(', cells(POSTER, 3, column), '-SUM(', cells(PARTER, 1, column, rows), '),2)'],
});

test('the cost block cell by cell', () => {
  expect(plan(drift).blocks[0]).toEqual({
    definedName: POSTER,
    columns: [
      { format: 'text', align: 'left', wrap: true },
      { format: '#,##0', align: 'right' },
      { format: 'text', align: 'left' },
      { format: '#,##0', align: 'right' },
      { format: '#,##0', align: 'right' },
      { format: 'text', align: 'left', wrap: true },
    ],
    rows: [
      {
        kind: 'heading',
        cells: ['Omkostning', 'Pris i alt', 'Fordeling', 'Kommuner 2021', 'Region 2021', 'Bemærkning'],
      },
      {
        kind: 'item',
        cells: ['Drift af løsning', 1_000_000, '35/65', 350_000, 650_000, null],
        tint: 'green',
      },
      { kind: 'item', cells: ['Kurser', null, '50/50', 100_000, 100_000, 'Fra maj'], tint: 'red' },
      { kind: 'total', cells: ['Total', sum(1), null, sum(3), sum(4), null] },
    ],
    tintColumn: 1,
  });
});

test("the recipients' block cell by cell", () => {
  expect(plan(drift).blocks[1]).toEqual({
    definedName: PARTER,
    columns: [
      { format: 'text', align: 'left', wrap: true },
      { format: '0.00\\ %', align: 'right' },
      { format: 'text', align: 'left' },
      { format: '#,##0', align: 'right' },
      { format: '#,##0', align: 'right' },
    ],
    rows: [
      { kind: 'heading', cells: ['Part', 'Andel', 'Sektor', 'Kommuner 2021', 'Region 2021'] },
      { kind: 'item', cells: ['Nord', 1 / 3, 'Kommuner', 150_000, null] },
      { kind: 'item', cells: ['Syd', 2 / 3, 'Kommuner', 300_000, null] },
      { kind: 'item', cells: ['Nord', 1, 'Region', null, 750_000] },
      { kind: 'check', cells: ['Kontrol', null, null, balance(3, 3), balance(4, 3)] },
      { kind: 'note', cells: ['Grøn: kontraktpris'], tint: 'green' },
      { kind: 'note', cells: ['Rød: betydelig usikkerhed'], tint: 'red' },
    ],
    tintColumn: 0,
    liveChecks: { rows: 'check', columns: [3, 4], good: 0 },
  });
});

test('the sheet around the blocks', () => {
  expect(plan(drift)).toMatchObject({
    name: 'Fordeling Drift',
    definedName: 'Fordeling_Drift',
    // `Drift af løsning` 16, `1.000.000` 9 against `Pris i alt` 10, `Fordeling` 9, `Kommuner 2021` 13, `Region 2021` 11,
    // `Bemærkning` 10; two are added, and one more where a text follows a number.
    columnWidths: [18, 12, 12, 15, 13, 13],
    frozenColumns: 1,
    printTitle: 'Fordeling Drift',
  });
});

test.each([
  ['Drift\u0001og\nanlæg', 'Fordeling Drift og anlæg', 'no file can hold a control character'],
  ['x'.repeat(300), `Fordeling ${'x'.repeat(69)}…`, 'Excel refuses a header of more than 255 characters'],
])('a group %j is printed as %j: %s', (group, printTitle) => {
  expect(plan({ ...drift, group }).printTitle).toBe(printTitle);
});

test('a rounding difference has its row, and the check counts it', () => {
  const rows = plan(driftRoundedAlone).blocks[1]?.rows ?? [];
  expect(rows.slice(1, 6)).toMatchObject([
    { kind: 'item', cells: ['Nord', 1 / 3, 'Kommuner', 200_000, null] },
    { kind: 'item' },
    { kind: 'item' },
    { kind: 'difference', cells: ['Afrundingsdifference', null, null, -50_000, 0] },
    { kind: 'check', cells: ['Kontrol', null, null, balance(3, 4), balance(4, 4)] },
  ]);
});

test('without prices the total is empty there, and the colour stands on the label', () => {
  const table = { ...costs, rows: costs.rows.map((row) => ({ ...row, totalPrice: null })) };
  const block = plan(drift, {}, table).blocks[0];
  expect(block?.rows.at(-1)?.cells.slice(0, 3)).toEqual(['Total', null, null]);
  expect(block?.tintColumn).toBe(0);
});

test('without remarks, colours and sectors their cells are not there', () => {
  const table = { ...costs, rows: [costRow(0, {}), costRow(1, {})] };
  const tables = { costs: table, parties: { ...parties, sectors: [] }, settings };
  const sheet = planAllocationSheet(drift, tables, chosen('X', 'Fordeling_Drift', ['_Poster', '_Parter']));
  const [poster, parter] = sheet.blocks;
  expect(poster?.rows.map((row) => row.cells.length)).toEqual([5, 5, 5, 5]);
  expect(poster?.rows.some((row) => 'tint' in row)).toBe(false);
  expect(parter?.rows[0]?.cells[2]).toBeNull();
  expect(parter?.rows.filter((row) => row.kind === 'note')).toEqual([]);
});

test('texts that look like formulas are texts of the plan', () => {
  const labels = ['=HYPERLINK("x")', '+cmd'];
  const table = {
    ...costs,
    rows: labels.map((label, index) => costRow(index, { label, remark: '@SUM(A1)' })),
  };
  const rows = plan(drift, {}, table).blocks[0]?.rows ?? [];
  expect(rows.slice(1, 3).map((row) => [row.cells[0], row.cells.at(-1)])).toEqual([
    ['=HYPERLINK("x")', '@SUM(A1)'],
    ['+cmd', '@SUM(A1)'],
  ]);
});

test.each([
  [
    'thousand',
    'da',
    '#,##0,',
    'Beløb er vist i 1.000 kr. Cellerne indeholder hele beløbet i kr., så de viste tal behøver ikke at give den viste sum.',
  ],
  [
    'million',
    'en',
    '[>=50000]#,##0.0,,;[<=-50000]-#,##0.0,,;0,,',
    'Amounts are shown in million kr. The cells hold the whole amount in kr., so the shown figures need not give the shown sum.',
  ],
] as const)(
  '%s: the format shows it, a note in %s says it, the cells hold kr.',
  (displayUnit, language, format, note) => {
    const [poster, parter] = plan(drift, { displayUnit, language }).blocks;
    expect(poster?.columns[3]?.format).toBe(format);
    expect(poster?.rows[1]?.cells[3]).toBe(350_000);
    expect(parter?.rows.find((row) => row.kind === 'note')?.cells).toEqual([note]);
  },
);

test('a price with øre gives every amount of the sheet decimals', () => {
  const table = { ...costs, rows: [costRow(0, { totalPrice: 950 }), costRow(1, {})] };
  const block = plan(drift, {}, table).blocks[0];
  expect(block?.columns[3]?.format).toBe('#,##0.00;-#,##0.00;0');
  expect(block?.rows[1]?.cells[1]).toBe(9.5);
});

test('a row whose sectors were rounded each by itself is told of', () => {
  const group = { ...drift, splitDifferences: [{ row: 1, year: 2021, difference: 50_000 }] };
  const [note] = (plan(group).blocks[1]?.rows ?? []).filter((row) => row.kind === 'note');
  expect(note?.cells[0]).toMatch(/Kurser.*2021.*500 kr\./);
});

test('a group without recipients and years still balances', () => {
  const group = { ...drift, parties: [], rows: drift.rows.slice(0, 1), totals: Float64Array.of(0, 0) };
  const rows = plan(group).blocks[1]?.rows ?? [];
  expect(rows[1]).toEqual({
    kind: 'check',
    cells: [
      'Kontrol',
      null,
      null,
      { formula: ['ROUND(', cells(POSTER, 2, 3), ',2)'] },
      { formula: ['ROUND(', cells(POSTER, 2, 4), ',2)'] },
    ],
  });
});
