import { runPatiently } from './patience';
import type { InTheWay } from './workbook';

/** Shows all rows that filters hide, the sheets' own or their tables'; the filters' buttons stay. */
export async function clearFilters(excel: typeof Excel, places: readonly InTheWay[]): Promise<void> {
  await runPatiently(excel, async (context) => {
    const { workbook } = context;
    for (const { sheet, table } of places) {
      if (table === null) workbook.worksheets.getItem(sheet).autoFilter.clearCriteria();
      else workbook.tables.getItem(table).clearFilters();
    }
    await context.sync();
  });
}
