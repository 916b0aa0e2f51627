import { rangeOf } from '../ranges/ranges';
import { sidesOf } from '../../cells/rectangle';
import { emptyRuns } from '../layout/lines';
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
    blocks.flatMap((block) => besideGaps(context, sheet.id, block).map((range) => ({ block, range }))),
  );
  if (probes.length > 0) await context.sync();
  const keeping = new Set(probes.filter(({ range }) => !range.isNullObject).map(({ block }) => block));
  return (block) => keeping.has(block);
}

function besideGaps(
  context: Excel.RequestContext,
  sheetId: string | null,
  { before, rows }: PlacedBlock,
): Excel.Range[] {
  if (sheetId === null || before === null) return [];
  return emptyRuns(rows.after).flatMap(({ at, count }) => {
    // Only here: a sheet that nothing is asked of would cost a request.
    const sheet = context.workbook.worksheets.getItem(sheetId);
    // As the sheet is now, before rows are put in above.
    const gap = { ...before.area, row: before.area.row + (rows.before[at] ?? 0), rows: count };
    return sidesOf(gap).map((side) => rangeOf(sheet, side).getUsedRangeOrNullObject(true).load('rowCount'));
  });
}
