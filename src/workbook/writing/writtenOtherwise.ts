/** Thrown where a cell does not hold what was written to it; what was written is then put back. */
export class WrittenOtherwise extends Error {
  override readonly name = 'WrittenOtherwise';
}
