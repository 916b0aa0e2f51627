import { remembered } from '../cells/remembered';
import type { AllocationStep } from './allocation';
import { exactOfStep } from './exactOfStep';
import { isByRate } from './rateOfStep';

type Merging = Pick<AllocationStep, 'parts'> & {
  readonly rows: number[];
  /** Null as long as the weights alone decided. */
  readonly exact: Float64Array | null;
  readonly intoPools: (number | null)[] | null;
  amount: number;
};

/** No text of a cell holds it. */
const BETWEEN = '\u0000';

/**
 * Adds up the steps that different cost rows took in the same way: same group, year, key, step, pool and origin, and so
 * the same destinations and weights. What 50 rows by `35/65` gave the municipalities becomes one step.
 */
export function mergedSteps(steps: readonly AllocationStep[]): readonly AllocationStep[] {
  const merging = new Map<string, { readonly first: AllocationStep; readonly sum: Merging }>();
  for (const step of steps) {
    const { group, year, key, pool, from } = step;
    const identity = [group, year, key, step.step.number, pool, from].join(BETWEEN);
    addTo(remembered(merging, identity, () => ({ first: step, sum: nothingLike(step) })).sum, step);
  }
  return Array.from(merging.values(), ({ first, sum }) => ({
    ...first,
    ...sum,
    // Who was bound in which round holds for one amount.
    terms: sum.rows.length === first.rows.length ? first.terms : null,
  }));
}

function nothingLike(step: AllocationStep): Merging {
  const count = step.to.length;
  return {
    rows: [],
    exact: hasTerms(step) ? new Float64Array(count) : null,
    parts: new Float64Array(count),
    intoPools: step.intoPools?.map(() => null) ?? null,
    amount: 0,
  };
}

function addTo(sum: Merging, step: AllocationStep): void {
  for (const row of step.rows) sum.rows.push(row);
  step.to.forEach((_, i) => {
    if (sum.exact !== null) sum.exact[i] = (sum.exact[i] ?? 0) + exactOfStep(step, i);
    sum.parts[i] = (sum.parts[i] ?? 0) + (step.parts[i] ?? 0);
    // A part of 0 goes into no pool, but another row's part for the same group may.
    if (sum.intoPools !== null) sum.intoPools[i] ??= step.intoPools?.[i] ?? null;
  });
  sum.amount += step.amount;
}

function hasTerms({ terms, exact, step }: AllocationStep): boolean {
  return terms !== null || exact !== null || isByRate({ step });
}
