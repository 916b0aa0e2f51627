import type { Settlement } from '../../allocation/settlement';
import type { CostTable } from '../../costs/costRow';
import { allocationHeadings, rowLabels, settlementHeadings } from '../../texts/sheetHeadings';
import { itemAt } from '../itemAt';
import type { AboutOf, BlockLayout } from './blockLayout';

/** The cost rows of `Afregning <år>`, budget beside accounts. */
export function settlementCostsLayout(
  { year, rows }: Settlement,
  costs: CostTable,
): BlockLayout<AboutOf<'row' | 'total'>> {
  const { budget, accounts, deviation } = settlementHeadings;
  const columns = (['budget', 'accounts', 'deviation'] as const).map(
    (column) => ({ kind: 'settled', year, block: 'costs', column }) as const,
  );
  return {
    group: null,
    rows: [
      null,
      ...rows.map(({ row }) => ({
        label: itemAt(costs.rows, row).label,
        about: { kind: 'row', row } as const,
      })),
      { label: rowLabels.total, about: { kind: 'total' } },
    ],
    columns: [null, ...columns],
    headings: [allocationHeadings.cost, budget, accounts, deviation],
  };
}
