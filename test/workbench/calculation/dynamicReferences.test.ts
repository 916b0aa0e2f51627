import type { Book, BookValue } from '../../../workbench/book/book';
import { createBookCalculator } from '../../../workbench/calculation/createBookCalculator';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';
import { bookOf, setCell, setStored, sheetOf, valueAt, type Cells } from './bookOf';

/** A1:A5 hold 1, 10, 100, 1000 and 10000; B1 to B5 say where to look. */
const CELLS: Cells = {
  A1: 1, A2: 10, A3: 100, A4: 1000, A5: 10_000,
  B1: 'A2', B2: 3, B3: 'Priser', B4: 'Ark2', B5: '',
}; // prettier-ignore

function withNames(book: Book): Book {
  const add = (name: string, formula: string): void => {
    book.names.push({ name, formula, comment: '', visible: true, sheet: null });
  };
  add('Priser', 'Ark1!$A$2:$A$3');
  add('Sats', '0.25');
  add('Voksende', 'OFFSET(Ark1!$A$1,0,0,Ark1!$B$2,1)');
  const range = { row: 0, column: 0, rows: 3, columns: 1 };
  sheetOf(book, 'Ark2').tables.push({ id: 1, name: 'Tabel1', range, showHeaders: true, showTotals: false });
  return book;
}

function madeBook(formula: string): Book {
  const sheets = { Ark1: { ...CELLS, D4: `=${formula}` }, Ark2: { A1: 'Beløb', A2: 7, A3: 8 } };
  return withNames(bookOf(sheets));
}

test.each<[formula: string, expected: BookValue, why: string]>([
  ['INDIRECT("A2")', 10, 'an address'],
  ['INDIRECT("Ark1!$A$2")', 10, 'an address with its sheet'],
  ['INDIRECT("\'Ark2\'!A2")', 7, 'another sheet, in quotes'],
  ['INDIRECT(B1)', 10, 'an address in a cell'],
  ['INDIRECT("A"&B2)', 100, 'an address put together'],
  ['INDIRECT(B4&"!A3")', 8, 'a sheet in a cell'],
  ['INDIRECT("A"&ROW())', 1000, 'the own row'],
  ['SUM(INDIRECT("A1:A"&B2))', 111, 'an area put together'],
  ['SUM(INDIRECT("Priser"))', 110, 'a name'],
  ['SUM(INDIRECT(B3))', 110, 'a name in a cell'],
  ['SUM(INDIRECT("Tabel1"))', 15, 'a table'],
  ['SUM(INDIRECT("tabel1[beløb]"))', 15, 'a column of a table'],
  ['SUM(INDIRECT("Tabel1[#Data]"))', 15, 'the rows of a table'],
  ['INDIRECT("R2C1",FALSE)', 10, 'rows and columns by number'],
  ['INDIRECT("R[-1]C1",0)', 100, 'by distance from D4'],
  ['INDIRECT("RC[-3]",FALSE)', 1000, 'in the own row'],
  ['SUM(INDIRECT("R1C1:R3C1",))', 111, 'an area by number, the second argument left empty'],
  ['SUM(INDIRECT("Ark1!C1",FALSE))', 11_111, 'a whole column by number'],
  ['SUM(INDIRECT("A:A"))', 11_111, 'a whole column'],
  ['SUM(INDIRECT("2:2"))', 13, 'a whole row'],
  ['SUMIF(INDIRECT("Ark1!A:A"),">50",INDIRECT("Ark1!A:A"))', 11_100, 'whole columns beside each other'],
  ['INDIRECT("Findesikke!A1")', { error: '#REF!' }, 'a sheet that is not there'],
  ['IFERROR(INDIRECT(B5),"tom")', 'tom', 'an empty text'],
  ['IFERROR(INDIRECT(B6),"tom")', 'tom', 'an empty cell'],
  ['INDIRECT("Sats")', { error: '#REF!' }, 'a name that is no reference'],
  ['OFFSET(A1,2,0)', 100, 'an offset'],
  ['OFFSET(A1,B2,0)', 1000, 'an offset in a cell'],
  ['SUM(OFFSET(A1,0,0,3,1))', 111, 'an offset with a size'],
  ['SUM(OFFSET(A3,,,-2,1))', 110, 'a size upwards'],
  ['SUM(OFFSET(A1:A2,1,0))', 110, 'the size of the area'],
  ['SUM(OFFSET(Ark2!A1,1,0,COUNTA(Ark2!A:A)-1,1))', 15, 'as long as there is something'],
  ['OFFSET(A1,-1,0)', { error: '#REF!' }, 'off the sheet'],
  ['SUM(Voksende)', 111, 'a name that grows'],
  ['SUM(OFFSET(INDIRECT(B1),0,0,2,1))', 110, 'one inside the other'],
  ['SUM(A1:INDEX(A1:A9,3))', 111, 'as far as INDEX says'],
  ['SUM(INDEX(A1:A5,2):INDEX(A1:A5,4))', 1110, 'from one INDEX to another'],
  ['SUM(A1:OFFSET(D4,-1,-3))', 111, 'up to the row above, without reading itself'],
  ['ROWS(INDIRECT("A:A"))', 1_048_576, 'how many rows a column has'],
])('%s is %p: %s', (formula, expected) => {
  const book = madeBook(formula);
  createBookCalculator().calculate(book);
  expect(valueAt(book.activeSheet, 'D4')).toEqual(expected);
});

/** Opened from a file that holds a value nobody would calculate, by which one sees whether it was left alone. */
function openedWith(formula: string): Book {
  const book = madeBook('1');
  setStored(book.activeSheet, 'D4', formula, 900);
  setStored(book.activeSheet, 'E4', 'D4*2', 1800);
  const opened = openXlsx(saveXlsx(book));
  createBookCalculator().calculate(opened);
  return opened;
}

const DYNAMIC = [
  'SUM(INDIRECT("Priser"))',
  'SUM(INDIRECT("Tabel1"))',
  'INDIRECT(B1)',
  'OFFSET(A1,1,0)',
  'SUM(Voksende)',
];

test.each(DYNAMIC)('%s keeps its stored value whatever changes that it does not read', (formula) => {
  const book = openedWith(formula);
  const calculator = createBookCalculator();
  calculator.calculate(book);
  setCell(book.activeSheet, 'H9', 5);
  calculator.calculate(book);
  expect(['D4', 'E4'].map((address) => valueAt(book.activeSheet, address))).toEqual([900, 1800]);
});

test.each<[formula: string, changed: string, content: BookValue, expected: BookValue]>([
  ['SUM(INDIRECT("Priser"))', 'A2', 20, 120],
  ['INDIRECT(B1)', 'A2', 20, 20],
  ['INDIRECT(B1)', 'B1', 'A3', 100],
  ['OFFSET(A1,B2,0)', 'B2', 1, 10],
  ['SUM(Voksende)', 'B2', 2, 11],
  ['SUM(A1:INDEX(A1:A9,B2))', 'B2', 4, 1111],
])('%s follows %s', (formula, changed, content, expected) => {
  const book = openedWith(formula);
  const calculator = createBookCalculator();
  calculator.calculate(book);
  setCell(book.activeSheet, changed, content);
  calculator.calculate(book);
  expect(valueAt(book.activeSheet, 'D4')).toBe(expected);
  expect(valueAt(book.activeSheet, 'E4')).toBe(Number(expected) * 2);
});

test.each([
  'SUM(OFFSET(A1,ROW(1:2),0))',
  'LET(x,B1,INDIRECT(x))',
  'INDIRECT("[Bog2.xlsx]Ark1!A1")+A1',
  'SUM(A1:CHOOSE(2,A2,A3))',
  'INDIRECT("Tabel1[#Alle]")+A1',
])('%s is left to Excel, and told of once it reads something that has changed', (formula) => {
  const book = openedWith(formula);
  expect(valueAt(book.activeSheet, 'D4')).toBe(900);
  const calculator = createBookCalculator();
  calculator.calculate(book);
  setCell(book.activeSheet, 'A1', 2);
  setCell(book.activeSheet, 'B1', 'A3');
  calculator.calculate(book);
  const values = ['D4', 'E4'].map((address) => valueAt(book.activeSheet, address));
  expect(values).toEqual([
    { error: '#BUSY!', stored: 900 },
    { error: '#BUSY!', stored: 1800 },
  ]);
  expect(valueAt(openXlsx(saveXlsx(book)).activeSheet, 'D4')).toBe(900);
});

test('a sheet that comes and goes is found by its name', () => {
  const book = openedWith('IFERROR(INDIRECT("Kontrol!A1"),-1)');
  const calculator = createBookCalculator();
  calculator.calculate(book);
  const [, other] = book.sheets;
  if (other === undefined) throw new Error('no second sheet');
  other.name = 'Kontrol';
  calculator.calculate(book);
  expect(valueAt(book.activeSheet, 'D4')).toBe('Beløb');
  other.name = 'Ark2';
  calculator.calculate(book);
  expect(valueAt(book.activeSheet, 'D4')).toBe(-1);
});

test('dynamic formulas that lead to each other settle, in any order of cells', () => {
  const cells: Cells = {
    A1: '=INDIRECT("A"&B1)',
    A2: '=INDIRECT("A"&B2)',
    A3: '=B3',
    B1: '=C1+1',
    B2: '=C2+2',
    B3: '=C3*2',
  };
  const book = bookOf({ Ark1: { ...cells, C1: 1, C2: 1, C3: 21 } });
  createBookCalculator().calculate(book);
  expect(['A1', 'A2', 'A3'].map((address) => valueAt(book.activeSheet, address))).toEqual([42, 42, 42]);
});

test('a name that stands for itself over and over is left at once', () => {
  const book = bookOf({ Ark1: { A1: '=Ring' } });
  book.names.push({ name: 'Ring', formula: 'Ring+Ring*Ring', comment: '', visible: true, sheet: null });
  createBookCalculator().calculate(book);
  expect(valueAt(book.activeSheet, 'A1')).toEqual({ error: '#NAME?', stored: null });
});

test.each(['COUNTBLANK(A:A)', 'COUNTIF(A:A,"")', 'COUNTIF(A:A,"<>x")', 'SUMPRODUCT(--(A:A=""))'])(
  '%s counts a million empty cells, which is left to Excel',
  (formula) => {
    const book = bookOf({ Ark1: { A1: 1, C1: `=${formula}` } });
    createBookCalculator().calculate(book);
    expect(valueAt(book.activeSheet, 'C1')).toEqual({ error: '#NAME?', stored: null });
  },
);

test.each(['SUBTOTAL(109,A1:A3)', 'SUBTOTAL(9,A1:A3)', 'AGGREGATE(9,5,A1:A3)'])(
  '%s over hidden rows is left to Excel',
  (formula) => {
    const book = bookOf({
      Ark1: { A1: 1, A2: 2, A3: 4, A9: 8, C1: `=${formula}`, C2: '=SUBTOTAL(9,A3:A9)' },
    });
    book.activeSheet.hiddenRows.add(1);
    createBookCalculator().calculate(book);
    expect(['C1', 'C2'].map((address) => valueAt(book.activeSheet, address))).toEqual([
      { error: '#NAME?', stored: null },
      12,
    ]);
  },
);

test('120 sums over whole columns by INDIRECT', () => {
  const rows = Array.from({ length: 120 }, (_, row): Cells => ({
    [`A${row + 1}`]: row + 1,
    [`B${row + 1}`]: 2,
    [`C${row + 1}`]: `=SUMIF(INDIRECT("Ark1!A:A"),A${row + 1},INDIRECT("Ark1!B:B"))`,
  }));
  const book = bookOf({ Ark1: Object.assign({}, ...rows) as Cells });
  createBookCalculator().calculate(book);
  expect(valueAt(book.activeSheet, 'C120')).toBe(2);
});
