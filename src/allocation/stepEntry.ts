import type { AllocationStep } from './allocation';
import { exactOfStep } from './exactOfStep';
import { shownPercentage } from './shownPercentage';
import { shownWeight } from './shownWeight';
import { termsOfEntry } from './termsOfEntry';
import type { TrailEntry } from './trailEntry';

/** The entry of one destination of a step. */
export function stepEntry(taken: AllocationStep, index: number): TrailEntry {
  const { group, rows, year, key, step, from, amount, pool, weights, remainder } = taken;
  const to = taken.to[index] ?? '';
  // A mixture's weights are shown as the percentages that they are.
  const isMixed = step.weighting.kind === 'mixed';
  return {
    group,
    rows,
    year,
    key,
    step,
    from,
    amount,
    pool,
    to,
    party: taken.parties?.[index] ?? null,
    sector: taken.sector ?? to,
    weight: isMixed ? shownPercentage(weights, index) : shownWeight(weights, index),
    weightSum: isMixed ? shownPercentage(weights, 'sum') : shownWeight(weights, 'sum'),
    exact: exactOfStep(taken, index),
    rounded: taken.parts[index] ?? 0,
    terms: termsOfEntry(taken, index),
    remainder,
    intoPool: taken.intoPools?.[index] ?? null,
  };
}

/** The entries of all destinations of a step, in order. */
export function* stepEntries(taken: AllocationStep): Generator<TrailEntry> {
  for (let index = 0; index < taken.to.length; index += 1) yield stepEntry(taken, index);
}
