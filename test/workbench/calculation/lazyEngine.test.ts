import { createBookCalculator } from '../../../workbench/calculation/createBookCalculator';
import { EngineMissing } from '../../../workbench/calculation/univer';
import { bookOf, setStored, valueAt } from './bookOf';

jest.mock('../../../workbench/calculation/univer', () => {
  const actual = jest.requireActual<object>('../../../workbench/calculation/univer');
  return {
    ...actual,
    loadUniver: () => {
      throw new EngineMissing();
    },
  };
});

test('a workbook with nothing to calculate does not load the engine', () => {
  const book = bookOf({ Ark1: { A1: 1 } });
  const calculator = createBookCalculator();
  calculator.calculate(book);
  setStored(book.activeSheet, 'B1', '1+1', 2);
  expect(() => {
    calculator.calculate(bookOf({ Ark1: { A1: 'tekst' } }));
  }).not.toThrow();
  expect(valueAt(book.activeSheet, 'B1')).toBe(2);
});

test('a missing bundle is named, with what makes it', () => {
  const book = bookOf({ Ark1: { A1: '=1+1' } });
  expect(() => {
    createBookCalculator().calculate(book);
  }).toThrow('node workbench/calculation/bundle.mjs');
});
