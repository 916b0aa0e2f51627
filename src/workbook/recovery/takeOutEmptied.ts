import type { NameEntry } from '../reading/inventory';
import { parseMark } from '../reading/reservedNames';
import { takeOut } from './takeOut';

/** Deletes the rows that were emptied, now that everything is written: whole rows, or a block's cells where the user has something beside them; and its columns. */
export async function takeOutEmptied(
  context: Excel.RequestContext,
  names: readonly NameEntry[],
): Promise<void> {
  const emptied = names.flatMap(({ name }) => {
    const mark = parseMark(name);
    if (mark === null || !mark.kind.startsWith('emptied')) return [];
    const range = context.workbook.names.getItem(name).getRangeOrNullObject();
    range.load('address');
    return [{ name, range, ...mark }];
  });
  if (emptied.length === 0) return;
  await context.sync();
  // A mark whose rows are gone already refers to nothing. The last made comes first, as with a stack.
  const left = emptied
    .filter(({ range }) => !range.isNullObject)
    .sort((one, other) => other.number - one.number);
  for (const { name, kind } of left) {
    takeOut(context.workbook.names.getItem(name).getRange(), kind);
  }
  await context.sync();
}
