import { KEY_COLUMNS, type KeyField } from '../../keys/keyLayout';
import type { KeyRow } from '../../keys/keyRow';
import { foldText } from '../../tables/foldText';
import { nameFormula } from '../../cells/addresses';
import { textInput } from '../../cells/textInput';
import { rangeOf } from '../ranges/ranges';
import { endColumn, endRow, type Rectangle } from '../../cells/rectangle';
import { keyCells } from './keyCells';
import { KeyNotAdded } from './keyNotAdded';
import type { KeyTable } from './readKeyTable';

/**
 * Writes steps below those of `Nøgler`, first into its empty last rows. Columns that a step needs and that are missing
 * are added to the right.
 *
 * @throws KeyNotAdded where something stands in the place of a missing column.
 */
export async function appendKeyRows(
  context: Excel.RequestContext,
  table: KeyTable,
  rows: readonly KeyRow[],
): Promise<void> {
  const cells = rows.map(keyCells);
  const used = KEY_COLUMNS.filter(([field]) => cells.some((row) => row[field] !== ''));
  const columns = columnsOf(table);
  const missing = used.filter(([field]) => !columns.has(field));
  missing.forEach(([field], index) => columns.set(field, endColumn(table.area) + index));

  const free = endRow(table.area) - table.firstFreeRow;
  const growth = { rows: Math.max(0, rows.length - free), columns: missing.length };
  const sheet = context.workbook.worksheets.getItem(table.sheetId);
  await makeRoom(context, sheet, table, growth);

  for (const [field, [heading]] of missing) {
    write(sheet, table.headingRow, columns.get(field) ?? 0, [textInput(heading)]);
  }
  grow(context, sheet, table, growth);
  for (const [field] of used) {
    write(
      sheet,
      table.firstFreeRow,
      columns.get(field) ?? 0,
      cells.map((row) => row[field]),
    );
  }
  await context.sync();
}

type Growth = Pick<Rectangle, 'rows' | 'columns'>;

/** The sheet's column of each field that has one; of two headings for one field the first counts, as when it is read. */
function columnsOf({ headings, area }: KeyTable): Map<KeyField, number> {
  const columns = new Map<KeyField, number>();
  headings.forEach((heading, index) => {
    const folded = foldText(heading);
    const known = KEY_COLUMNS.find(([, aliases]) => aliases.some((alias) => foldText(alias) === folded));
    if (known !== undefined && !columns.has(known[0])) columns.set(known[0], area.column + index);
  });
  return columns;
}

/** Moves down what stands below, or the row of totals, where more rows are needed than are free. */
async function makeRoom(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { area, hasTotals, headingRow }: KeyTable,
  { rows, columns }: Growth,
): Promise<void> {
  const below = { ...area, row: endRow(area), rows: Math.max(1, rows) };
  const beside = { row: headingRow, column: endColumn(area), rows: 1, columns: Math.max(1, columns) };
  const height = Math.min(endRow(area), headingRow + LONGEST_TABLE) - headingRow + rows;
  const blocks = rangeOf(sheet, { ...beside, rows: height }).getUsedRangeOrNullObject(true);
  const inWay = rows === 0 ? null : rangeOf(sheet, below).getUsedRangeOrNullObject(true);
  blocks.load('rowCount');
  inWay?.load('rowCount');
  await context.sync();
  if (columns > 0 && !blocks.isNullObject) throw new KeyNotAdded('no room');
  if (inWay !== null && (hasTotals || !inWay.isNullObject)) rangeOf(sheet, below).insert('Down');
}

/** A name over whole columns reaches to the end of the sheet; nothing can stand below it. */
const LONGEST_TABLE = 1_000_000;

function grow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: KeyTable,
  { rows, columns }: Growth,
): void {
  if (rows === 0 && columns === 0) return;
  const { area, name, kind, hasTotals } = table;
  const grown = { ...area, rows: area.rows + rows, columns: area.columns + columns };
  if (kind === 'name') {
    context.workbook.names.getItem(name).formula = nameFormula(table.sheet, grown);
  } else if (!hasTotals || columns > 0) {
    // Rows put in above the totals have made the table longer already.
    const whole = { ...grown, rows: grown.rows + (hasTotals ? 1 : 0) };
    context.workbook.tables.getItem(name).resize(rangeOf(sheet, whole));
  }
}

function write(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  values: readonly (string | number)[],
): void {
  const range = rangeOf(sheet, { row, column, rows: values.length, columns: 1 });
  range.values = values.map((value) => [value]);
}
