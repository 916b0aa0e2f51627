import type { Finding } from '../findings/finding';
import { withoutParties } from '../keys/membersOf';
import type { ResolvedStep } from '../keys/resolveWeights';
import type { AllocationStep } from './allocation';
import type { Portion } from './portion';
import { splitAmount } from './splitAmount';
import { allZero, type TermParts, splitOnTerms } from './splitOnTerms';

/**
 * Splits a portion by the first of its steps left. Null where the amount has nowhere to go, which is added to
 * `findings`: `condition-without-parties`, `weights-all-zero`, or what `splitOnTerms` adds.
 */
export function partsOf(portion: Portion, split: ResolvedStep, findings: Finding[]): TermParts | null {
  const { amount, left } = portion;
  const { step } = left;
  const { weights, weightText, base, bounds, remainder } = split;
  if (split.to.length === 0) {
    findings.push(withoutParties(step));
    return null;
  }
  if (base > 0 || bounds !== null) return splitOnTerms(portion, split, findings);
  if (weights.sum === 0) {
    findings.push(allZero(step, weightText));
    return null;
  }
  return { parts: splitAmount(amount, split, step.rounding), remainder, terms: null };
}

/** The record of a step that has been taken. */
export function recordOf(
  portion: Portion,
  split: ResolvedStep,
  parts: TermParts,
  intoPools: readonly (number | null)[] | null,
): AllocationStep {
  const { group, rows, year, sector, pool, key, from, amount, left } = portion;
  const { to, parties, weights } = split;
  // Field by field: a copy of what is left of an object is slow to make and to read, and 10,000 rows have 60,000 records.
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
    exact: null,
    ...parts,
    intoPools,
  };
}
