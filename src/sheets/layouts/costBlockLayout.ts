import type { GroupAllocation } from '../../allocation/allocation';
import { potHeading } from '../../allocation/potHeading';
import type { CostTable } from '../../costs/costRow';
import { allocationHeadings, originalHeading, rowLabels } from '../../texts/sheetHeadings';
import type { GroupLayout } from '../groupLayout';
import { itemAt } from '../itemAt';
import { type AboutOf, type BlockLayout, potColumns } from './blockLayout';

/** The upper block of an allocation sheet: cost rows and their total; after the amounts those in another price level, and the remarks. */
export function costBlockLayout(
  { group, rows, pots }: GroupAllocation,
  costs: CostTable,
  { leading, priced }: Pick<GroupLayout, 'leading' | 'priced'>,
): BlockLayout<AboutOf<'row' | 'total'>> {
  const { cost, totalPrice, key, priceLevel, remark } = allocationHeadings;
  const own = rows.map(({ row }) => itemAt(costs.rows, row));
  const beside = Array<string>(leading - 3).fill('');
  const originals = priced.length === 0 ? [] : [priceLevel, ...priced.map(originalHeading)];
  const after = [...originals, ...(own.some((row) => row.remark !== '') ? [remark] : [])];
  return {
    group,
    rows: [
      null,
      ...own.map(({ label, index }) => ({ label, about: { kind: 'row', row: index } as const })),
      { label: rowLabels.total, about: { kind: 'total' } },
    ],
    columns: [
      ...[null, { kind: 'price' } as const, null],
      ...beside.map(() => null),
      ...potColumns(pots),
      ...after.map(() => null),
    ],
    headings: [cost, totalPrice, key, ...beside, ...pots.map(potHeading), ...after],
  };
}
