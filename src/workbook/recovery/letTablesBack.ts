import { sameName } from '../../cells/sameName';
import { cover } from '../ranges/namedCells';
import type { Inventory } from '../reading/inventory';
import type { Journal, JournalEntry } from '../reading/journal';
import { sameArea } from '../../cells/rectangle';
import { askForPlace, type Place } from '../reading/readPlaces';

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

export type JournaledTable = Extract<JournalEntry, { kind: 'table' }>;

/** A table that reaches over other cells than it did. */
export interface MovedTable {
  readonly table: string;
  readonly was: Place;
  readonly now: Place;
}

/** Asks how far tables reach and how far they did, wherever that is by now; after the next sync the function gives those that differ. */
export function askForMoved(
  { workbook }: Excel.RequestContext,
  tables: readonly JournaledTable[],
): () => MovedTable[] {
  const asked = tables.map(({ table, mark }) => ({
    table,
    takeNow: askForPlace(workbook.tables.getItem(table).getRange()),
    takeWas: askForPlace(workbook.names.getItem(mark).getRangeOrNullObject()),
  }));
  return () =>
    asked.flatMap(({ table, takeNow, takeWas }) => {
      const [now, was] = [takeNow(), takeWas()];
      return now === null || was === null || sameArea(now.area, was.area) ? [] : [{ table, now, was }];
    });
}
