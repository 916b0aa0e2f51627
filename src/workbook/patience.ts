import { errorCode } from './errorCode';
import { runInExcel } from './runInExcel';

/** How long to wait for Excel, and how to say so. */
export interface Patience {
  /** Milliseconds before each further try. */
  readonly waits: readonly number[];
  /** Called with true when something has to wait, and with false when it does no longer. */
  readonly tell: (isWaiting: boolean) => void;
}

/** Half a second, two and five: time enough to come back from another workbook. */
export const WAITS: readonly number[] = [500, 2000, 5000];

const IMPATIENT: Patience = { waits: [], tell: () => undefined };
const patienceOf = new WeakMap<object, Patience>();

/** The same Excel, for which is waited while another workbook is in front of the user's. */
export function withPatience(excel: typeof Excel, patience: Patience): typeof Excel {
  const patient = { ...excel };
  patienceOf.set(patient, patience);
  return patient;
}

/**
 * Does a task again, after a while, where it failed since another workbook is in front or sheets are grouped: that passes
 * when the user comes back. The task must leave nothing behind when it fails.
 *
 * @param checkGoingOn throws where nobody wants it any more.
 */
export async function patiently<T>(
  excel: typeof Excel,
  task: () => Promise<T>,
  checkGoingOn: () => void = () => undefined,
): Promise<T> {
  const { waits, tell } = patienceOf.get(excel) ?? IMPATIENT;
  for (const wait of waits) {
    try {
      return await task();
    } catch (cause) {
      if (!meansWait(cause)) throw cause;
    }
    tell(true);
    try {
      await new Promise((resolve) => setTimeout(resolve, wait));
    } finally {
      tell(false);
    }
    checkGoingOn();
  }
  return task();
}

/** Does a batch in Excel, and again after a while where another workbook is in front. */
export function runPatiently<T>(
  excel: typeof Excel,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return patiently(excel, () => runInExcel(excel, batch));
}

/** What fails with Excel's most general error while the workbook is not in front (so Microsoft's list of it; office-js issues 6365, 2266). */
const NEEDS_FRONT: ReadonlySet<string> = new Set([
  'Table.clearFilters',
  'Worksheet.gridlines',
  'Worksheet.showGridlines',
  'WorksheetCollection.add',
  'Worksheet.activate',
  'Worksheet.names',
  'WorksheetFreezePanes.freezeAt',
  'WorksheetFreezePanes.freezeRows',
  'Range.select',
]);

/** Whether an error, or its cause, says that Excel can do it as soon as the workbook is in front again. */
export function meansWait(error: unknown): boolean {
  const code = errorCode(error);
  if (code === 'InvalidSelection' || code === 'InactiveWorkbook') return true;
  if (code === 'GeneralException') return NEEDS_FRONT.has(locationOf(error));
  return error instanceof Error && error.cause !== undefined && meansWait(error.cause);
}

/** `WorksheetCollection.add`, as the client tells it. */
function locationOf(error: unknown): string {
  const info: unknown = (error as { readonly debugInfo?: unknown }).debugInfo;
  if (typeof info !== 'object' || info === null || !('errorLocation' in info)) return '';
  return String(info.errorLocation);
}
