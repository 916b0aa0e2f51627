import { KEYS } from '../../calculation/inputNames';
import { KEY_COLUMNS, type KeyField } from '../../keys/keyLayout';
import type { KeyRow } from '../../keys/keyRow';
import { freeSheetName } from '../../sheets/sheetNames';
import { textInput } from '../../cells/textInput';
import { columnWidth } from '../ranges/columnWidth';
import { rangeOf } from '../ranges/ranges';
import type { Inventory } from '../reading/inventory';
import { keyCells } from './keyCells';

const [TABLE] = KEYS;
/** In characters. */
const WIDTHS: Readonly<Record<KeyField, number>> = {
  key: 20,
  number: 8,
  level: 12,
  weight: 28,
  least: 12,
  most: 12,
  only: 18,
  from: 8,
  until: 8,
  unit: 12,
  method: 12,
  remainder: 16,
};

/** Columns that most keys do without: they are made where a step has something in them. */
const WHERE_USED: readonly KeyField[] = ['least', 'most', 'from', 'until'];

/** Makes the table `Nøgler` with its headings and a key's steps, on a new sheet after the others. If anything fails, the sheet is taken away again. */
export async function addKeySheet(
  context: Excel.RequestContext,
  inventory: Inventory,
  rows: readonly KeyRow[],
): Promise<void> {
  const taken = new Set(inventory.sheets.map(({ name }) => name.toLowerCase()));
  const sheet = context.workbook.worksheets.add(freeSheetName(TABLE, taken));
  await context.sync();
  try {
    fill(sheet, rows);
    await context.sync();
  } catch (cause) {
    sheet.delete();
    await context.sync();
    throw cause;
  }
}

function fill(sheet: Excel.Worksheet, rows: readonly KeyRow[]): void {
  const filled = rows.map(keyCells);
  const columns = KEY_COLUMNS.filter(
    ([field]) => !WHERE_USED.includes(field) || filled.some((row) => row[field] !== ''),
  );
  const headings = columns.map(([, [heading]]) => textInput(heading));
  const cells = filled.map((row) => columns.map(([field]) => row[field]));
  const area = { row: 0, column: 0, rows: 1 + cells.length, columns: columns.length };
  const range = rangeOf(sheet, area);
  range.values = [headings, ...cells];
  sheet.tables.add(range, true).name = TABLE;
  columns.forEach(([field], column) => {
    rangeOf(sheet, { ...area, column, columns: 1 }).format.columnWidth = columnWidth(WIDTHS[field]);
  });
  sheet.freezePanes.freezeRows(1);
}
