import type { CellRef } from '../findings/cellRef';
import type { ExactNumber } from '../money/exactNumber';

/** By how many percent prices and wages rose from the year before: `PL 2020` of 2,0 %. */
export interface PriceIndex {
  readonly year: number;
  readonly percent: ExactNumber;
  /** As typed. */
  readonly text: string;
  readonly cell: CellRef;
}

/** What `Indstillinger` says of price levels. */
export interface PriceLevels {
  /** The price level of amounts that have none of their own, a year; null where they are in the prices of their own year. */
  readonly level: number | null;
  readonly indexes: readonly PriceIndex[];
}
