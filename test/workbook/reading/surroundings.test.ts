import type { Grid } from '../../../src/cells/grid';
import { excelWorkbook } from '../../../src/workbook/excelWorkbook';
import type { Book } from '../../../workbench/book/book';
import { locateReference } from '../../../workbench/calculation/locateReference';
import { newBook } from '../../../workbench/book/newBook';
import { DEFAULT_STYLE } from '../../../workbench/book/styles';
import { startHost, type Host } from '../../../workbench/host/startHost';
import { cellOf, sheetOf, type } from '../users';

/** Cost rows with what stands around them; the name covers A1:C3. */
function bookOf(cells: readonly (readonly (string | number)[])[]): Book {
  const book = newBook('Data');
  const sheet = sheetOf(book, 'Data');
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell !== '') type(sheet, `${'ABCDEFG'.charAt(column)}${row + 1}`, cell);
    });
  });
  const formula = 'Data!$A$1:$C$3';
  book.names.push({ name: 'Omkostninger', formula, comment: '', visible: true, sheet: null });
  return book;
}

const COSTS = [
  ['Post', 'Nøgle', '2021'],
  ['Udstyr', '35/65', 100],
  ['Support', '50/50', 50],
] as const;

async function gridOf(
  book: Book,
  host: Host = startHost(book),
): Promise<{ grid: Grid | undefined; host: Host }> {
  const { grids } = await excelWorkbook(host.Excel).read(['Omkostninger']);
  return { grid: grids.get('Omkostninger'), host };
}

test('a plain range carries nothing beside its values', async () => {
  const { grid } = await gridOf(bookOf(COSTS));
  expect(Object.keys(grid ?? {}).sort()).toEqual(['column', 'name', 'row', 'sheet', 'values']);
});

test('rows right below the name are told, up to the first empty one', async () => {
  const below = [['Drift', '35/65', 75], ['Licens', '', 5], [], ['Note', '', '']];
  const { grid, host } = await gridOf(bookOf([...COSTS, ...below]));
  expect(grid?.values).toHaveLength(3);
  expect(grid?.beside).toEqual({
    below: [
      ['Drift', '35/65', 75],
      ['Licens', '', 5],
    ],
    right: [],
  });
  expect(host.statistics.requests).toBe(3);
});

test('columns right of the name are told from the heading row on, up to the first empty one', async () => {
  const { grid } = await gridOf(
    bookOf([
      [...COSTS[0], '2022', 'Bemærkning', '', 'Andet'],
      [...COSTS[1], 110, '', '', 9],
      [...COSTS[2], '', 'skøn'],
    ]),
  );
  expect(grid?.beside).toEqual({
    below: [],
    right: [
      ['2022', 'Bemærkning'],
      [110, ''],
      ['', 'skøn'],
    ],
  });
});

test('of a heading that is shown as a date its format is told, too', async () => {
  const book = bookOf([
    [...COSTS[0], 45_291, 'Bemærkning'],
    [...COSTS[1], 110, 'skøn'],
    [...COSTS[2], 55, ''],
  ]);
  cellOf(sheetOf(book, 'Data'), 'D1')!.style = { ...DEFAULT_STYLE, numberFormat: 'dd-mm-yyyy' };
  const { grid } = await gridOf(book);
  expect(grid?.beside?.headingFormats).toEqual(['dd-mm-yyyy', 'General']);
});

test('columns left of the name and rows above it are told up to the first empty one, and no other range that is read', async () => {
  const book = bookOf([
    ['', '', 'Budget', 'for', 'alle'],
    ['Nr', '', 'Konto', 'Post', 'Nøgle', '2021', 'Part'],
    ['', '', 7, 'Udstyr', '35/65', 100, 'Skive'],
    ['', '', '', 'Drift', '35/65', 50, 'Viborg'],
  ]);
  book.names[0]!.formula = 'Data!$D$2:$F$4';
  const parties = { name: 'Parter', formula: 'Data!$G$2:$G$4', comment: '', visible: true, sheet: null };
  book.names.push(parties);
  const { grids } = await excelWorkbook(startHost(book).Excel).read(['Omkostninger', 'Parter']);
  expect(grids.get('Omkostninger')?.beside).toEqual({
    below: [],
    right: [],
    above: [['for', 'alle', '']],
    left: [['Konto'], [7], ['']],
  });
  expect(grids.get('Parter')?.beside).toBeUndefined();
});

test('of what goes on for ever below a name, twenty rows are told', async () => {
  const { grid } = await gridOf(
    bookOf([...COSTS, ...Array.from({ length: 50 }, () => ['Post', '35/65', 1])]),
  );
  expect(grid?.beside?.below).toHaveLength(20);
});

test.each([
  ['a table', false, [['Drift', '35/65', 75]]],
  ['a table with a row of totals', true, undefined],
])('rows right below %s', async (_, showTotals, below) => {
  const book = bookOf([...COSTS, ['Drift', '35/65', 75]]);
  book.names = [];
  const range = { row: 0, column: 0, rows: 3, columns: 3 };
  sheetOf(book, 'Data').tables.push({ id: 1, name: 'Omkostninger', range, showHeaders: true, showTotals });
  const { grid } = await gridOf(book);
  expect(grid?.beside?.below).toEqual(below);
  expect(grid?.isTable).toBe(true);
});

test('that a name is a formula is told', async () => {
  const book = bookOf(COSTS);
  book.names[0]!.formula = 'OFFSET(Data!$A$1,0,0,3,3)';
  const host = startHost(book, { locate: locateReference });
  expect((await gridOf(book, host)).grid?.isWorkedOut).toBe(true);
});

test('number formats are told where any is not General, in their en-US form', async () => {
  const book = bookOf(COSTS);
  const cell = cellOf(sheetOf(book, 'Data'), 'C2')!;
  cell.style = { ...DEFAULT_STYLE, numberFormat: '#,##0.00 "mio. kr."' };
  const { grid } = await gridOf(book);
  expect(grid?.formats).toEqual([
    ['General', 'General', 'General'],
    ['General', 'General', '#,##0.00 "mio. kr."'],
    ['General', 'General', 'General'],
  ]);
});

test('hidden rows are told by their place in the range, in one request more', async () => {
  const book = bookOf([[], ...COSTS]);
  book.names[0]!.formula = 'Data!$A$2:$C$4';
  sheetOf(book, 'Data').hiddenRows = new Set([0, 2]);
  const { grid, host } = await gridOf(book);
  // The sheet's third row is the range's second.
  expect(grid?.hiddenRows).toEqual([1]);
  expect(host.statistics.requests).toBe(4);
});

test('rows hidden elsewhere on the sheet are none of the range', async () => {
  const book = bookOf([...COSTS, [], ['Note']]);
  sheetOf(book, 'Data').hiddenRows = new Set([4]);
  expect((await gridOf(book)).grid?.hiddenRows).toBeUndefined();
});
