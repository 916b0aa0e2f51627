import type { InTheWay } from '../workbook';

/** Thrown where a cell does not hold what was written to it; what was written is then put back. */
export class WrittenOtherwise extends Error {
  override readonly name = 'WrittenOtherwise';
  /** The table that Excel has filled of its own accord; null where it is no table's doing. */
  readonly table: InTheWay | null;

  constructor(message: string, table: InTheWay | null = null) {
    super(message);
    this.table = table;
  }
}
