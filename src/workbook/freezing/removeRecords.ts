import { FROZEN_SHEET_NAME, frozenNumber, hasPointer } from '../../freezing/frozenNames';
import type { FrozenRecord } from '../../freezing/frozenRecord';
import { deleteSheet } from '../ranges/ranges';
import { readInventory } from '../reading/inventory';
import { textInput } from '../../cells/textInput';
import { sendChanges } from '../recovery/changeCells';
import { findRecordSheet, readRecordRows, type RecordRow, type RecordSheet } from './findRecordSheet';
import { readNames } from '../reading/readNames';

/**
 * Takes away the records that are not needed any more, and the names of their rectangles; with the last record the
 * sheet goes too. It can be cut off anywhere and called again. A row that is no record stays.
 */
export async function removeRecords(
  context: Excel.RequestContext,
  isKept: (record: FrozenRecord) => boolean,
): Promise<void> {
  const inventory = await readInventory(context);
  const names = await readNames(context);
  const sheet = await findRecordSheet(context, inventory.sheets, names);
  const rows = sheet === null ? [] : await readRecordRows(context, sheet);
  const kept = withoutDoubles(rows).filter(({ cells, record }) =>
    record === null ? cells.some((cell) => cell !== '') : isKept(record),
  );
  const isSheetGone = kept.length === 0 && !inventory.isStructureProtected;
  const needed = new Set(kept.map(({ record }) => record?.name.toLowerCase()));
  for (const { name, sheet: scope } of names) {
    const isDone = frozenNumber(name) !== null && !needed.has(name.toLowerCase());
    if (scope === null && isDone) context.workbook.names.getItem(name).delete();
  }
  if (sheet !== null && isSheetGone) deleteSheet(context.workbook.worksheets.getItem(sheet.id));
  else if (sheet !== null) await closeUp(context, sheet, rows, kept);
  // Last, since the sheet is found by it.
  if (isSheetGone && hasPointer(names)) context.workbook.names.getItem(FROZEN_SHEET_NAME).delete();
  await context.sync();
}

/** A row stands twice where rows were being moved up when something went wrong. */
function withoutDoubles(rows: readonly RecordRow[]): RecordRow[] {
  const seen = new Set<string>();
  return rows.filter(({ cells }) => {
    const key = JSON.stringify(cells);
    return !seen.has(key) && seen.add(key);
  });
}

/** Moves the kept rows up; each is written further up before its old row is. */
async function closeUp(
  context: Excel.RequestContext,
  { id: sheetId, name: sheet, area }: RecordSheet,
  rows: readonly RecordRow[],
  kept: readonly RecordRow[],
): Promise<void> {
  const same = rows.findIndex((row, index) => row !== kept[index]);
  if (same === -1) return;
  const moved = kept.slice(same).map(({ cells }) => cells.map((cell) => textInput(String(cell))));
  const emptied = rows.slice(kept.length).map(({ cells }) => cells.map(() => ''));
  const after = [...moved, ...emptied];
  const place = { ...area, row: area.row + same, rows: after.length };
  await sendChanges(context, [{ sheetId, sheet, area: place, before: [], after, formats: [] }]);
}
