import { Cancelled, type ApplyOptions } from '../workbook';

/** To be called between two requests: within one, Excel cannot be stopped. */
export function stopIfCancelled({ signal }: ApplyOptions): void {
  if (signal?.aborted === true) throw new Cancelled('Stopped by the user.');
}
