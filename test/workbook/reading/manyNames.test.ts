import { readInventory } from '../../../src/workbook/reading/inventory';
import { readNames } from '../../../src/workbook/reading/readNames';
import { excelWorkbook } from '../../../src/workbook/excelWorkbook';
import { locateReference } from '../../../workbench/calculation/locateReference';
import type { Book } from '../../../workbench/book/book';
import { ensureCell } from '../../../workbench/book/cellAt';
import { newBook, newSheet } from '../../../workbench/book/newBook';
import { startHost } from '../../../workbench/host/startHost';
import { sheetOf, type } from '../users';

const HEADINGS = ['Post', 'Nøgle', '2021'];

/** Cost rows in A1:C3 of `Data`, under the name given. */
function bookWith(formula: string): Book {
  const book = newBook('Data');
  const sheet = sheetOf(book, 'Data');
  [HEADINGS, ['Udstyr', '35/65', 100], ['Support', '50/50', 50]].forEach((cells, row) => {
    cells.forEach((cell, column) => {
      type(sheet, `${'ABC'.charAt(column)}${row + 1}`, cell);
    });
  });
  book.names.push({ name: 'Omkostninger', formula, comment: '', visible: true, sheet: null });
  return book;
}

const looking = {
  looksRight: (headings: readonly string[]) => HEADINGS.every((heading) => headings.includes(heading)),
  namesOf: (found: readonly string[]) => ['Omkostninger', ...found],
};

test.each([
  [100, 3],
  [7_500, 3],
  [20_000, 3],
])(
  'of %i names of single cells, as other programs leave them, none costs a request',
  async (count, requests) => {
    const book = bookWith('Data!$A$1:$C$3');
    for (let number = 0; number < count; number++) {
      const formula = `Data!$E$${(number % 900) + 1}`;
      book.names.push({ name: `SAP_${number}`, formula, comment: '', visible: true, sheet: null });
    }
    const host = startHost(book);
    const { state, costRanges } = await excelWorkbook(host.Excel).survey(looking);
    expect(costRanges).toEqual(['Omkostninger']);
    expect(state.grids.get('Omkostninger')?.values).toHaveLength(3);
    expect(host.statistics.requests).toBe(requests);
    expect(await excelWorkbook(host.Excel).read(['Omkostninger'])).toEqual(state);
  },
);

test('where sheets list the workbook’s names too, 20,000 of them are read in parts, and each once', async () => {
  const book = bookWith('Data!$A$1:$C$3');
  const sheets = ['Januar', 'Februar', 'Marts'].map((name) => newSheet(name, name));
  book.sheets.push(...sheets);
  for (let number = 0; number < 20_000; number++) {
    const formula = `Data!$E$${(number % 900) + 1}`;
    book.names.push({ name: `SAP_${number}`, formula, comment: '', visible: true, sheet: null });
  }
  book.names.push({ name: 'Egen', formula: '7', comment: '', visible: true, sheet: sheets[1] ?? null });
  const host = startHost(book);
  const names = await host.Excel.run(readNames);
  // Those above, Omkostninger and Egen.
  expect(names).toHaveLength(20_002);
  expect(names.filter(({ sheet }) => sheet !== null)).toEqual([
    { name: 'Egen', sheet: 'Februar', formula: '=7' },
  ]);
  // All at once in vain, how many the workbook has, these, those of four sheets in vain, and of two sheets twice.
  expect(host.statistics.requests).toBe(6);

  // A cost that comes from a name is looked into, by the names of all sheets.
  ensureCell(sheetOf(book, 'Data'), 1, 2).formula = 'SAP_1';
  const { grids } = await excelWorkbook(host.Excel).read(['Omkostninger']);
  expect(grids.get('Omkostninger')?.values).toHaveLength(3);
});

test('names that are too much for one answer are listed in halves', async () => {
  const book = bookWith('Data!$A$1:$C$3');
  for (let number = 0; number < 1500; number++) {
    book.names.push({ name: `SAP_${number}`, formula: '7', comment: '', visible: true, sheet: null });
  }
  const listed = (await startHost(book).Excel.run(readInventory)).names;
  // Of these three quarters fit into an answer, as of 40,000 into 5 MB.
  const host = startHost(book, { payloadLimit: 150_000 });
  expect((await host.Excel.run(readInventory)).names).toEqual(listed);
  expect((await host.Excel.run(readNames)).map(({ name }) => name)).toEqual(listed.map(({ name }) => name));
  const { grids } = await excelWorkbook(host.Excel).read(['Omkostninger']);
  expect(grids.get('Omkostninger')?.values).toHaveLength(3);
});

test('twenty thousand names that may hold cost rows are looked at in a dozen requests', async () => {
  const book = bookWith('Data!$A$1:$C$3');
  for (let number = 0; number < 20_000; number++) {
    const formula = `Data!$E$${(number % 900) + 1}:$G$${(number % 900) + 9}`;
    book.names.push({ name: `Område_${number}`, formula, comment: '', visible: true, sheet: null });
  }
  const host = startHost(book);
  const { costRanges } = await excelWorkbook(host.Excel).survey(looking);
  expect(costRanges).toEqual(['Omkostninger']);
  expect(host.statistics.requests).toBeLessThanOrEqual(13);
});

test.each([
  'OFFSET(Data!$A$1,0,0,COUNTA(Data!$A:$A),3)',
  'Data!$A$1:INDEX(Data!$A:$C,COUNTA(Data!$A:$A),3)',
  'INDEX(Data!$A:$C,1,1):INDEX(Data!$A:$C,3,3)',
])('a name that grows by =%s is read as Excel works it out', async (formula) => {
  const host = startHost(bookWith(formula), { locate: locateReference });
  const { state, costRanges } = await excelWorkbook(host.Excel).survey(looking);
  expect(state.grids.get('Omkostninger')).toMatchObject({ sheet: 'Data', row: 0, column: 0 });
  expect(state.grids.get('Omkostninger')?.values).toEqual([
    HEADINGS,
    ['Udstyr', '35/65', 100],
    ['Support', '50/50', 50],
  ]);
  expect(costRanges).toEqual(['Omkostninger']);
  expect(host.statistics.requests).toBe(4);
});

test('a name for a whole table is read as its cells', async () => {
  const book = bookWith('Tabel1[#All]');
  const range = { row: 0, column: 0, rows: 3, columns: 3 };
  sheetOf(book, 'Data').tables.push({ id: 1, name: 'Tabel1', range, showHeaders: true, showTotals: false });
  const host = startHost(book, { locate: locateReference });
  const state = await excelWorkbook(host.Excel).read(['Omkostninger']);
  expect(state.grids.get('Omkostninger')?.values).toHaveLength(3);
});

test('where the host cannot work a name out it says so, and does not call it no range', async () => {
  const host = startHost(bookWith('OFFSET(Data!$A$1,0,0,3,3)'));
  await expect(excelWorkbook(host.Excel).read(['Omkostninger'])).rejects.toThrow(/Omkostninger/);
});
