import type { AllocationStep } from './allocation';
import { exactOfStep } from './exactOfStep';
import { isByRate } from './rateOfStep';

interface Merging {
  readonly first: AllocationStep;
  readonly rows: number[];
  /** Null as long as the weights alone decided. */
  exact: Float64Array | null;
  readonly parts: Float64Array;
  readonly intoPools: (number | null)[] | null;
  amount: number;
}

/** No text of a cell holds it. */
const BETWEEN = '\u0000';

/**
 * Adds up the steps that different cost rows took in the same way: same group, year, key, step, pool and origin, and so
 * the same destinations and weights. What 50 rows by `35/65` gave the municipalities becomes one step.
 */
export function mergedSteps(steps: readonly AllocationStep[]): readonly AllocationStep[] {
  const merging = new Map<string, Merging>();
  for (const step of steps) {
    const { group, year, key, pool, from } = step;
    const identity = [group, year, key, step.step.number, pool, from].join(BETWEEN);
    const same = merging.get(identity);
    if (same === undefined) {
      const { rows, parts, amount, intoPools } = step;
      merging.set(identity, {
        first: step,
        rows: [...rows],
        exact: hasTerms(step) ? exactParts(step) : null,
        parts: parts.slice(),
        intoPools: intoPools === null ? null : [...intoPools],
        amount,
      });
    } else {
      addTo(same, step);
    }
  }
  return Array.from(merging.values(), ({ first, rows, exact, parts, intoPools, amount }) => ({
    ...first,
    // Who was bound in which round holds for one amount.
    terms: rows.length === first.rows.length ? first.terms : null,
    rows,
    exact,
    parts,
    intoPools,
    amount,
  }));
}

function addTo(sum: Merging, step: AllocationStep): void {
  const { rows, parts, intoPools, amount } = step;
  for (const row of rows) sum.rows.push(row);
  if (sum.exact !== null)
    exactParts(step).forEach((part, i) => sum.exact?.set([(sum.exact[i] ?? 0) + part], i));
  parts.forEach((part, i) => (sum.parts[i] = (sum.parts[i] ?? 0) + part));
  // A part of 0 goes into no pool, but another row's part for the same group may.
  intoPools?.forEach((pool, i) => {
    if (sum.intoPools !== null) sum.intoPools[i] ??= pool;
  });
  sum.amount += amount;
}

function hasTerms({ terms, exact, step }: AllocationStep): boolean {
  return terms !== null || exact !== null || isByRate({ step });
}

function exactParts(taken: AllocationStep): Float64Array {
  return Float64Array.from(taken.to, (_, index) => exactOfStep(taken, index));
}
