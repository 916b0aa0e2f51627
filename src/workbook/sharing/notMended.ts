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

/** Thrown where Excel stopped half-way through something that cannot be put back: comments that are deleted are gone. The cause is Excel's own error. */
export class PartlyMended extends Error {
  override readonly name = 'PartlyMended';
  readonly mended: number;
  readonly left: number;

  constructor(mended: number, left: number, options?: ErrorOptions) {
    super(`${String(mended)} were deleted, ${String(left)} are left.`, options);
    this.mended = mended;
    this.left = left;
  }
}

/** Thrown where formulas were written again and Excel knows our functions as little as before: none of them came to life. */
export class StillUnknown extends Error {
  override readonly name = 'StillUnknown';
}
