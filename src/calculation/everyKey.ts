import type { DistributionKey } from '../keys/distributionKey';
import type { ComparedCosts } from './comparedCosts';

/** The keys that rows are allocated by, and those that they are compared by. */
export function everyKey(
  keyOf: readonly DistributionKey[],
  compared: readonly ComparedCosts[],
): readonly DistributionKey[] {
  return [...keyOf, ...compared.flatMap(({ writtenAs }) => writtenAs)];
}
