import { sameName } from '../../cells/sameName';
import { cover } from '../ranges/namedCells';
import type { Inventory } from '../reading/inventory';
import type { Journal } from '../reading/journal';
import { askForMoved, type JournaledTable, type MovedTable } from './tableReaches';

/**
 * Lets tables that have grown, by us or by Excel of its own accord, reach as far as they did. One that somebody has
 * changed in another way stays as it is. One sync or two, or none where the journal knows of no table.
 */
export async function letTablesBack(
  context: Excel.RequestContext,
  { entries }: Journal,
  { tables, leftNames }: Inventory,
): Promise<void> {
  const known = entries.filter(
    (entry): entry is JournaledTable =>
      entry.kind === 'table' &&
      tables.some(({ name }) => sameName(name, entry.table)) &&
      leftNames.some(({ name }) => sameName(name, entry.mark)),
  );
  if (known.length === 0) return;
  const takeMoved = askForMoved(context, known);
  await context.sync();
  const grown = takeMoved().filter(hasGrown);
  if (grown.length === 0) return;
  for (const { table, was } of grown) {
    cover(context, { ...was, name: table, isTable: true }, was.area);
  }
  await context.sync();
}

/** Tables grow downwards and to the right. */
function hasGrown({ now, was }: MovedTable): boolean {
  return (
    now.sheetId === was.sheetId &&
    now.area.row === was.area.row &&
    now.area.column === was.area.column &&
    now.area.rows >= was.area.rows &&
    now.area.columns >= was.area.columns
  );
}
