import type { Book, DefinedName } from '../../workbench/book/book';
import { ensureCell } from '../../workbench/book/cellAt';
import { newBook } from '../../workbench/book/newBook';
import { startHost } from '../../workbench/host/startHost';
import type { HostOptions } from '../../workbench/host/startHost';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import { RangeTooLarge } from '../../src/workbook/workbook';
import type { WorkbookState } from '../../src/cells/workbookState';
import { addSheet, sheetOf, type } from './users';

function name(book: Book, wanted: string, formula: string): void {
  const entry: DefinedName = { name: wanted, formula, comment: '', visible: true, sheet: null };
  book.names.push(entry);
}

function read(book: Book, names: readonly string[], options: HostOptions = {}): Promise<WorkbookState> {
  return excelWorkbook(startHost(book, options).Excel).read(names);
}

/** A workbook with a table with a totals row, and names of every kind. */
function example(): Book {
  const book = newBook('Data');
  const data = sheetOf(book, 'Data');
  [
    ['Post', '2021'],
    ['Udstyr', 100],
    ['Support', 50.5],
    ['I alt', 150.5],
  ].forEach((cells, index) => {
    type(data, `B${index + 3}`, cells[0]!);
    type(data, `C${index + 3}`, cells[1]!);
  });
  data.tables.push({
    id: 1,
    name: 'Omkostninger',
    range: { row: 2, column: 1, rows: 4, columns: 2 },
    showHeaders: true,
    showTotals: true,
  });
  const parties = addSheet(book, 'Parter');
  type(parties, 'A2', 'Part');
  type(parties, 'A3', 'Skive');
  type(parties, 'B3', true);
  type(parties, 'A4', { error: '#REF!' });
  name(book, 'PARTER', 'Parter!$A:$B');
  name(book, 'Fast', 'Parter!$A$2:$A$900');
  name(book, 'Tom', 'Parter!$D$2:$E$9');
  name(book, 'Konstant', '0.25');
  name(book, 'Flere', 'Parter!$A$2:$A$3,Parter!$B$2:$B$3');
  name(book, 'Brudt', 'Parter!#REF!');
  return book;
}

describe('input', () => {
  let state: WorkbookState;
  beforeAll(async () => {
    state = await read(example(), [
      'omkostninger',
      'Parter',
      'Fast',
      'Tom',
      'Konstant',
      'Flere',
      'Brudt',
      'Mangler',
    ]);
  });

  test('a table is read in any case, without its totals row', () => {
    expect(state.grids.get('omkostninger')).toMatchObject({
      name: 'omkostninger',
      sheet: 'Data',
      row: 2,
      column: 1,
      values: [
        ['Post', '2021'],
        ['Udstyr', 100],
        ['Support', 50.5],
      ],
    });
  });

  test('whole columns are cut to what is used; an error is its text', () => {
    expect(state.grids.get('Parter')).toMatchObject({
      sheet: 'Parter',
      row: 1,
      column: 0,
      values: [
        ['Part', ''],
        ['Skive', true],
        ['#REF!', ''],
      ],
    });
  });

  test('a range that ends far below is cut too, and one with nothing in it has no rows', () => {
    expect(state.grids.get('Fast')?.values).toHaveLength(3);
    expect(state.grids.get('Tom')?.values).toEqual([]);
  });

  test('constants, several areas and broken references are no ranges; what is not there is neither', () => {
    expect(state.notRanges).toEqual(['Konstant', 'Flere', 'Brudt']);
    expect(state.grids.has('Mangler')).toBe(false);
  });
});

test('names of ranges are told with their cells and what stands first in them, the others as taken', async () => {
  const state = await read(example(), ['Omkostninger']);
  const parties = { sheet: 'Parter' };
  expect(state.blocks).toEqual([
    { definedName: 'PARTER', topLeft: '', ...parties, row: 0, column: 0, rows: 1_048_576, columns: 2 },
    // What stands first is asked of names that can be ours only.
    { definedName: 'Fast', topLeft: '', ...parties, row: 1, column: 0, rows: 899, columns: 1 },
    { definedName: 'Tom', topLeft: '', ...parties, row: 1, column: 3, rows: 8, columns: 2 },
  ]);
  expect([...state.otherNames].sort()).toEqual(['Brudt', 'Flere', 'Konstant', 'Omkostninger']);
});

test('a name over cells that another name reads is taken, whatever stands first in it: input is never written over', async () => {
  const state = await read(example(), ['Parter']);
  expect(state.blocks.map(({ definedName }) => definedName)).toEqual(['PARTER', 'Tom']);
  expect(state.otherNames).toContain('Fast');
});

test('protection is told', async () => {
  const book = example();
  sheetOf(book, 'Parter').isProtected = true;
  book.isStructureProtected = true;
  const state = await read(book, []);
  expect(state.isStructureProtected).toBe(true);
  expect(state.sheets).toEqual([
    { name: 'Data', isProtected: false },
    { name: 'Parter', isProtected: true },
  ]);
});

/** A workbook whose name `Stor` covers so many rows of ten columns. */
function large(rows: number): Book {
  const book = newBook('Data');
  const sheet = sheetOf(book, 'Data');
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < 10; column++) ensureCell(sheet, row, column).value = row * 10 + column;
  }
  name(book, 'Stor', `Data!$A$1:$J$${rows}`);
  return book;
}

test.each([
  [10, 3],
  [2_000, 3],
  // 120,000 cells are three times 40,000, with their formats.
  [12_000, 5],
])('%i rows of ten columns are read in %i requests', async (rows, requests) => {
  const host = startHost(large(rows));
  const state = await excelWorkbook(host.Excel).read(['Stor']);
  const values = state.grids.get('Stor')?.values ?? [];
  expect(values).toHaveLength(rows);
  expect(values.at(-1)?.at(-1)).toBe(rows * 10 - 1);
  expect(host.statistics.requests).toBe(requests);
});

test('where Excel leaves the values out, that is said', async () => {
  await expect(read(large(10), ['Stor'], { cellsPerRead: 50 })).rejects.toThrow(RangeTooLarge);
});

test('two reads and writes at a time take turns', async () => {
  const workbook = excelWorkbook(startHost(example()).Excel);
  const states = await Promise.all([workbook.read(['Parter']), workbook.read(['Fast'])]);
  expect(states.map(({ grids }) => [...grids.keys()])).toEqual([['Parter'], ['Fast']]);
});
