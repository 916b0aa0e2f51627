import type { BookValue } from '../../../workbench/book/book';
import { createBookCalculator } from '../../../workbench/calculation/createBookCalculator';
import { MAX_COLUMNS, MAX_ROWS } from '../../../workbench/book/limits';
import { shiftCells } from '../../../workbench/book/shiftCells';
import { bookOf, setCell, setStored, sheetOf, valueAt, type Cells } from './bookOf';

function column(book: ReturnType<typeof bookOf>, letter: string, rows: number): unknown[] {
  return Array.from({ length: rows }, (_, row) => valueAt(book.activeSheet, `${letter}${row + 1}`));
}

test('an array fills the cells below, and what reads them follows', () => {
  const book = bookOf({ Ark1: { A1: 3, A2: 1, A3: 2, C1: '=SORT(A1:A3)', E1: '=SUM(C1:C3)', F1: '=C3' } });
  createBookCalculator().calculate(book);
  expect(column(book, 'C', 3)).toEqual([1, 2, 3]);
  expect([valueAt(book.activeSheet, 'E1'), valueAt(book.activeSheet, 'F1')]).toEqual([6, 3]);
  expect(book.activeSheet.rows[0]?.[2]?.arrayRange).toBe('C1:C3');
});

test('an array that becomes shorter leaves nothing behind', () => {
  const book = bookOf({ Ark1: { A1: 3, A2: 1, A3: 2, C1: '=FILTER(A1:A3,A1:A3>1)', E1: '=SUM(C1:C9)' } });
  const calculator = createBookCalculator();
  calculator.calculate(book);
  expect(column(book, 'C', 3)).toEqual([3, 2, null]);
  setCell(book.activeSheet, 'A1', 0);
  calculator.calculate(book);
  expect(column(book, 'C', 3)).toEqual([2, null, null]);
  expect(valueAt(book.activeSheet, 'E1')).toBe(2);
});

test('an array with something in its way shows #SPILL! and leaves it', () => {
  const book = bookOf({ Ark1: { A1: 1, A2: 2, C1: '=A1:A2*2', C2: 'optaget' } });
  createBookCalculator().calculate(book);
  expect(column(book, 'C', 2)).toEqual([{ error: '#SPILL!' }, 'optaget']);
});

test('an array gives way to what is written into it, and comes back when that is gone', () => {
  const book = bookOf({ Ark1: { A1: 1, A2: 2, A3: 3, C1: '=A1:A3*2', E1: '=SUM(C2:C3)' } });
  const calculator = createBookCalculator();
  calculator.calculate(book);
  setCell(book.activeSheet, 'C2', 'optaget');
  calculator.calculate(book);
  expect(column(book, 'C', 3)).toEqual([{ error: '#SPILL!' }, 'optaget', null]);
  expect(valueAt(book.activeSheet, 'E1')).toBe(0);
  setCell(book.activeSheet, 'C2', null);
  calculator.calculate(book);
  expect(column(book, 'C', 3)).toEqual([2, 4, 6]);
  expect(valueAt(book.activeSheet, 'E1')).toBe(10);
});

test.each(['C2', 'C3'])('%s of an array comes back when it is emptied', (address) => {
  const book = bookOf({ Ark1: { A1: 1, A2: 2, A3: 3, C1: '=A1:A3*2' } });
  const calculator = createBookCalculator();
  calculator.calculate(book);
  setCell(book.activeSheet, address, null);
  calculator.calculate(book);
  expect(column(book, 'C', 3)).toEqual([2, 4, 6]);
});

test('an array moves with rows inserted above it', () => {
  const book = bookOf({ Ark1: { A2: 1, A3: 2, C2: '=A2:A3*2' } });
  const calculator = createBookCalculator();
  calculator.calculate(book);
  const band = { first: 0, count: MAX_COLUMNS };
  shiftCells(book, { sheet: book.activeSheet, axis: 'rows', at: 0, count: 1, band });
  calculator.calculate(book);
  expect(column(book, 'C', 5)).toEqual([null, null, 2, 4, null]);
});

test('a formula from a file that fills one cell does not start to fill several', () => {
  const book = bookOf({ Ark1: { A1: 1, A2: 2, C2: 'optaget' } });
  setStored(book.activeSheet, 'C1', 'A1:A2', 1);
  createBookCalculator().calculate(book);
  expect(column(book, 'C', 2)).toEqual([1, 'optaget']);
});

describe('bugs of Univer 0.25.1', () => {
  test('SORT does not sort the cells for other formulas', () => {
    const names = ['Skive', 'Viborg', 'Ikast', 'Nord', 'Aab'];
    const cells: Cells = Object.fromEntries(
      names.flatMap<[string, string | number]>((name, row) => [
        [`A${row + 1}`, row + 1],
        [`B${row + 1}`, name],
      ]),
    );
    const book = bookOf({
      Ark1: {
        ...cells,
        C1: '=SORT(B1:B5)',
        D1: '=MATCH("Skive",B1:B5,0)',
        E1: '=XLOOKUP("Aab",B1:B5,A1:A5)',
      },
    });
    createBookCalculator().calculate(book);
    expect(column(book, 'C', 5)).toEqual(['Aab', 'Ikast', 'Nord', 'Skive', 'Viborg']);
    expect([valueAt(book.activeSheet, 'D1'), valueAt(book.activeSheet, 'E1')]).toEqual([1, 5]);
  });

  test('a formula over a name follows when the name means other cells', () => {
    const book = bookOf({ Ark1: { C2: 1, C3: 10, C4: 100, F1: '=SUM(Beloeb)' } });
    const name = { name: 'Beloeb', formula: 'Ark1!$C$2:$C$3', comment: '', visible: true, sheet: null };
    book.names.push(name);
    const calculator = createBookCalculator();
    calculator.calculate(book);
    expect(valueAt(book.activeSheet, 'F1')).toBe(11);
    name.formula = 'Ark1!$C$2:$C$4';
    calculator.calculate(book);
    expect(valueAt(book.activeSheet, 'F1')).toBe(111);
  });

  test('a name and a table at once, which needed newer iterators than Node 20 has', () => {
    const book = bookOf({ Ark1: { A1: 'Tal', A2: 4, A3: 5, C1: '=SUM(Tabel1[Tal])+Fast' } });
    const range = { row: 0, column: 0, rows: 3, columns: 1 };
    sheetOf(book, 'Ark1').tables.push({ id: 1, name: 'Tabel1', range, showHeaders: true, showTotals: false });
    book.names.push({ name: 'Fast', formula: 'Ark1!$A$2', comment: '', visible: true, sheet: null });
    createBookCalculator().calculate(book);
    expect(valueAt(book.activeSheet, 'C1')).toBe(13);
  });

  test('an insert and a deletion between calculations leave no stray values', () => {
    const rows = Array.from({ length: 300 }, (_, row): Cells => ({
      [`A${row + 1}`]: row + 1,
      [`B${row + 1}`]: `=A${row + 1}*2`,
    }));
    const book = bookOf({ Ark1: Object.assign({}, ...rows) as Cells });
    const calculator = createBookCalculator();
    const shiftColumns = (count: number): void => {
      const band = { first: 0, count: MAX_ROWS };
      shiftCells(book, { sheet: book.activeSheet, axis: 'columns', at: 0, count, band });
    };
    calculator.calculate(book);
    shiftColumns(1);
    calculator.calculate(book);
    expect([valueAt(book.activeSheet, 'A300'), valueAt(book.activeSheet, 'C300')]).toEqual([null, 600]);
    shiftColumns(-1);
    setCell(book.activeSheet, 'A300', 1000);
    calculator.calculate(book);
    expect(column(book, 'C', 300).filter((value) => value !== null)).toEqual([]);
    expect(valueAt(book.activeSheet, 'B300')).toBe(2000);
  });
});

describe('entered with Ctrl+Shift+Enter', () => {
  test.each<[formula: string, area: string, expected: readonly (readonly BookValue[])[]]>([
    ['ROWS(A1:A9)', 'C1:C3', [[9], [9], [9]]],
    ['A1:A2*2', 'C1:C3', [[2], [4], [{ error: '#N/A' }]]],
    ['A1:A3', 'C1:C2', [[1], [2]]],
    [
      'TRANSPOSE(A1:A2)',
      'C1:D2',
      [
        [1, 2],
        [1, 2],
      ],
    ],
    [
      'A1:A2',
      'C1:D2',
      [
        [1, 1],
        [2, 2],
      ],
    ],
    ['SUM(A1:A3*A1:A3)', 'C1', [[14]]],
  ])('{=%s} fills just %s', (formula, area, expected) => {
    const book = bookOf({ Ark1: { A1: 1, A2: 2, A3: 3, C1: `=${formula}`, F1: '=SUM(C1:C1)' } });
    const cell = book.activeSheet.rows[0]?.[2];
    Object.assign(cell ?? {}, { arrayRange: area, isFixedArray: true });
    const calculator = createBookCalculator();
    calculator.calculate(book);
    const values = (): unknown =>
      expected.map((line, row) => line.map((_, at) => book.activeSheet.rows[row]?.[2 + at]?.value ?? null));
    expect(values()).toEqual(expected);
    expect(cell?.arrayRange).toBe(area);
    setCell(book.activeSheet, 'A3', 3.5);
    calculator.calculate(book);
    expect(cell?.arrayRange).toBe(area);
  });

  test('where only Excel can calculate it, all its cells are told of', () => {
    const book = bookOf({ Ark1: { A1: 1, C1: '=CUBEVALUE(A1)', F1: '=C2*2' } });
    Object.assign(book.activeSheet.rows[0]?.[2] ?? {}, { arrayRange: 'C1:C2', isFixedArray: true });
    setCell(book.activeSheet, 'C2', 5);
    createBookCalculator().calculate(book);
    expect(valueAt(book.activeSheet, 'C2')).toEqual({ error: '#BUSY!', stored: 5 });
    expect(valueAt(book.activeSheet, 'F1')).toEqual({ error: '#NAME?', stored: null });
  });
});
