import { yearsInOrder } from './compareYears';
import type { CostTable } from './costRow';

/**
 * The cost rows with 0 for the amounts that could not be read, so that keys and drivers are checked for them in the same
 * go. Where no row has any, since the years' headings could not be read, each has 0 without a year.
 */
export function withUnread(costs: CostTable): CostTable {
  if (costs.rows.every(({ amounts, unread }) => amounts.length === 0 && unread === undefined)) {
    const rows = costs.rows.map((row) => ({
      ...row,
      amounts: [{ year: null, amount: 0, cell: row.cells.label }],
    }));
    return { ...costs, rows, years: [null] };
  }
  if (costs.rows.every(({ unread }) => unread === undefined)) return costs;
  const rows = costs.rows.map((row) => ({ ...row, amounts: [...row.amounts, ...(row.unread ?? [])] }));
  return {
    ...costs,
    rows,
    years: yearsInOrder(rows.flatMap(({ amounts }) => amounts.map(({ year }) => year))),
  };
}
