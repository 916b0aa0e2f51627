import type { Rectangle } from '../../cells/rectangle';
import { rangeOf } from '../ranges/ranges';
import type { Inventory } from '../reading/inventory';
import type { Journal, JournalEntry } from '../reading/journal';
import { markedSheet } from '../reading/markedSheet';
import { type Place, readPlaces } from '../reading/readPlaces';

type Move = Extract<JournalEntry, { kind: 'move' }>;

/**
 * Moves back what has changed places, wherever a run, or an undoing of it, has left it. One sync to find it and one to
 * move it, or none where nothing was to be moved.
 */
export async function moveBack(
  context: Excel.RequestContext,
  journal: Journal,
  inventory: Inventory,
): Promise<void> {
  const { names, worksheets } = context.workbook;
  const marks = new Set(inventory.leftNames.map(({ name }) => name));
  const moves = journal.entries.filter(
    (entry): entry is Move => entry.kind === 'move' && marks.has(entry.mark),
  );
  if (moves.length === 0) return;
  const places = await readPlaces(
    context,
    moves.map(({ mark }) => names.getItem(mark).getRangeOrNullObject()),
  );
  const found = moves.flatMap((move, index) => {
    const sheet = markedSheet(move.sheet, inventory);
    const place = places[index];
    return sheet === null || place == null ? [] : [{ ...move, sheetId: sheet.id, place }];
  });
  // The last thing done is undone first.
  for (const axis of ['columns', 'rows'] as const) {
    const away = found.filter((move) => move.axis === axis && !isHome(move));
    // First out of each other's way, to where nothing else is.
    for (const { sheetId, place, from, by } of away) {
      if (place.sheetId !== sheetId) continue;
      const now: Rectangle = { ...from, row: place.area.row, column: place.area.column };
      rangeOf(worksheets.getItem(sheetId), now).moveTo(rangeOf(worksheets.getItem(by), from));
    }
    for (const { sheetId, from, by } of away) {
      rangeOf(worksheets.getItem(by), from).moveTo(rangeOf(worksheets.getItem(sheetId), from));
    }
  }
  await context.sync();
}

function isHome({
  sheetId,
  place,
  from,
}: Move & { readonly sheetId: string; readonly place: Place }): boolean {
  return place.sheetId === sheetId && place.area.row === from.row && place.area.column === from.column;
}
