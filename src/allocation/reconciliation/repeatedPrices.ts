import type { Ore } from '../../money/ore';
import { foldText } from '../../tables/foldText';

/** A row's price as it enters a total. */
export interface PricedRow {
  readonly label: string;
  readonly price: Ore;
}

/**
 * The sum of prices where a row is repeated for each sector: rows of one name with one price have that price once, as
 * a merged cell prints it. 5 mio. kr. over a row for the municipalities and a row for the region is 5 mio. kr.
 */
export function pricesOnce(rows: readonly PricedRow[]): Ore {
  const seen = new Set<string>();
  return rows.reduce((sum, { label, price }) => {
    const identity = JSON.stringify([foldText(label), price]);
    const isRepeated = seen.has(identity);
    seen.add(identity);
    return isRepeated ? sum : sum + price;
  }, 0);
}
