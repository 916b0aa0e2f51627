import { remembered } from '../cells/remembered';
import type { Ore } from '../money/ore';
import { PART } from '../parties/partyLayout';
import type { DistributionKey } from './distributionKey';

/**
 * The keys as they would be with another rounding unit where recipients share: 100_000 øre rounds every recipient's
 * amount to 1.000 kr. Steps at other levels keep theirs. As they are where no unit is given.
 */
export function withUnit(
  keys: readonly DistributionKey[],
  unit: Ore | undefined,
): readonly DistributionKey[] {
  if (unit === undefined) return keys;
  // Rows of one key go on sharing it, so that their amounts are still added up.
  const changed = new Map<DistributionKey, DistributionKey>();
  return keys.map((key) => remembered(changed, key, () => changeUnit(key, unit)));
}

function changeUnit(key: DistributionKey, unit: Ore): DistributionKey {
  const steps = key.steps.map((step) =>
    step.level === PART ? { ...step, rounding: { ...step.rounding, unit } } : step,
  );
  return { ...key, steps };
}
