import type { GroupAllocation } from '../../allocation/allocation';
import { potHeading } from '../../allocation/pots';
import type { CostTable } from '../../costs/costRow';
import { allocationHeadings, originalHeading, rowLabels } from '../../texts/sheetHeadings';
import type { GroupLayout } from '../groupLayout';
import { itemAt } from '../itemAt';
import { type AboutOf, type BlockColumn, type BlockLayout, potColumns } from './blockLayout';

/** The upper block of an allocation sheet: cost rows and their total; after the amounts those in another price level, and the remarks. */
export function costBlockLayout(
  { group, rows, pots }: GroupAllocation,
  costs: CostTable,
  { leading, priced }: Pick<GroupLayout, 'leading' | 'priced'>,
): BlockLayout<AboutOf<'row' | 'total'>> {
  const { cost, totalPrice, key, priceLevel, remark } = allocationHeadings;
  const own = rows.map(({ row }) => itemAt(costs.rows, row));
  const beside = Array<string>(leading - 3).fill('');
  const originals: readonly { readonly heading: string; readonly column: BlockColumn }[] =
    priced.length === 0
      ? []
      : [
          { heading: priceLevel, column: { kind: 'priceLevel' } },
          ...priced.map((year) => ({
            heading: originalHeading(year),
            column: { kind: 'original', year } as const,
          })),
        ];
  const remarks = own.some((row) => row.remark !== '') ? [{ heading: remark, column: null }] : [];
  const after = [...originals, ...remarks];
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
      ...after.map(({ column }) => column),
    ],
    headings: [
      cost,
      totalPrice,
      key,
      ...beside,
      ...pots.map(potHeading),
      ...after.map(({ heading }) => heading),
    ],
  };
}
