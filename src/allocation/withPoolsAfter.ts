import type { Allocation } from './allocation';

/**
 * The same allocation, its pools numbered on from another's, since one trail shows both: where the budget's last is pool
 * 12, the accounts' first is 13.
 */
export function withPoolsAfter(allocation: Allocation, before: Allocation): Allocation {
  const last = before.steps.reduce((highest, { pool }) => Math.max(highest, pool ?? 0), 0);
  const onwards = (pool: number | null): number | null => (pool === null ? null : pool + last);
  const steps = allocation.steps.map((taken) => ({
    ...taken,
    pool: onwards(taken.pool),
    intoPools: taken.intoPools?.map(onwards) ?? null,
  }));
  return { ...allocation, steps };
}
