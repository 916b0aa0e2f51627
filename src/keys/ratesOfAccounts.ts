import { PART } from '../parties/partyLayout';
import type { DistributionKey, KeyStep } from './distributionKey';

/**
 * The keys by which accounts are shared: a row's rate gives the budget, and what was spent is shared in proportion to
 * what each gets of that, rounded as the row's key says. 70.000 kr. spent where the rate gives 25.895, 12.627 and 26.500
 * kr. goes by these. Other keys stay as they are.
 */
export function ratesOfAccounts(keyOf: readonly DistributionKey[]): readonly DistributionKey[] {
  return keyOf.map((key) =>
    key.steps.some(({ weighting }) => weighting.kind === 'rate')
      ? { ...key, steps: key.steps.map(stepOfAccounts) }
      : key,
  );
}

function stepOfAccounts(step: KeyStep): KeyStep {
  const { weighting, level } = step;
  if (weighting.kind !== 'rate') return step;
  const { unit, method } = weighting.rounding;
  // A unit meant for recipients would move money between sectors.
  const rounding = level === PART ? { ...step.rounding, unit, method } : step.rounding;
  return { ...step, weighting: { ...weighting, isOfAccounts: true }, rounding };
}
