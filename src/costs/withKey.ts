import type { CostTable } from './costRow';

/** The cost rows as they would be with one key for them all; as they are where no key is given. */
export function withKey(costs: CostTable, key: string | undefined): CostTable {
  if (key === undefined) return costs;
  return { ...costs, rows: costs.rows.map((row) => ({ ...row, key })) };
}
