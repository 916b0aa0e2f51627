import type { CostTable } from '../costs/costRow';
import type { Ore } from '../money/ore';
import type { AllocationStep } from './allocation';
import type { TrailEntry } from './trailEntry';

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
