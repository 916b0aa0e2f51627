import { excelWorkbook } from '../../../src/workbook/excelWorkbook';
import { newBook } from '../../../workbench/book/newBook';
import { startHost } from '../../../workbench/host/startHost';
import { freeze } from '../../../src/workbook/freezing/freeze';
import { readFreezeState } from '../../../src/workbook/freezing/readFreezeState';
import { thaw } from '../../../src/workbook/freezing/thaw';
import { bookImage } from '../bookImage';
import { cellOf, contents, sheetOf, type } from '../users';
import { calculate, formulaBook, formulasOf, hostOn, select, valuesOf } from './freezeBook';

const LEFT = {
  'Ark1!B17': '=KOMMUNEANDEL(B2,"Skivee",A2:A4,B2:B4)',
  'Ark1!B18': '=INDFAS(B2,"100")',
  'Ark1!D5': '=SUM(D2:D4)',
  'Låst!A1': '=KOMMUNEANDEL(Ark1!B2,"Viborg",Ark1!A2:A4,Ark1!B2:B4)',
};

test('turns all formulas of ours into the values they show, and says which and why not', async () => {
  const book = formulaBook();
  const shown = valuesOf(book);
  const report = await freeze(hostOn(book).Excel, 'workbook');
  expect(formulasOf(book)).toEqual(LEFT);
  expect(valuesOf(book)).toEqual(shown);
  expect(report).toEqual({
    sheets: [
      { sheet: 'Ark1', areas: ['D2:E4', 'G2:G4', 'B7:D7', 'B10:B16', 'B19'], formulas: 16, cells: 20 },
      { sheet: 'Skjult', areas: ['B2'], formulas: 1, cells: 1 },
    ],
    notFrozen: [
      { sheet: 'Ark1', address: 'B17', reason: 'error' },
      { sheet: 'Ark1', address: 'B18', reason: 'no-value' },
      { sheet: 'Låst', address: 'A1', reason: 'protected' },
    ],
  });
});

test('keeps kinds of values and number formats: texts stay texts, also the empty one', async () => {
  const book = formulaBook();
  await freeze(hostOn(book).Excel, 'workbook');
  const sheet = sheetOf(book, 'Ark1');
  expect(contents(sheet, 'B11:B16').flat()).toEqual(['00123', '=x', '', true, 0.1 + 0.2, 77]);
  expect(cellOf(sheet, 'B12')?.formula).toBeNull();
  expect(cellOf(sheet, 'B16')?.style.numberFormat).toBe('@');
  expect(cellOf(sheet, 'D2')?.style.numberFormat).toBe('#,##0.00');
});

test('writes down what was frozen on a hidden sheet that says what it is', async () => {
  const book = formulaBook();
  await freeze(hostOn(book).Excel, 'workbook');
  const records = sheetOf(book, 'Frosne formler');
  expect(records.visibility).toBe('Hidden');
  expect(contents(records, 'A1')).toEqual([[expect.stringMatching(/Kommuneandel .*Tø formler op/)]]);
  expect(contents(records, 'A2:G3')).toEqual([
    ['Ark', 'Celle', 'Fylder', 'Formel', 'Kontroltal', 'Område', 'Navn'],
    [
      'Ark1',
      'D2',
      'D2',
      '=KOMMUNEANDEL(B2,"Skive",A2:A4,B2:B4)',
      expect.any(String),
      'D2:E4',
      'Kommuneandel_frosset_1',
    ],
  ]);
  expect(contents(records, 'A9:D9')).toEqual([['Ark1', 'G2', 'G2:G4', '=FORDEL(B2,B2:B4)']]);
  expect(records.rows.every((cells) => cells?.every((cell) => cell.formula === null))).toBe(true);
  expect(
    book.names.filter(({ name }) => name.startsWith('Kommuneandel_')).every(({ visible }) => !visible),
  ).toBe(true);
});

test('thawing brings back everything, byte for byte, and leaves nothing behind', async () => {
  const book = formulaBook();
  const before = bookImage(book);
  const { Excel } = hostOn(book);
  const frozen = await freeze(Excel, 'workbook');
  const report = await thaw(Excel);
  calculate(book);
  expect(bookImage(book)).toEqual(before);
  expect(report).toEqual({ sheets: frozen.sheets, notThawed: [] });
});

test('the selection freezes what it touches, a spilled range by any of its cells', async () => {
  const book = formulaBook();
  const before = bookImage(book);
  const host = hostOn(book);
  await select(host, 'Ark1', 'C7:D2');
  const report = await freeze(host.Excel, 'selection');
  expect(report).toEqual({
    sheets: [{ sheet: 'Ark1', areas: ['D2:D4', 'B7:D7'], formulas: 4, cells: 6 }],
    notFrozen: [],
  });
  await select(host, 'Ark1', 'G4');
  await freeze(host.Excel, 'selection');
  expect(contents(sheetOf(book, 'Ark1'), 'G2:G4')).toEqual([[333.33], [333.33], [333.34]]);
  expect(book.sheets.filter(({ name }) => name.startsWith('Frosne'))).toHaveLength(1);

  await thaw(host.Excel);
  await select(host, 'Ark1', 'D2');
  calculate(book);
  expect(bookImage(book)).toEqual(before);
});

test('a selection without formulas of ours changes nothing', async () => {
  const book = formulaBook();
  const host = hostOn(book);
  await select(host, 'Ark1', 'A1:B4');
  const before = bookImage(book);
  expect(await freeze(host.Excel, 'selection')).toEqual({ sheets: [], notFrozen: [] });
  expect(bookImage(book)).toEqual(before);
});

test('says how many are live and how many frozen, without writing', async () => {
  const book = formulaBook();
  const host = hostOn(book);
  const before = bookImage(book);
  const { live, ...rest } = await readFreezeState(host.Excel);
  expect(rest).toEqual({ liveNames: ['Fjern', 'Vores'], frozenFormulas: 0 });
  expect(live.map(({ sheet, formulas, cells }) => [sheet, formulas, cells])).toEqual([
    ['Ark1', 18, 22],
    ['Skjult', 1, 1],
    ['Låst', 1, 1],
  ]);
  expect(bookImage(book)).toEqual(before);

  await freeze(host.Excel, 'workbook');
  const frozen = bookImage(book);
  const state = await readFreezeState(host.Excel);
  expect(state).toMatchObject({ frozenFormulas: 17 });
  expect(state.live.map(({ areas }) => areas)).toEqual([['B17:B18'], ['A1']]);
  expect(bookImage(book)).toEqual(frozen);
});

test('a sheet of that name that is not ours is left alone', async () => {
  const book = formulaBook();
  sheetOf(book, 'Låst').name = 'Frosne formler';
  const { Excel } = hostOn(book);
  await freeze(Excel, 'workbook');
  expect(book.sheets.map(({ name }) => name)).toEqual([
    'Ark1',
    'Skjult',
    'Frosne formler',
    'Frosne formler (2)',
  ]);
  await thaw(Excel);
  expect(book.sheets.map(({ name }) => name)).toEqual(['Ark1', 'Skjult', 'Frosne formler']);
});

test('where sheets cannot be added, all is reported and nothing changed', async () => {
  const book = formulaBook();
  book.isStructureProtected = true;
  const before = bookImage(book);
  const report = await freeze(hostOn(book).Excel, 'workbook');
  expect(report.sheets).toEqual([]);
  expect(new Set(report.notFrozen.map(({ reason }) => reason))).toEqual(new Set(['protected']));
  expect(bookImage(book)).toEqual(before);
});

test('a formula frozen, typed anew and frozen again comes back as it was last', async () => {
  const book = formulaBook();
  const sheet = sheetOf(book, 'Ark1');
  const { Excel } = hostOn(book);
  await freeze(Excel, 'workbook');
  type(sheet, 'B16', '=AFRUNDTIL(B2,500)=500');
  calculate(book);
  await freeze(Excel, 'workbook');
  expect((await readFreezeState(Excel)).frozenFormulas).toBe(17);
  const { notThawed } = await thaw(Excel);
  expect(notThawed).toEqual([]);
  expect(formulasOf(book)['Ark1!B16']).toBe('=AFRUNDTIL(B2,500)=500');
  expect(book.sheets.map(({ name }) => name)).toEqual(['Ark1', 'Skjult', 'Låst']);
});

test('the records are neither input nor blocks to a recalculation, nor can they be picked as cost rows', async () => {
  const book = formulaBook();
  const { Excel } = hostOn(book);
  const before = await excelWorkbook(Excel).read(['Omkostninger']);
  await freeze(Excel, 'workbook');
  // As another program saves them.
  for (const name of book.names) name.visible = true;
  const state = await excelWorkbook(Excel).read(['Omkostninger']);
  expect({ ...state, sheets: state.sheets.slice(0, -1) }).toEqual(before);
  const { costRanges } = await excelWorkbook(Excel).survey({ looksRight: () => true, namesOf: () => [] });
  expect(costRanges).toEqual([]);
});

test('long formulas are read in smaller parts, and come back whole', async () => {
  const book = newBook('Ark1');
  const sheet = sheetOf(book, 'Ark1');
  const rows = Array.from({ length: 900 }, (_, row) => row + 1);
  // Each 7,900 characters of two bytes: 14 MB in all.
  for (const row of rows) type(sheet, `A${row}`, `=FORDEL(${row},"${'ø'.repeat(7900)}")`);
  const formulas = formulasOf(book);
  const calculateRows = (): void => {
    for (const row of rows) cellOf(sheet, `A${row}`)!.value = row / 7;
  };
  calculateRows();
  const host = startHost(book, { calculate: calculateRows });
  // What is to be put back is as long.
  host.failAt({ when: () => cellOf(sheet, 'A900')?.formula === null, once: true });
  await expect(freeze(host.Excel, 'workbook')).rejects.toMatchObject({ name: 'WriteFailed' });
  expect(formulasOf(book)).toEqual(formulas);
  expect((await freeze(host.Excel, 'workbook')).sheets).toEqual([
    { sheet: 'Ark1', areas: ['A1:A900'], formulas: 900, cells: 900 },
  ]);
  expect(formulasOf(book)).toEqual({});
  expect((await thaw(host.Excel)).notThawed).toEqual([]);
  expect(formulasOf(book)).toEqual(formulas);
});
