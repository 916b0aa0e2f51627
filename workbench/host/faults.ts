import { ExcelError, type ExcelErrorCode } from '../book/excelError';

/** An action that is about to be carried out. */
export interface ActionSeen {
  /** Counted from 1 since the host started. */
  readonly number: number;
  /** Counted from 1 since the fault was set. */
  readonly sinceSet: number;
  /** The request it belongs to, counted from 1 since the host started. */
  readonly request: number;
  /** `Range.values`, `WorksheetCollection.add` … */
  readonly location: string;
}

export interface ActionFault {
  readonly when: (action: ActionSeen) => boolean;
  /** Excel's error code; `GeneralException` where none is given. */
  readonly code?: ExcelErrorCode;
  /** Only the first action that matches fails; otherwise every one. */
  readonly once?: boolean;
}

export type RequestMatch = (request: { readonly number: number; readonly sinceSet: number }) => boolean;

/**
 * A request that is lost before Excel sees it, or whose answer is lost after Excel has carried it out; or one that
 * comes when Excel on the web no longer knows the session.
 */
export interface LostRequest {
  readonly when: RequestMatch;
  readonly lost: 'request' | 'answer' | 'session';
}

/** The pane is closed: with the request's carrying out, or before. Nothing is answered from then on. */
export interface Closing {
  readonly when: RequestMatch;
  readonly at: 'request' | 'answer';
}

/** What fails in a workbook that is not in front, and how (office-js issues 6365, 2266). */
const BEHIND: Readonly<Record<string, ExcelErrorCode>> = {
  'WorksheetCollection.add': 'GeneralException',
  'Worksheet.activate': 'GeneralException',
  'Worksheet.names': 'GeneralException',
  'WorksheetFreezePanes.freezeAt': 'GeneralException',
  'WorksheetFreezePanes.freezeRows': 'GeneralException',
  'Range.select': 'GeneralException',
  'Worksheet.delete': 'InvalidSelection',
  'Workbook.getSelectedRange': 'InvalidSelection',
  'Workbook.getSelectedRanges': 'InvalidSelection',
};

/** What a test has asked to go wrong. */
export class Faults {
  #fault: ActionFault | null = null;
  #lost: LostRequest | null = null;
  #actions = 0;
  #closing: Closing | null = null;
  #requests = 0;
  #isClosed = false;

  failAt(fault: ActionFault | null): void {
    this.#fault = fault;
    this.#actions = 0;
  }

  loseAt(lost: LostRequest | null): void {
    this.#lost = lost;
    this.#requests = 0;
  }

  closeAt(closing: Closing): void {
    this.#closing = closing;
    this.#requests = 0;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Another workbook has come to the front, or sheets are grouped: until that ends some of what Excel can do fails. */
  isBehind = false;

  /** Throws the error that the action is to fail with, if it is. */
  beforeAction(action: Omit<ActionSeen, 'sinceSet'>): void {
    this.#actions++;
    const refusal = this.isBehind ? BEHIND[action.location] : undefined;
    if (refusal !== undefined) throw new ExcelError(refusal);
    const fault = this.#fault;
    if (!fault?.when({ ...action, sinceSet: this.#actions })) return;
    if (fault.once) this.#fault = null;
    throw new ExcelError(fault.code ?? 'GeneralException');
  }

  /** What is to be lost of a request; null where nothing is. */
  lossOf(number: number): LostRequest['lost'] | null {
    this.#requests++;
    const request = { number, sinceSet: this.#requests };
    if (this.#closing?.when(request)) {
      this.#isClosed = true;
      return this.#closing.at;
    }
    return this.#lost?.when(request) ? this.#lost.lost : null;
  }
}
