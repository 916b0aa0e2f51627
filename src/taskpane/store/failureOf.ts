import { WrittenOtherwise } from '../../workbook/reading/writtenOtherwise';
import {
  Cancelled,
  CannotWriteHere,
  type InTheWay,
  RangeTooLarge,
  RestoreFailed,
  WorkbookChanged,
  WriteFailed,
  type Remedy,
} from '../../workbook/workbook';
import { StillUnknown } from '../../workbook/sharing/stillUnknown';
import { NotMended } from '../../workbook/sharing/notMended';
import { CalculationFailed } from '../calculation/createCalculator';
import { excelFailure } from './excelFailure';
import type { Failure, Outcome } from './paneState';

const NOT_PUT_BACK: Readonly<Record<Remedy, Failure>> = {
  'put back': 'restoreFailed',
  thaw: 'halfFrozen',
  none: 'halfChanged',
};

/** What to tell of an exception; `other` where it is none of ours. */
export function failureOf(cause: unknown, other: Failure): Outcome {
  if (cause instanceof Cancelled) return { kind: 'stopped' };
  if (cause instanceof CannotWriteHere)
    return { kind: 'inTheWay', reason: cause.reason, places: cause.places };
  const spread = spreadOf(cause);
  if (spread !== null) return { kind: 'inTheWay', reason: 'spread', places: [spread] };
  if (cause instanceof NotMended) return { kind: 'protected', sheets: cause.sheets };
  const known: Failure | null =
    excelFailure(cause) ??
    (cause instanceof WriteFailed
      ? ofWriting(cause.cause)
      : cause instanceof RestoreFailed
        ? NOT_PUT_BACK[cause.remedy]
        : cause instanceof WorkbookChanged
          ? 'workbookChanged'
          : cause instanceof RangeTooLarge
            ? 'rangeTooLarge'
            : cause instanceof CalculationFailed
              ? 'calculationFailed'
              : null);
  return { kind: 'failed', failure: known ?? other };
}

/** The table that Excel filled of its own accord, where that is why everything was put back. */
function spreadOf(failure: unknown): InTheWay | null {
  return failure instanceof WriteFailed && failure.cause instanceof WrittenOtherwise
    ? failure.cause.table
    : null;
}

function ofWriting(cause: unknown): Failure {
  if (cause instanceof StillUnknown) return 'functionsUnknown';
  return cause instanceof WrittenOtherwise ? 'writtenOtherwise' : 'writeFailed';
}
