import { CalculationFailed } from '../../../src/taskpane/calculation/createCalculator';
import { failureOf } from '../../../src/taskpane/store/failureOf';
import {
  Cancelled,
  RangeTooLarge,
  RestoreFailed,
  WorkbookChanged,
  WriteFailed,
} from '../../../src/workbook/workbook';

test.each([
  [new WriteFailed(), 'writeFailed'],
  [new RestoreFailed(), 'restoreFailed'],
  [new WorkbookChanged(), 'workbookChanged'],
  [new RangeTooLarge(), 'rangeTooLarge'],
  [new CalculationFailed(), 'calculationFailed'],
  [new Error('GeneralException'), 'readFailed'],
  ['a text', 'readFailed'],
])('%s is told as %s', (cause, failure) => {
  expect(failureOf(cause, 'readFailed')).toEqual({ kind: 'failed', failure });
});

test('what the user stopped has not failed', () => {
  expect(failureOf(new Cancelled(), 'readFailed')).toEqual({ kind: 'stopped' });
});
