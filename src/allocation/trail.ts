import type { CostTable } from '../costs/costRow';
import type { Allocation, AllocationStep } from './allocation';
import { mergedSteps } from './mergedSteps';
import { stepEntries } from './stepEntry';
import type { TrailEntry } from './trailEntry';
import type { Ore } from '../money/ore';

/**
 * The trail row by row: an entry for each amount, step and destination, in the order the steps were taken, made one by
 * one as they are asked for. Before a pool of rows' own amounts stand entries without a step that say what it is made of.
 * Amounts of 0 leave no trail: a figure that no entry speaks of is 0.
 */
export function* trailEntries(allocation: Allocation, costs: CostTable): Generator<TrailEntry> {
  for (const taken of allocation.steps) {
    yield* poolSources(taken, costs);
    yield* stepEntries(taken);
  }
}

/** How many entries `trailEntries` gives, without making them. */
export function countTrailEntries({ steps }: Allocation): number {
  return steps.reduce(
    (count, taken) => count + taken.to.length + (isPoolOfRows(taken) ? taken.rows.length : 0),
    0,
  );
}

/** The trail of whole groups: its entries, made one by one as they are asked for, and how many there are. */
export interface TrailPerGroup {
  readonly count: number;
  readonly entries: Iterable<TrailEntry>;
}

/**
 * The trail of whole groups, for where the other is too long: entries of the same group, year, key, step, origin and
 * destination are added up over the cost rows. Every recipient's figure can still be followed; those of single rows cannot.
 */
export function trailPerGroup({ steps }: Allocation): TrailPerGroup {
  const merged = mergedSteps(steps);
  const lengths = merged.map((taken) => taken.to.length + (isPoolOfRows(taken) ? 1 : 0));
  return {
    count: lengths.reduce((sum, length) => sum + length, 0),
    entries: { [Symbol.iterator]: () => entriesOf(merged) },
  };
}

function* entriesOf(merged: Allocation['steps']): Generator<TrailEntry> {
  for (const taken of merged) {
    if (isPoolOfRows(taken)) yield sourceEntry(taken, taken.rows, taken.key, taken.amount);
    yield* stepEntries(taken);
  }
}

/** Whether a step splits a pool of rows' own amounts, which no step has brought there. */
export function isPoolOfRows({ pool, from }: AllocationStep): boolean {
  return pool !== null && from === '';
}

/** What rows' own amounts a step's pool is made of: an entry without a step for each; none for other steps. */
export function poolSources(taken: AllocationStep, costs: CostTable): readonly TrailEntry[] {
  if (!isPoolOfRows(taken)) return [];
  const rows = taken.rows.flatMap((row) => costs.rows[row] ?? []);
  return rows.flatMap(({ index, key, amounts }) => {
    const ofYear = amounts.filter(({ year }) => year === taken.year);
    return ofYear.map(({ amount }) => sourceEntry(taken, [index], key, amount));
  });
}

/** The entry that some rows' own amounts have gone into a step's pool. */
export function sourceEntry(
  taken: AllocationStep,
  rows: readonly number[],
  key: string,
  amount: Ore,
): TrailEntry {
  const { group, year, sector, pool } = taken;
  return {
    group,
    rows,
    year,
    key,
    step: null,
    from: '',
    amount,
    pool: null,
    to: '',
    party: null,
    sector: sector ?? '',
    weight: 1,
    weightSum: 1,
    exact: amount,
    rounded: amount,
    factor: null,
    rounding: null,
    terms: null,
    remainder: null,
    intoPool: pool,
  };
}
