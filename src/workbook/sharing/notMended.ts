/** Why nothing was mended: the sheets (or with no sheets, the workbook's structure) are protected. */
export type NotMendedReason = 'sheets-protected' | 'structure-protected';

/** Thrown before anything is changed; the workbook is as it was. */
export class NotMended extends Error {
  override readonly name = 'NotMended';
  readonly reason: NotMendedReason;
  /** The protected sheets that would have to be changed; empty where it is the structure. */
  readonly sheets: readonly string[];

  constructor(reason: NotMendedReason, sheets: readonly string[] = []) {
    super(`Nothing was mended: ${reason} ${sheets.join(', ')}`.trim());
    this.reason = reason;
    this.sheets = sheets;
  }
}
