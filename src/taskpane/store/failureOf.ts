import {
  Cancelled,
  RangeTooLarge,
  RestoreFailed,
  WorkbookChanged,
  WriteFailed,
} from '../../workbook/workbook';
import { CalculationFailed } from '../calculation/createCalculator';
import type { Failure, Outcome } from './paneState';

/** What to tell of an exception; `other` where it is none of ours. */
export function failureOf(cause: unknown, other: Failure): Outcome {
  if (cause instanceof Cancelled) return { kind: 'stopped' };
  const known: Failure | null =
    cause instanceof WriteFailed
      ? 'writeFailed'
      : cause instanceof RestoreFailed
        ? 'restoreFailed'
        : cause instanceof WorkbookChanged
          ? 'workbookChanged'
          : cause instanceof RangeTooLarge
            ? 'rangeTooLarge'
            : cause instanceof CalculationFailed
              ? 'calculationFailed'
              : null;
  return { kind: 'failed', failure: known ?? other };
}
