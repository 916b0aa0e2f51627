import { type Finding, finding } from '../findings/finding';
import { withoutParties } from '../keys/membersOf';
import type { ResolvedStep } from '../keys/resolveWeights';
import type { AllocationStep, StepTerms } from './allocation';
import type { Portion } from './portion';
import { splitAmount } from './splitAmount';
import type { KeyStep, RemainderRule } from '../keys/distributionKey';
import { ofStandard } from '../keys/ofStandard';
import { apportionBounded } from '../money/apportionBounded';
import { noBounds } from '../money/bounds';
import { type BoundsMisfit, boundsMisfit } from '../money/boundsMisfit';
import type { Ore } from '../money/ore';

/**
 * Splits a portion by the first of its steps left. Null where the amount has nowhere to go, which is added to
 * `findings`: `condition-without-parties`, `weights-all-zero`, or what `splitOnTerms` adds.
 */
export function partsOf(portion: Portion, split: ResolvedStep, findings: Finding[]): Parts | null {
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
  parts: Parts,
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

/** What a step made of an amount. */
interface Parts {
  /** Øre, one for each of the step's groups. */
  readonly parts: Float64Array;
  /** The rule that was followed. */
  readonly remainder: RemainderRule;
  readonly terms: StepTerms | null;
}

/**
 * Splits a portion by a step with a base amount or bounds. Null where that cannot be, which is added to `findings`:
 * `base-not-reached`, `weights-all-zero`, `bounds-above-amount` or `bounds-below-amount`.
 */
function splitOnTerms(
  { amount, rows, label, left: { step } }: Portion,
  split: ResolvedStep,
  findings: Finding[],
): Parts | null {
  const { weights, base, remainder, remainderIndex } = split;
  const size = Math.abs(amount);
  const count = split.to.length;
  const said = { amount: size, label: rows.length === 1 ? label : '' };
  if (base * count > size) {
    findings.push(finding('error', 'base-not-reached', step.cells.weight, { ...said, base, count }));
    return null;
  }
  const bounds = split.bounds ?? noBounds(count);
  const sharing = { weights, base, bounds };
  const misfit = boundsMisfit(size, sharing);
  if (misfit !== null) {
    const weighsNothing = weights.sum === 0 && misfit.kind === 'above most';
    findings.push(weighsNothing ? allZero(step, split.weightText) : misfitFinding(step, misfit, said));
    return null;
  }
  const parts = new Float64Array(count);
  const rule = remainder.kind === 'to' ? (remainderIndex ?? -1) : remainder.kind;
  const { remainderTaken, ...found } = apportionBounded(
    amount,
    sharing,
    { ...step.rounding, remainder: rule },
    parts,
  );
  return {
    parts,
    remainder: remainderTaken ? remainder : { kind: 'largest' },
    terms: { ...found, base, bounds: split.bounds },
  };
}

/** The finding that what a step weighs by weighs nothing. */
function allZero(step: KeyStep, weight: string): Finding {
  const params = { level: step.level, weight, ...ofStandard(step) };
  return finding('error', 'weights-all-zero', step.cells.weight, params);
}

function misfitFinding(
  { cells }: KeyStep,
  { kind, limit }: BoundsMisfit,
  said: { readonly amount: Ore; readonly label: string },
): Finding {
  return kind === 'below least'
    ? finding('error', 'bounds-above-amount', cells.least, { ...said, limit })
    : finding('error', 'bounds-below-amount', cells.most, { ...said, limit });
}
