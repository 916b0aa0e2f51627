import type { Ore } from '../../money/ore';
import { foldText } from '../../tables/foldText';
import type { Figures } from './figures';
import { TOTAL_PRICE } from './headings';

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

/** Figures with the sum of the prices, if there are any; `pricesOnce` where rows that are repeated make another one. */
export function withPrices(
  figures: Figures,
  prices: readonly PricedRow[],
): { readonly figures: Figures; readonly pricesOnce?: Ore } {
  if (prices.length === 0) return { figures };
  const price = prices.reduce((sum, row) => sum + row.price, 0);
  const once = pricesOnce(prices);
  const priced = new Map([...figures, [TOTAL_PRICE, price]]);
  return once === price ? { figures: priced } : { figures: priced, pricesOnce: once };
}
