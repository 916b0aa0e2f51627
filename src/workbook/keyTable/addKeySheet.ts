import { KEYS } from '../../calculation/inputNames';
import { KEY_COLUMNS, type KeyField, type KeyRow } from '../../keys/keyLayout';
import { textInput } from '../../cells/textInput';
import { rangeOf } from '../ranges/ranges';
import type { Inventory } from '../reading/inventory';
import type { Marks } from '../recovery/marks';
import { newSheets } from '../recovery/newSheets';
import type { Prepared } from '../recovery/writeJournaled';
import { dressTable } from '../writing/fillTable';
import { askWritten, writeCells } from '../writing/writeCells';
import { keyCells, keyColumn } from './keyCells';

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
export function addKeySheet(
  context: Excel.RequestContext,
  marks: Marks,
  inventory: Inventory,
  rows: readonly KeyRow[],
): Prepared {
  const filled = rows.map((row) => keyCells(row));
  const used = KEY_COLUMNS.filter(
    ([field]) => !WHERE_USED.includes(field) || filled.some((row) => row[field] !== ''),
  );
  const columns = used.map(([field, [heading]], column) =>
    keyColumn(0, column, [textInput(heading), ...filled.map((row) => row[field])]),
  );
  return newSheets(context, marks, inventory, [
    {
      name: TABLE,
      fill: (sheet) => {
        writeCells(sheet, columns);
        const area = { row: 0, column: 0, rows: 1 + rows.length, columns: columns.length };
        sheet.tables.add(rangeOf(sheet, area), true).name = TABLE;
        return askWritten(TABLE, sheet, columns);
      },
      dress: (sheet) =>
        dressTable(
          sheet,
          used.map(([field]) => WIDTHS[field]),
        ),
    },
  ]);
}
