import { KEY_COLUMNS, KEY_LAYOUT, type KeyField, type KeyRow } from '../../keys/keyLayout';
import { fieldUnit } from '../../tables/fieldUnit';
import { readHeadingRow } from '../../tables/readHeadingRow';
import { textInput } from '../../cells/textInput';
import type { CellValue } from '../../cells/grid';
import type { AreaChange } from '../../freezing/areaChange';
import { askForStanding } from '../reading/askForStanding';
import { rangeOf } from '../ranges/ranges';
import { endColumn, endRow, type Rectangle } from '../../cells/rectangle';
import { type CellsToWrite, askWritten, writeCells } from '../writing/writeCells';
import { keyCells, keyColumn } from './keyCells';
import { KeyNotAdded } from './keyNotAdded';
import type { KeyTable } from './readKeyTable';
import { cover } from '../ranges/namedCells';
import type { Inventory } from '../reading/inventory';
import { journalCells, journalReach } from '../recovery/journalEntries';
import type { Marks } from '../recovery/marks';
import type { Prepared } from '../recovery/writeJournaled';

/** Everything about steps that are added to a table or a name, known before anything is written. */
interface KeyAddition {
  readonly table: KeyTable;
  /** How many rows and columns it gets. */
  readonly growth: Pick<Rectangle, 'rows' | 'columns'>;
  /** The headings of new columns, and the steps, column by column. */
  readonly columns: readonly CellsToWrite[];
  /** The new rows, as wide as the table was; what stands there is moved down where there is anything, or totals. */
  readonly below: Rectangle;
  readonly movesDown: boolean;
  /** How the cells of each column stand. */
  readonly standing: readonly AreaChange[];
}

/**
 * Finds out how steps are written below those of `Nøgler`, first into its empty last rows. Columns that a step needs and
 * that are missing are added to the right.
 *
 * @throws KeyNotAdded where something stands in the place of a missing column.
 */
export async function planKeyRows(
  context: Excel.RequestContext,
  table: KeyTable,
  rows: readonly KeyRow[],
): Promise<KeyAddition> {
  // As they are read: `Højst (1.000 kr.)` is a heading of its own unit.
  const { name, sheet } = table;
  const grid = { name, sheet, row: 0, column: 0, values: [table.headings] };
  const read = readHeadingRow(grid, KEY_LAYOUT);
  const cells = rows.map((row) => keyCells(row, (field) => fieldUnit(read, field)));
  const used = KEY_COLUMNS.filter(([field]) => cells.some((row) => row[field] !== ''));
  const places = new Map([...read.columns].map(([field, column]) => [field, table.area.column + column]));
  const missing = used.filter(([field]) => !places.has(field));
  missing.forEach(([field], index) => places.set(field, endColumn(table.area) + index));

  const free = endRow(table.area) - table.firstFreeRow;
  const growth = { rows: Math.max(0, rows.length - free), columns: missing.length };
  const columnOf = (field: KeyField): number => places.get(field) ?? 0;
  const headings = missing.map(([field, [heading]]) =>
    keyColumn(table.headingRow, columnOf(field), [textInput(heading)]),
  );
  const inputsOf = (field: KeyField): (string | number)[] => cells.map((row) => row[field]);
  const steps = used.map(([field]) => keyColumn(table.firstFreeRow, columnOf(field), inputsOf(field)));
  const columns = [...headings, ...steps];
  const room = await findRoom(context, table, growth, columns);
  return { ...room, table, growth, columns };
}

/** Looks what stands where new rows and columns are to come. */
async function findRoom(
  context: Excel.RequestContext,
  { area, hasTotals, headingRow, sheetId, sheet: name }: KeyTable,
  { rows, columns }: KeyAddition['growth'],
  written: readonly CellsToWrite[],
): Promise<Pick<KeyAddition, 'below' | 'movesDown' | 'standing'>> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const below = { ...area, row: endRow(area), rows };
  const beside = { row: headingRow, column: endColumn(area), rows: 1, columns: Math.max(1, columns) };
  const height = Math.min(endRow(area), headingRow + LONGEST_TABLE) - headingRow + rows;
  const blocks = rangeOf(sheet, { ...beside, rows: height }).getUsedRangeOrNullObject(true);
  blocks.load('rowCount');
  const inWay = rows === 0 ? null : rangeOf(sheet, below);
  inWay?.load('formulas');
  const takeStanding = askForStanding(
    context,
    { sheetId, sheet: name },
    written.map((cells) => cells.area),
  );
  await context.sync();
  if (columns > 0 && !blocks.isNullObject) throw new KeyNotAdded('no room');
  const stoodBelow = (inWay?.formulas ?? []) as CellValue[][];
  const isTaken = stoodBelow.some((line) => line.some((cell) => cell !== ''));
  return { below, movesDown: rows > 0 && (hasTotals || isTaken), standing: takeStanding() };
}

/** A name over whole columns reaches to the end of the sheet; nothing can stand below it. */
const LONGEST_TABLE = 1_000_000;

/** Writes the steps; `Nøgler` grows with them. */
export function appendKeyRows(
  context: Excel.RequestContext,
  marks: Marks,
  inventory: Inventory,
  addition: KeyAddition,
): Prepared {
  const { table, columns, below, movesDown } = addition;
  const sheet = context.workbook.worksheets.getItem(table.sheetId);
  const area = withTotals(table.area, table.hasTotals);
  const cells = journalCells(marks, standing(addition));
  const reach = journalReach(marks, inventory, table, area);
  if (movesDown) marks.make('inserted_down', table.sheet, { ...below, row: below.row - 1, rows: 2 });
  return {
    entries: [...cells, ...reach],
    write: () => {
      if (movesDown) rangeOf(sheet, below).insert('Down');
      writeCells(sheet, columns);
      grow(context, addition);
      return askWritten(table.sheet, sheet, columns);
    },
  };
}

/** Of the cells that are written those that are there before: others come in where the rest is moved down. */
function standing({ table, movesDown, standing: all }: KeyAddition): AreaChange[] {
  return all.flatMap((change) => {
    const { area, before, formats } = change;
    const comesIn = movesDown && area.column < endColumn(table.area);
    const rows = comesIn ? Math.min(area.rows, endRow(table.area) - area.row) : area.rows;
    if (rows <= 0) return [];
    const kept = before.slice(0, rows);
    return [
      { ...change, area: { ...area, rows }, before: kept, after: kept, formats: formats.slice(0, rows) },
    ];
  });
}

function grow(context: Excel.RequestContext, { table, growth: { rows, columns } }: KeyAddition): void {
  if (rows === 0 && columns === 0) return;
  const { area, hasTotals } = table;
  const grown = { ...area, rows: area.rows + rows, columns: area.columns + columns };
  // Rows put in above the totals have made the table longer already.
  if (hasTotals && columns === 0) return;
  cover(context, table, withTotals(grown, hasTotals));
}

function withTotals(area: Rectangle, hasTotals: boolean): Rectangle {
  return hasTotals ? { ...area, rows: area.rows + 1 } : area;
}
