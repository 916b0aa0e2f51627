import { KEYS } from '../../calculation/inputNames';
import { KEY_COLUMNS, type KeyField } from '../../keys/keyLayout';
import type { KeyRow } from '../../keys/keyRow';
import { freeSheetName } from '../../sheets/sheetNames';
import { textInput } from '../../cells/textInput';
import { columnWidth } from '../ranges/columnWidth';
import { rangeOf } from '../ranges/ranges';
import type { Inventory } from '../reading/inventory';
import type { SmallChange } from '../recovery/orPutBack';
import { keyCells } from './keyCells';
import { writeKeyColumns } from './writeKeyColumns';

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

/** Makes the table `Nøgler` with its headings and a key's steps, on a new sheet after the others. */
export function addKeySheet(inventory: Inventory, rows: readonly KeyRow[]): SmallChange {
  const taken = new Set(inventory.sheets.map(({ name }) => name.toLowerCase()));
  const name = freeSheetName(TABLE, taken);
  return {
    async make(context) {
      const compare = fill(context.workbook.worksheets.add(name), rows);
      await context.sync();
      compare(name);
    },
    async putBack(context) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      if (sheet.isNullObject) return;
      sheet.delete();
      await context.sync();
    },
    what: [name],
    remedy: 'none',
  };
}

function fill(sheet: Excel.Worksheet, rows: readonly KeyRow[]): (sheetName: string) => void {
  const filled = rows.map(keyCells);
  const columns = KEY_COLUMNS.filter(
    ([field]) => !WHERE_USED.includes(field) || filled.some((row) => row[field] !== ''),
  );
  const headings = columns.map(([, [heading]]) => textInput(heading));
  const cells = filled.map((row) => columns.map(([field]) => row[field]));
  const area = { row: 0, column: 0, rows: 1 + cells.length, columns: columns.length };
  const compare = writeKeyColumns(
    sheet,
    headings.map((heading, column) => ({
      row: 0,
      column,
      inputs: [heading, ...cells.map((line) => line[column] ?? '')],
    })),
  );
  sheet.tables.add(rangeOf(sheet, area), true).name = TABLE;
  columns.forEach(([field], column) => {
    rangeOf(sheet, { ...area, column, columns: 1 }).format.columnWidth = columnWidth(WIDTHS[field]);
  });
  sheet.freezePanes.freezeRows(1);
  return compare;
}
