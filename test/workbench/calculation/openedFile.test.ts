import { createBookCalculator } from '../../../workbench/calculation/createBookCalculator';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';
import { fullWorkbook } from '../xlsx/fullWorkbook';
import { partsOf } from '../xlsx/packageOf';
import { setCell, valueAt } from './bookOf';

test('a file nobody changed keeps every stored value, even of formulas whose value is outdated', () => {
  const book = openXlsx(fullWorkbook());
  createBookCalculator().calculate(book);
  expect(partsOf(saveXlsx(book))).toEqual(partsOf(fullWorkbook()));
});

test('a change reaches what depends on it: a calculated column, a shared formula, an array; the rest stays', () => {
  const book = openXlsx(fullWorkbook());
  const calculator = createBookCalculator();
  calculator.calculate(book);
  setCell(book.activeSheet, 'B2', 4000);
  calculator.calculate(book);
  const values = ['C2', 'D2', 'A5', 'A6', 'C3', 'B5'].map((address) => valueAt(book.activeSheet, address));
  // B5 reads another workbook, which only Excel can open.
  expect(values).toEqual([1000, 8000, 4000, 9000.5, 2250.125, 42]);
});

test('what is saved after a change is what is opened again', () => {
  const book = openXlsx(fullWorkbook());
  setCell(book.activeSheet, 'B2', 4000);
  createBookCalculator().calculate(book);
  const again = openXlsx(saveXlsx(book));
  expect(again.activeSheet.rows).toEqual(book.activeSheet.rows);
  expect(again.activeSheet.rows[4]?.[0]).toMatchObject({
    formula: 'SORT(B2:B3)',
    arrayRange: 'A5:A6',
    value: 4000,
  });
});
