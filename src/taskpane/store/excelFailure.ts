import { errorCode } from '../../workbook/errorCode';
import { RestoreFailed } from '../../workbook/workbook';
import type { Failure } from './paneState';

/** Excel's error codes of which the user can do something, each of them something else. */
const FAILURES: Readonly<Record<string, Failure>> = {
  InvalidOperationInCellEditMode: 'excelBusy',
  WriteNotSupportedWhenModalDialogOpen: 'excelBusy',
  AccessDenied: 'accessDenied',
  InvalidOrTimedOutSession: 'connectionLost',
  ConnectionFailure: 'connectionLost',
};

/** What to tell of an exception by Excel's own code, be it the exception's or its cause's; null where the code tells nothing. */
export function excelFailure(exception: unknown): Failure | null {
  const code = errorCode(exception) ?? errorCode(causeOf(exception));
  const failure = code === null ? null : (FAILURES[code] ?? null);
  // That the workbook is not as it was comes before why; with the connection gone there is nothing else to do about it.
  return exception instanceof RestoreFailed && failure !== 'connectionLost' ? null : failure;
}

function causeOf(exception: unknown): unknown {
  return exception instanceof Error ? exception.cause : null;
}
