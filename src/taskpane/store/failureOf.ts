import {
  Cancelled,
  RangeTooLarge,
  RestoreFailed,
  WorkbookChanged,
  WriteFailed,
} from '../../workbook/workbook';
import { NotMended } from '../../workbook/sharing/notMended';
import { CalculationFailed } from '../calculation/createCalculator';
import { excelFailure } from './excelFailure';
import type { Failure, Outcome } from './paneState';

/** What to tell of an exception; `other` where it is none of ours. */
export function failureOf(cause: unknown, other: Failure): Outcome {
  if (cause instanceof Cancelled) return { kind: 'stopped' };
  if (cause instanceof NotMended) return { kind: 'protected', sheets: cause.sheets };
  const known: Failure | null =
    excelFailure(cause) ??
    (cause instanceof WriteFailed
      ? 'writeFailed'
      : cause instanceof RestoreFailed
        ? 'restoreFailed'
        : cause instanceof WorkbookChanged
          ? 'workbookChanged'
          : cause instanceof RangeTooLarge
            ? 'rangeTooLarge'
            : cause instanceof CalculationFailed
              ? 'calculationFailed'
              : null);
  return { kind: 'failed', failure: known ?? other };
}
