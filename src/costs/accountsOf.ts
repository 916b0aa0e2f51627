import { yearsOfRows } from './compareYears';
import type { CostTable } from './costRow';

/** The cost rows with what was spent instead of what was budgeted, in all their groups; null where there are no accounts. Only years with accounts are among its years. */
export function accountsOf(costs: CostTable): CostTable | null {
  const rows = costs.rows.map((row) => ({ ...row, amounts: row.accounts ?? [] }));
  const years = yearsOfRows(rows);
  return years.length === 0 ? null : { ...costs, rows, years };
}
