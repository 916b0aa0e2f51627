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
