import type { NameEntry } from '../reading/inventory';
import { parseMark } from '../reading/reservedNames';
import type { MarkKind } from '../reading/reservedNames';

/**
 * Takes out the rows and cells that were put in, the last ones first. What lies between the two ends of a mark came
 * after the mark was made, so this is right whether none, some or all of the insertions were done. One sync for each
 * mark, of which there is at most one or two for each block.
 */
export async function takeOutInserted(
  context: Excel.RequestContext,
  names: readonly NameEntry[],
): Promise<void> {
  const marks = names
    .flatMap(({ name }) => {
      const mark = parseMark(name);
      return mark === null ? [] : [{ name, ...mark }];
    })
    .filter(({ kind }) => kind.startsWith('inserted'))
    .sort((one, other) => other.number - one.number);

  for (const { name, kind } of marks) {
    const range = context.workbook.names.getItem(name).getRangeOrNullObject();
    range.load('rowCount,columnCount');
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each size depends on what was taken out before
    await context.sync();
    if (!range.isNullObject) takeOutBetween(range, kind);
  }
  await context.sync();
}

function takeOutBetween(range: Excel.Range, kind: MarkKind): void {
  const rows = range.rowCount - 2;
  const columns = range.columnCount - 2;
  if (kind === 'inserted_right') {
    if (columns > 0) range.getOffsetRange(0, 1).getResizedRange(0, -2).delete('Left');
    return;
  }
  if (rows <= 0) return;
  const between = range.getOffsetRange(1, 0).getResizedRange(-2, 0);
  (kind === 'inserted_rows' ? between.getEntireRow() : between).delete('Up');
}
