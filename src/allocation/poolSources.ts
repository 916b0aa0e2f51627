import type { CostTable } from '../costs/costRow';
import type { Ore } from '../money/ore';
import type { Allocation, AllocationStep } from './allocation';
import type { TrailEntry } from './trailEntry';

/** Whether a step splits a pool of rows' own amounts, which no step has brought there. */
export function isPoolOfRows({ pool, from }: AllocationStep): boolean {
  return pool !== null && from === '';
}

/** Finds what rows' own amounts a step's pool is made of: an entry without a step for each; none for other steps. */
export function poolSources(
  { groups }: Allocation,
  { rows: costRows }: CostTable,
): (taken: AllocationStep) => readonly TrailEntry[] {
  const amountsOf = new Map(groups.flatMap(({ rows }) => rows).map(({ row, amounts }) => [row, amounts]));
  const potsOf = new Map(groups.map(({ group, pots }) => [group, pots]));

  return (taken) => {
    if (!isPoolOfRows(taken)) return [];
    const { group, year, sector, rows } = taken;
    const place = potsOf.get(group)?.findIndex((pot) => pot.year === year && pot.sector === sector) ?? -1;
    return rows.map((row) =>
      sourceEntry(taken, [row], costRows[row]?.key ?? '', amountsOf.get(row)?.[place] ?? 0),
    );
  };
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
    remainder: null,
    intoPool: pool,
  };
}
