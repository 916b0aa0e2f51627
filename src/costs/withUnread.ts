import { compareYears } from './compareYears';
import type { CostTable } from './costRow';

/** The cost rows with 0 for the amounts that could not be read, so that keys and drivers are checked for them in the same go. */
export function withUnread(costs: CostTable): CostTable {
  if (costs.rows.every(({ unread }) => unread === undefined)) return costs;
  const rows = costs.rows.map((row) => ({ ...row, amounts: [...row.amounts, ...(row.unread ?? [])] }));
  const years = new Set([...costs.years, ...rows.flatMap(({ amounts }) => amounts.map(({ year }) => year))]);
  return { ...costs, rows, years: [...years].sort(compareYears) };
}
