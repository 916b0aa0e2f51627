import { rangeOf } from '../ranges/ranges';
import { SHEET_COLUMNS } from '../../cells/excelLimits';
import { endColumn } from '../../cells/rectangle';
import { gapOf } from '../layout/sheetLayout';
import type { PlacedBlock, SheetLayout } from '../layout/sheetLayout';

/**
 * Finds the blocks with rows to delete where the user has something in those rows, to the left or right of the block:
 * these rows are not deleted as a whole. One sync, or none where nothing shrinks.
 */
export async function readKeepsRows(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
): Promise<(block: PlacedBlock) => boolean> {
  const probes = layouts.flatMap(({ sheet, blocks }) =>
    blocks.flatMap((block) => besideGap(context, sheet.id, block).map((range) => ({ block, range }))),
  );
  if (probes.length > 0) await context.sync();
  const keeping = new Set(probes.filter(({ range }) => !range.isNullObject).map(({ block }) => block));
  return (block) => keeping.has(block);
}

function besideGap(context: Excel.RequestContext, sheetId: string | null, block: PlacedBlock): Excel.Range[] {
  const gap = gapOf(block);
  if (gap === null || sheetId === null || block.before === null || block.change === null) return [];
  // As the sheet is now, before rows are put in above.
  const row = block.before.area.row + block.change.at;
  const right = endColumn(block.before.area);
  const sides = [
    { ...gap, row, column: 0, columns: gap.column },
    { ...gap, row, column: right, columns: SHEET_COLUMNS - right },
  ];
  const sheet = context.workbook.worksheets.getItem(sheetId);
  return sides
    .filter((side) => side.columns > 0)
    .map((side) => {
      const used = rangeOf(sheet, side).getUsedRangeOrNullObject(true);
      used.load('rowCount');
      return used;
    });
}
