import type { SheetPlan } from '../../sheets/sheetPlan';
import { runsOf } from '../ranges/runs';
import { columnWidth } from '../ranges/columnWidth';
import { fitToPage } from './fitToPage';

/** Page of pages, which is the same in every language. */
const PAGE_NUMBERS = '&P / &N';
/** The heading row of the first block, which stays in sight and is repeated on every printed page. */
const HEADING_ROWS = '$1:$1';

/**
 * Column widths, frozen headings and print set-up of a new sheet. They are set once: what the user changes in them
 * later stays.
 */
export function formatSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { key, first, count } of runsOf(plan.columnWidths)) {
    sheet.getRangeByIndexes(0, first, 1, count).getEntireColumn().format.columnWidth = columnWidth(key);
  }
  if (plan.frozenColumns === 0) sheet.freezePanes.freezeRows(1);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, 1, plan.frozenColumns));

  const layout = fitToPage(sheet);
  layout.setPrintTitleRows(HEADING_ROWS);
  const { defaultForAllPages } = layout.headersFooters;
  defaultForAllPages.leftHeader = plan.printTitle.replaceAll('&', '&&');
  defaultForAllPages.centerFooter = PAGE_NUMBERS;
}
