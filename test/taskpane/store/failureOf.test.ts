import { CalculationFailed } from '../../../src/taskpane/calculation/createCalculator';
import { failureOf } from '../../../src/taskpane/store/failureOf';
import {
  Cancelled,
  RangeTooLarge,
  RestoreFailed,
  WorkbookChanged,
  WriteFailed,
} from '../../../src/workbook/workbook';

const excelError = (code: string): Error => Object.assign(new Error(code), { code });

test.each([
  [new WriteFailed(), 'writeFailed'],
  [new RestoreFailed(), 'restoreFailed'],
  [new WorkbookChanged(), 'workbookChanged'],
  [new RangeTooLarge(), 'rangeTooLarge'],
  [new CalculationFailed(), 'calculationFailed'],
  [new Error('GeneralException'), 'readFailed'],
  ['a text', 'readFailed'],
  [excelError('InvalidOperationInCellEditMode'), 'excelBusy'],
  [excelError('ItemNotFound'), 'readFailed'],
  [new WriteFailed('', { cause: excelError('WriteNotSupportedWhenModalDialogOpen') }), 'excelBusy'],
  [new WriteFailed('', { cause: excelError('AccessDenied') }), 'accessDenied'],
  [new WriteFailed('', { cause: excelError('GeneralException') }), 'writeFailed'],
  [new RestoreFailed('', { cause: excelError('AccessDenied') }), 'restoreFailed'],
  [new RestoreFailed('', { cause: excelError('InvalidOrTimedOutSession') }), 'connectionLost'],
])('%s is told as %s', (cause, failure) => {
  expect(failureOf(cause, 'readFailed')).toEqual({ kind: 'failed', failure });
});

test('what the user stopped has not failed', () => {
  expect(failureOf(new Cancelled(), 'readFailed')).toEqual({ kind: 'stopped' });
});
