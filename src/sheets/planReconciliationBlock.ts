import type { Comparison } from '../allocation/comparison';
import { reconciliationHeadings } from '../texts/sheetHeadings';
import type { SheetTexts } from '../texts/da/sheetTexts';
import { exactAsDouble } from '../money/exactAsDouble';
import { figures, SENTENCES } from './columnPlans';
import { columnRange, kronerCell, linkTo } from './cells';
import { checkResult } from './checkResult';
import { itemAt } from './itemAt';
import { plannedRows } from './layouts/blockLayout';
import { reconciliationBlockLayout } from './layouts/reconciliationBlockLayout';
import type { BlockPlan, ColumnPlan, RowPlan } from './sheetPlan';

const PUBLISHED = reconciliationHeadings.indexOf('Offentliggjort');
const CALCULATED = reconciliationHeadings.indexOf('Beregnet');
const DIFFERENCE = reconciliationHeadings.indexOf('Forskel');
const RESULT = reconciliationHeadings.indexOf('Resultat');

/** A row for each published figure with the calculated one, a link to the published cell, and a native formula for the difference (published less calculated). */
export function planReconciliationBlock(
  comparisons: readonly Comparison[],
  texts: SheetTexts,
  definedName: string,
  amountFormat: string,
): BlockPlan {
  const amount = figures(amountFormat);
  return {
    definedName,
    columns: [...Array<ColumnPlan>(4).fill(SENTENCES), amount, amount, amount, { ...SENTENCES, wrap: false }],
    rows: plannedRows(reconciliationBlockLayout(comparisons), ({ label, about }, at): RowPlan => {
      const comparison = itemAt(comparisons, about.index);
      const { line, heading, cell, published, calculated, rate, within } = comparison;
      // Øre, or as many decimals as a rate was printed with.
      const places = Math.max(2, rate?.published.decimals ?? 0);
      const own = (column: number) => columnRange(definedName, at, column);
      return {
        kind: 'item',
        cells: [
          label,
          linkTo(cell),
          line,
          heading,
          rate === undefined ? kronerCell(published) : exactAsDouble(rate.published),
          rate === undefined ? kronerCell(calculated) : exactAsDouble(rate.calculated),
          { formula: ['ROUND(', own(PUBLISHED), '-', own(CALCULATED), `,${places})`] },
          checkResult(own(DIFFERENCE), texts, places, within),
        ],
      };
    }),
    liveChecks: { rows: 'items', columns: [RESULT], good: texts.ok },
  };
}
