import { WrittenOtherwise } from '../../workbook/reading/writtenOtherwise';
import {
  Cancelled,
  CannotWriteHere,
  type InTheWay,
  RangeTooLarge,
  RestoreFailed,
  WorkbookChanged,
  WriteFailed,
} from '../../workbook/workbook';
import { StillUnknown, NotMended } from '../../workbook/sharing/notMended';
import { CalculationFailed } from '../calculation/createCalculator';
import type { Failure, Outcome } from './paneState';
import { errorCode } from '../../workbook/errorCode';

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

/** Excel's error codes of which the user can do something, each of them something else. */
const FAILURES: Readonly<Record<string, Failure>> = {
  InvalidOperationInCellEditMode: 'excelBusy',
  WriteNotSupportedWhenModalDialogOpen: 'excelBusy',
  AccessDenied: 'accessDenied',
  InvalidOrTimedOutSession: 'connectionLost',
  ConnectionFailure: 'connectionLost',
};

/** What to tell of an exception by Excel's own code, be it the exception's or its cause's; null where the code tells nothing. */
function excelFailure(exception: unknown): Failure | null {
  const code = errorCode(exception) ?? errorCode(causeOf(exception));
  const failure = code === null ? null : (FAILURES[code] ?? null);
  // That the workbook is not as it was comes before why; with the connection gone there is nothing else to do about it.
  return exception instanceof RestoreFailed && failure !== 'connectionLost' ? null : failure;
}

function causeOf(exception: unknown): unknown {
  return exception instanceof Error ? exception.cause : null;
}
