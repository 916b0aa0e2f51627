import type { Book } from '../../../workbench/book/book';
import { ensureCell } from '../../../workbench/book/cellAt';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';
import type { Host } from '../../../workbench/host/startHost';
import { freeze } from '../../../src/workbook/freezing/freeze';
import { readFreezeState } from '../../../src/workbook/freezing/readFreezeState';
import { thaw } from '../../../src/workbook/freezing/thaw';
import { bookImage } from '../bookImage';
import { cellOf, content, sheetOf, type } from '../users';
import { calculate, formulaBook, formulasOf, hostOn, valuesOf } from './freezeBook';

async function frozen(): Promise<Host> {
  const host = hostOn(formulaBook());
  await freeze(host.Excel, 'workbook');
  return host;
}

function change(host: Host, edit: (workbook: Excel.Workbook) => void): Promise<void> {
  return host.Excel.run(async (context) => {
    edit(context.workbook);
    await context.sync();
  });
}

/** What the thaw says of the formulas it left, as `Ark1!D2 moved`. */
async function leftBy(host: Host): Promise<string[]> {
  const { notThawed } = await thaw(host.Excel);
  return notThawed.map(({ sheet, address, reason }) => `${sheet}!${address} ${reason}`);
}

/** The formulas on `Ark1` but those that are never frozen. */
function thawedOn(book: Book, sheet = 'Ark1'): string[] {
  const never = ['B17', 'B18', 'D5'].map((address) => `${sheet}!${address}`);
  return Object.keys(formulasOf(book)).filter(
    (cell) => cell.startsWith(`${sheet}!`) && !never.includes(cell),
  );
}

const D_TO_E = ['D2', 'D3', 'D4', 'E2', 'E3', 'E4'];
const ALL = [...D_TO_E, 'G2', 'B7', 'B10', 'B11', 'B12', 'B13', 'B14', 'B15', 'B16', 'B19'];

test('a figure that was changed stays, and the others of its rectangle are thawed', async () => {
  const host = await frozen();
  type(sheetOf(host.book, 'Ark1'), 'D3', 999);
  const report = await thaw(host.Excel);
  expect(report.notThawed).toEqual([
    { sheet: 'Ark1', address: 'D3', formula: '=KOMMUNEANDEL(B3,"Skive",A2:A4,B2:B4)', reason: 'changed' },
  ]);
  expect(content(sheetOf(host.book, 'Ark1'), 'D3')).toBe(999);
  expect(thawedOn(host.book)).toHaveLength(ALL.length - 1);
  expect(report.sheets[0]?.areas).toEqual(['D2', 'E2:E4', 'G2:G4', 'D4', 'B7:D7', 'B10:B16', 'B19']);
});

test('what was left stays with the workbook, and is thawed when its figure is there again', async () => {
  const host = await frozen();
  const sheet = sheetOf(host.book, 'Ark1');
  type(sheet, 'D3', 999);
  await thaw(host.Excel);
  expect(await readFreezeState(host.Excel)).toMatchObject({ frozenFormulas: 1 });
  expect(await leftBy(host)).toEqual(['Ark1!D3 changed']);
  type(sheet, 'D3', 1234.56);
  expect(await leftBy(host)).toEqual([]);
  expect(content(sheet, 'D3')).toBe('=KOMMUNEANDEL(B3,"Skive",A2:A4,B2:B4)');
  expect(host.book.sheets.map(({ name }) => name)).toEqual(['Ark1', 'Skjult', 'Låst']);
  expect(host.book.names.map(({ name }) => name)).toEqual(['Fjern', 'Vores']);
});

test.each([
  ['a figure', 1],
  ['a formula of the same value', '=333.33'],
  ['nothing', null],
])('one cell of a spilled range that holds %s keeps all of it frozen', async (_, typed) => {
  const host = await frozen();
  type(sheetOf(host.book, 'Ark1'), 'G3', typed);
  if (typed === '=333.33') ensureCell(sheetOf(host.book, 'Ark1'), 2, 6).value = 333.33;
  expect(await leftBy(host)).toEqual(['Ark1!G2 changed']);
  expect(content(sheetOf(host.book, 'Ark1'), 'G4')).toBe(333.34);
});

test('a row put in above moves what is below it, which is told; what is above is thawed', async () => {
  const host = await frozen();
  await change(host, ({ worksheets }) => worksheets.getItem('Ark1').getRange('6:6').insert('Down'));
  const left = await leftBy(host);
  expect(left).toEqual(
    ['B7', 'B10', 'B11', 'B12', 'B13', 'B14', 'B15', 'B16', 'B19'].map((cell) => `Ark1!${cell} moved`),
  );
  // B19 is the formula without a value that stood in B18.
  expect(thawedOn(host.book).sort()).toEqual([...D_TO_E, 'G2', 'B19'].map((cell) => `Ark1!${cell}`).sort());
});

test('cells put in within a rectangle keep all of it frozen, and a spilled range that they tear apart', async () => {
  const host = await frozen();
  await change(host, ({ worksheets }) => worksheets.getItem('Ark1').getRange('D3:E3').insert('Down'));
  expect(await leftBy(host)).toEqual([...D_TO_E.map((cell) => `Ark1!${cell} moved`), 'Ark1!B7 changed']);
});

test('rows that were sorted keep their figures', async () => {
  const host = await frozen();
  const sheet = sheetOf(host.book, 'Ark1');
  const [first, second] = [content(sheet, 'D2'), content(sheet, 'D3')];
  ensureCell(sheet, 1, 3).value = second;
  ensureCell(sheet, 2, 3).value = first;
  expect(await leftBy(host)).toEqual(D_TO_E.map((cell) => `Ark1!${cell} moved`));
});

test('a sheet that has got another name is thawed there', async () => {
  const host = await frozen();
  await change(host, ({ worksheets }) => {
    worksheets.getItem('Ark1').name = 'Fordeling 2023';
    worksheets.getItem('Frosne formler').name = 'Gemte formler';
  });
  const report = await thaw(host.Excel);
  expect(report.notThawed).toEqual([]);
  expect(report.sheets.map(({ sheet }) => sheet)).toEqual(['Fordeling 2023', 'Skjult']);
  expect(thawedOn(host.book, 'Fordeling 2023')).toHaveLength(ALL.length);
  expect(host.book.sheets.map(({ name }) => name)).toEqual(['Fordeling 2023', 'Skjult', 'Låst']);
});

test('a sheet that is gone, and one that is protected now, are told of', async () => {
  const host = await frozen();
  await change(host, ({ worksheets }) => {
    worksheets.getItem('Skjult').visibility = 'Hidden';
    worksheets.getItem('Skjult').delete();
  });
  sheetOf(host.book, 'Ark1').isProtected = true;
  const left = await leftBy(host);
  expect(left.at(-1)).toBe('Skjult!B2 sheet-missing');
  expect(left.slice(0, -1).sort()).toEqual(ALL.map((cell) => `Ark1!${cell} protected`).sort());
});

test('cells moved to another sheet, and cells deleted, are told of', async () => {
  const host = await frozen();
  const area = host.book.names.find(({ name }) => name === 'Kommuneandel_frosset_1');
  if (area !== undefined) area.formula = 'Skjult!$D$2:$E$4';
  await change(host, ({ worksheets }) => worksheets.getItem('Ark1').getRange('G:G').delete('Left'));
  expect(await leftBy(host)).toEqual([...D_TO_E, 'G2'].map((cell) => `Ark1!${cell} moved`));
});

describe('in a program that drops our names', () => {
  async function withoutNames(): Promise<Host> {
    const { book } = await frozen();
    book.names = book.names.filter(({ name }) => !name.startsWith('Kommuneandel_'));
    return hostOn(book);
  }

  test('what stands in its place is thawed', async () => {
    const host = await withoutNames();
    expect(await leftBy(host)).toEqual([]);
    expect(thawedOn(host.book)).toHaveLength(ALL.length);
  });

  test('a rectangle of which one figure differs is not trusted', async () => {
    const host = await withoutNames();
    type(sheetOf(host.book, 'Ark1'), 'E4', 1);
    expect(await leftBy(host)).toEqual(D_TO_E.map((cell) => `Ark1!${cell} moved`));
  });
});

test('a row of the records that was tampered with stays, and harms no other', async () => {
  const host = await frozen();
  type(sheetOf(host.book, 'Frosne formler'), 'B3', 'her');
  expect(await leftBy(host)).toEqual([]);
  expect(thawedOn(host.book)).toHaveLength(ALL.length - 1);
  expect(content(sheetOf(host.book, 'Frosne formler'), 'B3')).toBe('her');
  expect(content(sheetOf(host.book, 'Frosne formler'), 'A4')).toBeNull();
});

test('a workbook in which nothing is frozen stays as it is', async () => {
  const book = formulaBook();
  const before = bookImage(book);
  expect(await thaw(hostOn(book).Excel)).toEqual({ sheets: [], notThawed: [] });
  expect(bookImage(book)).toEqual(before);
});

test('Excel may give the formula for the cells it spills over too', async () => {
  const book = formulaBook();
  const sheet = sheetOf(book, 'Ark1');
  for (const row of [2, 3]) ensureCell(sheet, row, 6).formula = 'FORDEL(B2,B2:B4)';
  const { sheets } = await freeze(hostOn(book).Excel, 'workbook');
  expect(sheets[0]?.areas).toContain('G2:G4');
  await thaw(hostOn(book).Excel);
  calculate(book);
  expect(cellOf(sheet, 'G2')).toMatchObject({ formula: 'FORDEL(B2,B2:B4)', arrayRange: 'G2:G4' });
  expect(cellOf(sheet, 'G3')).toMatchObject({ formula: null, value: 333.33 });
});

test('saved, opened and thawed: figures and formulas are what they were', async () => {
  const original = formulaBook();
  const formulas = formulasOf(original);
  const { book } = await frozen();
  const reopened = openXlsx(saveXlsx(book));
  expect(valuesOf(reopened)).toEqual(valuesOf(book));
  expect(await leftBy(hostOn(reopened))).toEqual([]);
  expect(formulasOf(reopened)).toEqual(formulas);
});
