import type { BookValue } from '../../../workbench/book/book';
import { findSheet } from '../../../workbench/book/sheetNames';
import { addedUp, type FormulaNode } from '../../../workbench/calculation/addedUp';
import { createBookCalculator } from '../../../workbench/calculation/createBookCalculator';
import { bookOf, sheetOf, valueAt, type Cells } from './bookOf';

const CELLS: Cells = {
  A1: 'Post', B1: 2021, C1: 'Deltager',
  A2: 'Server', B2: 0.1, C2: true,
  A3: 'Kurser 12', B3: 0.2, C3: false,
  A4: null, B4: -1000.05, C4: true,
}; // prettier-ignore

function calculated(formula: string): BookValue {
  const book = bookOf({ Ark1: { ...CELLS, H1: `=${formula}` }, 'Ark 2': { A1: 7, A2: { error: '#N/A' } } });
  createBookCalculator().calculate(book);
  return valueAt(sheetOf(book, 'Ark1'), 'H1');
}

// Worked by hand, as Excel gives them: what is added up here and what is the engine's is not to be seen from outside.
test.each<[string, BookValue]>([
  ['SUMPRODUCT(ROW(B2:B4),B2:B4)', 2 * 0.1 + 3 * 0.2 + 4 * -1000.05],
  ['SUMPRODUCT(ROW(A1:B2)*COLUMN(A1:B2))', 9],
  ['SUMPRODUCT((1+MOD((ROW(A1:B4)-MIN(ROW(A1:B4)))*31+COLUMN(A1:B4),7))*ISTEXT(A1:B4))', 2 + 5 + 1],
  ['SUMPRODUCT(LEN(A1:A4))', 19],
  ['SUMPRODUCT(LEN(A1:C1))', 16],
  ['SUMPRODUCT(ISTEXT(A1:A4)*(LEN(A1:A4)>0)*(LEN(A1:A4)+2*FIND("1",A1:A4&"1")))', 19 + 2 * (5 + 7 + 8)],
  ['SUMPRODUCT(1*(INDEX(A1:C4,0,2)<1))', 3],
  ['SUMPRODUCT(INDEX(A1:C4,0,2)*1)', 1021.25],
  ['SUMPRODUCT((COLUMN(A1:B1)<>1)*ROW(A1:B4))', 10],
  ['SUMPRODUCT((COLUMN(A1:B1)=1)*(ROW(A1:A4)>2)*LEN(A1:B4))', 9],
  ["SUMPRODUCT('Ark 2'!A1,2)", 14],
  ['SUM(B1:B4)', 1021.25],
  ['SUM(A1:C4)', 1021.25],
  ['SUM(B2,B3)', 0.3],
  ["SUM(B2:B3,'Ark 2'!A1)", 7.3],
  ['SUM(D1:D9)', 0],
  ['SUM("2",TRUE,B2)', 3.1],
  ['SUM(B2*2,B3)', 0.4],
])('%s is %d', (formula, expected) => {
  expect(calculated(formula)).toBeCloseTo(Number(expected), 9);
});

test.each([
  ["SUM('Ark 2'!A1:A2)", '#N/A'],
  ["SUMPRODUCT(1*'Ark 2'!A1:A2)", '#N/A'],
  ['SUMPRODUCT(A1:A4*1)', '#VALUE!'],
  ['SUMPRODUCT(FIND("x",A1:A4))', '#VALUE!'],
  ['SUMPRODUCT(A1:A4,B1:B3)', '#VALUE!'],
])('%s is the error %s', (formula, error) => {
  expect(calculated(formula)).toEqual({ error });
});

const [FUNCTION, UNION, REFERENCE] = [4, 10, 1];

function node(nodeType: number, token: string, children: readonly FormulaNode[] = []): FormulaNode {
  return { nodeType, getToken: () => token, getChildren: () => children };
}

/** What `SUM(A1:A…)` of these is, undefined where it is left to the engine. */
function sumOf(values: readonly BookValue[]): number | undefined {
  const cells = Object.fromEntries(values.map((value, index) => [`A${index + 1}`, value]));
  const book = bookOf({ Ark1: cells });
  const area = node(UNION, ':', [node(REFERENCE, 'Ark1!A1'), node(REFERENCE, `A${values.length}`)]);
  return addedUp(node(FUNCTION, 'SUM', [area]), (name) => findSheet(book, name ?? ''));
}

test.each<[readonly BookValue[], number | undefined]>([
  [[0.1, 0.2, -0.3], 0],
  [[9_999_999_999_999.99, -0.01], 9_999_999_999_999.98],
  [[4.35, 'tekst', null, 1.1], 5.45],
  [[9_999_999_999_999.99, 0.01], undefined],
  [[1 / 3], undefined],
  [[0.001], undefined],
  [[1, true], undefined],
  [[1, { error: '#REF!' }], undefined],
])('only amounts in whole øre are added up here: %j gives %p', (values, expected) => {
  expect(sumOf(values)).toBe(expected);
});
