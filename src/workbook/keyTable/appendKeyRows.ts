import { cover } from '../ranges/namedCells';
import { KEY_COLUMNS, type KeyField } from '../../keys/keyLayout';
import type { KeyRow } from '../../keys/keyRow';
import { foldText } from '../../tables/foldText';
import { textInput } from '../../cells/textInput';
import type { CellValue } from '../../cells/grid';
import { rangeOf } from '../ranges/ranges';
import { endColumn, endRow } from '../../cells/rectangle';
import type { Inventory } from '../reading/inventory';
import type { SmallChange } from '../recovery/orPutBack';
import { sameName } from '../../cells/sameName';
import type { KeyAddition, KeyColumn } from './keyAddition';
import { keyCells } from './keyCells';
import { KeyNotAdded } from './keyNotAdded';
import type { KeyTable } from './readKeyTable';
import { takeKeyRowsBack } from './takeKeyRowsBack';
import { writeKeyColumns } from './writeKeyColumns';

/**
 * Finds out how steps are written below those of `Nøgler`, first into its empty last rows. Columns that a step needs and
 * that are missing are added to the right.
 *
 * @throws KeyNotAdded where something stands in the place of a missing column.
 */
export async function appendKeyRows(
  context: Excel.RequestContext,
  { names }: Inventory,
  table: KeyTable,
  rows: readonly KeyRow[],
): Promise<SmallChange> {
  const cells = rows.map(keyCells);
  const used = KEY_COLUMNS.filter(([field]) => cells.some((row) => row[field] !== ''));
  const places = columnsOf(table);
  const missing = used.filter(([field]) => !places.has(field));
  missing.forEach(([field], index) => places.set(field, endColumn(table.area) + index));

  const free = endRow(table.area) - table.firstFreeRow;
  const growth = { rows: Math.max(0, rows.length - free), columns: missing.length };
  const columnOf = (field: KeyField): number => places.get(field) ?? 0;
  const headings = missing.map(([field, [heading]]): KeyColumn => {
    return { row: table.headingRow, column: columnOf(field), inputs: [textInput(heading)] };
  });
  const steps = used.map(([field]): KeyColumn => {
    return { row: table.firstFreeRow, column: columnOf(field), inputs: cells.map((row) => row[field]) };
  });
  const room = await findRoom(context, table, growth);
  const nameBefore =
    table.kind === 'name' ? (names.find(({ name }) => sameName(name, table.name))?.formula ?? null) : null;
  const addition: KeyAddition = { ...room, table, growth, nameBefore, headings, steps };
  return {
    make: (made) => write(made, addition),
    putBack: (made) => takeKeyRowsBack(made, addition),
    what: [table.sheet],
    remedy: 'none',
  };
}

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

/** Looks what stands where new rows and columns are to come. */
async function findRoom(
  context: Excel.RequestContext,
  { area, hasTotals, headingRow, sheetId }: KeyTable,
  { rows, columns }: KeyAddition['growth'],
): Promise<Pick<KeyAddition, 'below' | 'movesDown' | 'stoodBelow'>> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const below = { ...area, row: endRow(area), rows };
  const beside = { row: headingRow, column: endColumn(area), rows: 1, columns: Math.max(1, columns) };
  const height = Math.min(endRow(area), headingRow + LONGEST_TABLE) - headingRow + rows;
  const blocks = rangeOf(sheet, { ...beside, rows: height }).getUsedRangeOrNullObject(true);
  blocks.load('rowCount');
  const inWay = rows === 0 ? null : rangeOf(sheet, below);
  inWay?.load('formulas');
  await context.sync();
  if (columns > 0 && !blocks.isNullObject) throw new KeyNotAdded('no room');
  const stoodBelow = (inWay?.formulas ?? []) as CellValue[][];
  const isTaken = stoodBelow.some((line) => line.some((cell) => cell !== ''));
  return { below, stoodBelow, movesDown: rows > 0 && (hasTotals || isTaken) };
}

/** A name over whole columns reaches to the end of the sheet; nothing can stand below it. */
const LONGEST_TABLE = 1_000_000;

async function write(context: Excel.RequestContext, addition: KeyAddition): Promise<void> {
  const { table, growth, headings, steps, below, movesDown } = addition;
  const sheet = context.workbook.worksheets.getItem(table.sheetId);
  if (movesDown) rangeOf(sheet, below).insert('Down');
  const compareHeadings = writeKeyColumns(sheet, headings);
  grow(context, table, growth);
  const compareSteps = writeKeyColumns(sheet, steps);
  await context.sync();
  compareHeadings(table.sheet);
  compareSteps(table.sheet);
}

function grow(
  context: Excel.RequestContext,
  table: KeyTable,
  { rows, columns }: KeyAddition['growth'],
): void {
  if (rows === 0 && columns === 0) return;
  const { area, kind, hasTotals } = table;
  const grown = { ...area, rows: area.rows + rows, columns: area.columns + columns };
  // Rows put in above the totals have made the table longer already.
  if (hasTotals && columns === 0) return;
  const whole = { ...grown, rows: grown.rows + (hasTotals ? 1 : 0) };
  cover(context, { ...table, isTable: kind === 'table' }, whole);
}
