import type { Book, BookValue, Table } from '../../../workbench/book/book';
import { createBookCalculator } from '../../../workbench/calculation/createBookCalculator';
import { storedValue } from '../../../workbench/book/unknownValue';
import { bookOf, setCell, setStored, sheetOf, valueAt, type Cells } from './bookOf';

const COSTS: Cells = {
  A1: 'Post', B1: 'Gruppe', C1: 'Beløb',
  A2: 'Server', B2: 'Drift', C2: 1000,
  A3: 'Licens', B3: 'Drift', C3: 250.5,
  A4: 'Udstyr', B4: 'Investering', C4: -50,
}; // prettier-ignore

function calculated(formula: string, cells: Cells = COSTS): BookValue {
  const book = bookOf({ Ark1: { ...cells, H1: `=${formula}` } });
  createBookCalculator().calculate(book);
  return valueAt(sheetOf(book, 'Ark1'), 'H1');
}

function withTable(book: Book, table: Partial<Table> = {}): Book {
  const range = { row: 0, column: 0, rows: 4, columns: 3 };
  sheetOf(book, 'Ark1').tables.push({
    id: 1,
    name: 'Tabel1',
    range,
    showHeaders: true,
    showTotals: false,
    ...table,
  });
  return book;
}

describe('functions', () => {
  test.each<[string, BookValue]>([
    ['SUM(C2:C4)', 1200.5],
    ['SUM(C:C)', 1200.5],
    ['IF(C2>500,"stor","lille")', 'stor'],
    ['ROUND(1.005,2)', 1.01],
    ['ROUND(-2.5,0)', -3],
    ['SUMIFS(C2:C4,B2:B4,"Drift")', 1250.5],
    ['VLOOKUP("Licens",A2:C4,3,FALSE)', 250.5],
    ['INDEX(A2:A4,MATCH(-50,C2:C4,0))', 'Udstyr'],
    ['XLOOKUP("Udstyr",A2:A4,C2:C4)', -50],
    ['LET(total,SUM(C2:C4),total*2)', 2401],
    ['COUNTIF(B2:B4,"Drift")', 2],
    ['SUMPRODUCT((B2:B4="Drift")*C2:C4)', 1250.5],
    ['IFERROR(1/0,"intet")', 'intet'],
    ['A2&" ("&B2&")"', 'Server (Drift)'],
    ['HYPERLINK("#Ark1!A1","Gå til celle")', 'Gå til celle'],
    ['AND(C2>0,C4<0)', true],
    ['D9', 0],
    ['D9=""', true],
    ['ROUND(10%*C2,0)', 100],
    ['SUBTOTAL(9,C2:C4)', 1200.5],
    ['SUM(OFFSET(C2,0,0,2,1))', 1250.5],
    ['SUM(C2:INDEX(C2:C4,2))', 1250.5],
    ['INDIRECT("C3")', 250.5],
    ['ROWS(C$2:C4)', 3],
    ['SUM(SEQUENCE(4,1,2,3))', 26],
    ['SEARCH("cen","Licens")', 3],
    ['EDATE(46050,1)', 46081],
    ['PROPER("drift OG")', 'Drift Og'],
    ['CODE("Å")&CHAR(216)', '197Ø'],
    ['SECOND(0.5)', 0],
  ])('%s is %p', (formula, expected) => {
    expect(calculated(formula)).toBe(expected);
  });

  test.each([
    // 8: S, any letter, v; 46081 is 28 February, and the engine makes it 3 March.
    'SEARCH("s?i","Viborg Skive")',
    'IFERROR(SEARCH("~*",A2),0)',
    'SUM(SEARCH({"e";"r*"},A2))',
    'EDATE(46053,1)',
    'PROPER("børn og unge")',
    'CODE("€")',
    'CHAR(128)',
    'SECOND(0.5001)',
    'GAMMA(4.5)',
  ])('%s is left to Excel, and what comes after it is not', (formula) => {
    const book = bookOf({ Ark1: { ...COSTS, H1: `=${formula}`, H2: '=SEARCH("v",A2)' } });
    createBookCalculator().calculate(book);
    expect(valueAt(sheetOf(book, 'Ark1'), 'H1')).toEqual({ error: '#NAME?', stored: null });
    expect(valueAt(sheetOf(book, 'Ark1'), 'H2')).toBe(4);
  });

  test.each([
    ['1/0', '#DIV/0!'],
    ['VLOOKUP("findes ikke",A2:C4,3,FALSE)', '#N/A'],
    ['SUM(#REF!)', '#REF!'],
    ['A2*1', '#VALUE!'],
    ['Findesikke!A1', '#REF!'],
  ])('%s is %s', (formula, error) => {
    expect(calculated(formula)).toEqual({ error });
  });

  test.each(['UKENDTNAVN+1', 'KOMMUNEANDEL(1)', '[1]Ark1!A1', 'TEXT(C2,"0,00")', 'RAND()', 'SHEETS()'])(
    '%s is left to Excel: an error to whoever reads it, and nothing in the file',
    (formula) => {
      expect(calculated(formula)).toEqual({ error: '#NAME?', stored: null });
    },
  );

  test('an error goes on to what reads it', () => {
    expect(calculated('SUM(C2:C4)', { ...COSTS, C3: { error: '#N/A' } })).toEqual({ error: '#N/A' });
  });
});

describe('other sheets, names and tables', () => {
  test('a sheet whose name needs quotes, in any case', () => {
    const book = bookOf({
      Ark1: { A1: "='FORDELING drift & ''nyt'''!B2*2" },
      "Fordeling Drift & 'nyt'": { B2: 21 },
    });
    createBookCalculator().calculate(book);
    expect(valueAt(sheetOf(book, 'Ark1'), 'A1')).toBe(42);
  });

  test('a defined name, one by way of another, and one of the sheet before the workbook’s', () => {
    const book = bookOf({ Ark1: { ...COSTS, H1: '=SUM(Beløb)', H2: '=Dobbelt', H3: '=Sats*100' } });
    const add = (name: string, formula: string, isLocal = false): void => {
      book.names.push({
        name,
        formula,
        comment: '',
        visible: true,
        sheet: isLocal ? book.activeSheet : null,
      });
    };
    add('Beløb', 'Ark1!$C$2:$C$4');
    add('Dobbelt', 'SUM(Beløb)*2');
    add('Sats', '0.25');
    add('Sats', '0.5', true);
    createBookCalculator().calculate(book);
    expect(['H1', 'H2', 'H3'].map((address) => valueAt(book.activeSheet, address))).toEqual([
      1200.5, 2401, 50,
    ]);
  });

  test('a name that stands for itself is an unknown name', () => {
    const book = bookOf({ Ark1: { A1: '=Ring' } });
    book.names.push({ name: 'Ring', formula: 'Ring+1', comment: '', visible: true, sheet: null });
    createBookCalculator().calculate(book);
    expect(storedValue(valueAt(book.activeSheet, 'A1'))).toBeNull();
  });

  test.each<[string, BookValue]>([
    ['SUM(Tabel1[Beløb])', 1200.5],
    ['SUM(tabel1[beløb])', 1200.5],
    ['ROWS(Tabel1)', 3],
    ['ROWS(Tabel1[#All])', 4],
    ['Tabel1[[#Headers],[Beløb]]', 'Beløb'],
    ['COUNTA(Tabel1[[Post]:[Gruppe]])', 6],
    ['SUMIFS(Tabel1[Beløb],Tabel1[Gruppe],"Drift")', 1250.5],
  ])('%s is %p', (formula, expected) => {
    const book = withTable(bookOf({ Ark1: { ...COSTS, H1: `=${formula}` } }));
    createBookCalculator().calculate(book);
    expect(valueAt(book.activeSheet, 'H1')).toBe(expected);
  });

  test('this row of a table, in both spellings', () => {
    const book = bookOf({
      Ark1: { ...COSTS, D1: 'Moms', D2: '=[@Beløb]*0.25', D3: '=Tabel1[[#This Row],[Beløb]]*0.25' },
    });
    withTable(book, { range: { row: 0, column: 0, rows: 4, columns: 4 } });
    createBookCalculator().calculate(book);
    expect(['D2', 'D3'].map((address) => valueAt(book.activeSheet, address))).toEqual([250, 62.625]);
  });

  test('a column that the table lacks keeps the stored value', () => {
    const book = withTable(bookOf({ Ark1: COSTS }));
    setStored(book.activeSheet, 'H1', 'SUM(Tabel1[Findes ikke])', 7);
    createBookCalculator().calculate(book);
    expect(valueAt(book.activeSheet, 'H1')).toBe(7);
  });
});

describe('what is calculated when', () => {
  test('chains in any order of cells, across sheets', () => {
    const book = bookOf({ Ark1: { A1: '=A2+1', A2: '=Ark2!A1+1', A3: 5 }, Ark2: { A1: '=Ark1!A3*10' } });
    createBookCalculator().calculate(book);
    expect(['A1', 'A2'].map((address) => valueAt(book.activeSheet, address))).toEqual([52, 51]);
  });

  test('a chain longer than the call stack is deep', () => {
    const cells = Array.from({ length: 30_000 }, (_, row) => [`A${row + 1}`, `=A${row + 2}+1`]);
    const book = bookOf({ Ark1: { ...(Object.fromEntries(cells) as Cells), A30001: 1 } });
    createBookCalculator().calculate(book);
    expect(valueAt(book.activeSheet, 'A1')).toBe(30_001);
  });

  test('later only what depends on a change, however far', () => {
    const book = bookOf({ Ark1: { A1: 1, B1: '=A1+1', C1: '=B1+1', A2: 1, B2: '=A2+1' } });
    const calculator = createBookCalculator();
    calculator.calculate(book);
    const sheet = book.activeSheet;
    // A value nobody would calculate shows which cells were left alone.
    setStored(sheet, 'B2', 'A2+1', 99);
    setCell(sheet, 'A1', 10);
    calculator.calculate(book);
    expect(['B1', 'C1', 'B2'].map((address) => valueAt(sheet, address))).toEqual([11, 12, 99]);
  });

  test('a cell that is emptied counts as changed', () => {
    const book = bookOf({ Ark1: { A1: 1, A2: 2, B1: '=SUM(A1:A2)' } });
    const calculator = createBookCalculator();
    calculator.calculate(book);
    book.activeSheet.rows[1] = undefined;
    calculator.calculate(book);
    expect(valueAt(book.activeSheet, 'B1')).toBe(1);
  });

  test('where what a formula reads has changed that cannot be calculated, nobody goes on from its value', () => {
    const book = bookOf({ Ark1: { A1: 1, C1: '=B1+A1' } });
    setStored(book.activeSheet, 'B1', 'KOMMUNEANDEL(A1)', 500);
    const calculator = createBookCalculator();
    calculator.calculate(book);
    setCell(book.activeSheet, 'A1', 2);
    calculator.calculate(book);
    expect(['B1', 'C1'].map((address) => valueAt(book.activeSheet, address))).toEqual([
      { error: '#BUSY!', stored: 500 },
      { error: '#BUSY!', stored: 501 },
    ]);
    setCell(book.activeSheet, 'B1', 7);
    calculator.calculate(book);
    expect(valueAt(book.activeSheet, 'C1')).toBe(9);
  });

  test.each([
    '[1]Ark1!A1+A1',
    "'[Budget.xlsx]Ark 1'!A1+A1",
    'SUM(Ark1:Ark2!A1)',
    '@A1:A3',
    'SUM(D1#)+A1',
    'CUBEVALUE("a",A1)',
  ])('%s keeps its stored value', (formula) => {
    const book = bookOf({ Ark1: { A1: 1 }, Ark2: { A1: 1 } });
    setStored(book.activeSheet, 'B1', formula, 77);
    createBookCalculator().calculate(book);
    expect(valueAt(book.activeSheet, 'B1')).toBe(77);
  });

  test('a circle keeps its values, 0 where there were none, and what reads it is calculated', () => {
    const book = bookOf({ Ark1: { A1: '=B1+1', C1: '=A1+1', D1: '=D1+1' } });
    setStored(book.activeSheet, 'B1', 'A1+1', 8);
    createBookCalculator().calculate(book);
    expect(['A1', 'B1', 'C1', 'D1'].map((address) => valueAt(book.activeSheet, address))).toEqual([
      0, 8, 1, 0,
    ]);
  });

  test('a formula may ask for its own row without being a circle', () => {
    const book = bookOf({ Ark1: { A5: '=ROW(A5)+ROWS(A$1:A5)' } });
    createBookCalculator().calculate(book);
    expect(valueAt(book.activeSheet, 'A5')).toBe(10);
  });
});
