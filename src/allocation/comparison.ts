import type { CellRef } from '../findings/cellRef';
import type { ExactNumber } from '../money/exactNumber';
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
  /** Kr. per inhabitant with the decimals that were printed, where that is what is compared; the amounts are then rounded to øre. */
  readonly rate?: { readonly published: ExactNumber; readonly calculated: ExactNumber };
  /** Øre, published less calculated; what is not printed counts as 0, and rates that differ by less than an øre as one. */
  readonly difference: Ore;
  /** How far rounding alone may take them apart, øre, where more than whole kroner were printed: 50_000 in 1.000 kr.; else 0. */
  readonly within: Ore;
}

/** Whether what was published is what is calculated, as exactly as it was printed. */
export function agrees({ difference, within }: Pick<Comparison, 'difference' | 'within'>): boolean {
  return Math.abs(difference) <= within;
}
