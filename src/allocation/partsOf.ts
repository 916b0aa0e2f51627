import { finding, type Finding } from '../findings/finding';
import { withoutParties } from '../keys/membersOf';
import type { ResolvedStep } from '../keys/resolvedStep';
import type { AllocationStep } from './allocation';
import type { Portion } from './portion';
import { splitAmount } from './splitAmount';

/**
 * Splits a portion by the first of its steps left. Null where the amount has nowhere to go, which is added to
 * `findings`: `condition-without-parties` or `weights-all-zero`.
 */
export function partsOf(
  { amount, left: { step } }: Portion,
  split: ResolvedStep,
  findings: Finding[],
): Float64Array | null {
  if (split.to.length === 0) {
    findings.push(withoutParties(step));
    return null;
  }
  if (split.weights.sum === 0) {
    const params = { level: step.level, weight: step.weightText };
    findings.push(finding('error', 'weights-all-zero', step.cells.weight, params));
    return null;
  }
  return splitAmount(amount, split, step.rounding);
}

/** The record of a step that has been taken. */
export function recordOf(
  portion: Portion,
  split: ResolvedStep,
  parts: Float64Array,
  intoPools: readonly (number | null)[] | null,
): AllocationStep {
  const { group, rows, year, sector, pool, key, from, amount, left } = portion;
  const { to, parties, weights, remainder } = split;
  return {
    group,
    rows,
    year,
    sector,
    pool,
    key,
    step: left.step,
    from,
    amount,
    to,
    parties,
    weights,
    remainder,
    parts,
    intoPools,
  };
}
