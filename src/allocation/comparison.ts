import type { CellRef } from '../findings/cellRef';
import type { Ore } from '../money/ore';

/** One published figure beside the calculated one: what `Kontrol` shows on one line of the reconciliation. */
export interface Comparison {
  /** As calculated; null for the overview. */
  readonly group: string | null;
  /** As published. */
  readonly line: string;
  readonly heading: string;
  readonly cell: CellRef;
  /** Øre; NaN where nothing was printed though something was calculated. */
  readonly published: Ore;
  /** Øre. */
  readonly calculated: Ore;
  /** Øre, published less calculated; what is not printed counts as 0. */
  readonly difference: Ore;
}
