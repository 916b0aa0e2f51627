import type { NameFormula } from '../../freezing/findOurFormulas';
import { isFrozenSheet } from '../../freezing/frozenNames';
import { parseRecord, type FrozenRecord } from '../../freezing/frozenRecord';
import { frozenSheetTexts } from '../../texts/frozenSheetTexts';
import { endRow, type Rectangle } from '../../cells/rectangle';
import { rangeOf } from '../ranges/ranges';
import type { CellValue } from '../../cells/grid';
import type { SheetEntry } from '../reading/inventory';
import { readAreas } from '../reading/readAreas';

/** The sheet that keeps the frozen formulas. */
export interface RecordSheet extends SheetEntry {
  /** The cells below the headings, as far as any is used. */
  readonly area: Rectangle;
}

/** A row below the headings; its record is null where the row has been tampered with. */
export interface RecordRow {
  readonly cells: readonly CellValue[];
  readonly record: FrozenRecord | null;
}

/** The headings' cells, in the row below the one with the explanation. */
export const HEADINGS: Rectangle = {
  row: 1,
  column: 0,
  rows: 1,
  columns: frozenSheetTexts.headings.length,
};

/** Finds the sheet with the frozen formulas by its name, or by the defined name that follows it, and by its headings; null where there is none. */
export async function findRecordSheet(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  names: readonly NameFormula[],
): Promise<RecordSheet | null> {
  const workbookNames = names.filter(({ sheet }) => sheet === null);
  const candidates = sheets
    .filter(({ name }) => isFrozenSheet(name, workbookNames) || isFrozenSheet(name, []))
    .map((entry) => {
      const sheet = context.workbook.worksheets.getItem(entry.id);
      const headings = rangeOf(sheet, HEADINGS);
      headings.load('values');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,rowCount');
      return { entry, headings, used };
    });
  if (candidates.length === 0) return null;
  await context.sync();
  const found = candidates.find(({ headings }) => {
    return frozenSheetTexts.headings.every((heading, column) => headings.values[0]?.[column] === heading);
  });
  if (found === undefined || found.used.isNullObject) return null;
  const row = endRow(HEADINGS);
  const rows = found.used.rowIndex + found.used.rowCount - row;
  return { ...found.entry, area: { ...HEADINGS, row, rows: Math.max(0, rows) } };
}

/** Reads all rows of the sheet. */
export async function readRecordRows(
  context: Excel.RequestContext,
  { id, area }: RecordSheet,
): Promise<RecordRow[]> {
  const [read] = await readAreas(context, [{ sheetId: id, area }], ['values']);
  return (read?.values ?? []).map((cells) => ({ cells, record: parseRecord(cells) }));
}
