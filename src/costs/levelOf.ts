import type { YearAmount } from './costRow';

/** The price level of an amount: the row's own goes before that of its column's heading. */
export function levelOf(
  ofRow: number | null,
  ofHeading: number | null,
): Pick<YearAmount, 'priceLevel' | 'isLevelOfHeading'> {
  if (ofRow !== null) return { priceLevel: ofRow };
  return ofHeading === null ? {} : { priceLevel: ofHeading, isLevelOfHeading: true };
}
