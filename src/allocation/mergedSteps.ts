import type { AllocationStep } from './allocation';

interface Merging {
  readonly first: AllocationStep;
  readonly rows: number[];
  readonly parts: Float64Array;
  readonly intoPools: (number | null)[] | null;
  amount: number;
}

/**
 * Adds up the steps that different cost rows took in the same way: same group, year, key, step, pool and origin, and so
 * the same destinations and weights. What 50 rows by `35/65` gave the municipalities becomes one step.
 */
export function mergedSteps(steps: readonly AllocationStep[]): readonly AllocationStep[] {
  const merging = new Map<string, Merging>();
  for (const step of steps) {
    const identity = JSON.stringify([
      step.group,
      step.year,
      step.key,
      step.step.number,
      step.pool,
      step.from,
    ]);
    const same = merging.get(identity);
    if (same === undefined) {
      const { rows, parts, amount, intoPools } = step;
      merging.set(identity, {
        first: step,
        rows: [...rows],
        parts: parts.slice(),
        intoPools: intoPools === null ? null : [...intoPools],
        amount,
      });
    } else {
      addTo(same, step);
    }
  }
  return Array.from(merging.values(), ({ first, rows, parts, intoPools, amount }) => ({
    ...first,
    rows,
    parts,
    intoPools,
    amount,
  }));
}

function addTo(sum: Merging, { rows, parts, intoPools, amount }: AllocationStep): void {
  for (const row of rows) sum.rows.push(row);
  parts.forEach((part, i) => (sum.parts[i] = (sum.parts[i] ?? 0) + part));
  // A part of 0 goes into no pool, but another row's part for the same group may.
  intoPools?.forEach((pool, i) => {
    if (sum.intoPools !== null) sum.intoPools[i] ??= pool;
  });
  sum.amount += amount;
}
