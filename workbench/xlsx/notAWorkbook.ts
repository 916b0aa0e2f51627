export type RefusalReason = 'not a workbook' | 'password-protected' | 'labelled' | 'too large';

/** Thrown by `openXlsx` for bytes that it will not open. The message says what was found, in the words of the file format. */
export class NotAWorkbook extends Error {
  override readonly name = 'NotAWorkbook';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
  }
}
