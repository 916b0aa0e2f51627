import { SHEET_COLUMNS, SHEET_ROWS } from '../../cells/excelLimits';
import { isWithin, overlap, type Rectangle, shareRows } from '../../cells/rectangle';
import { plainLines } from '../layout/lines';
import { type Follow, type Followed, placeBlocks } from '../layout/placeBlocks';
import type { AreaMove, SheetLayout } from '../layout/sheetLayout';
import type { StandingBlock, StandingSheet } from '../layout/standing';
import { rangeOf } from '../ranges/ranges';
import { lineNames, movesLines } from './blockLines';
import { followedLines } from './followedLines';
import { lineMoves } from './lineMoves';
import { type Referring, readReferring } from './readReferring';
import type { Inventory } from '../reading/inventory';

/** More would keep everyone waiting; each takes two actions and a name. */
const MOST_MOVES = 1000;

/**
 * Places the blocks of sheets so that the user's formulas keep what they refer to wherever Excel can see to that; gives
 * these, too. A few syncs.
 *
 * @param follows whether lines may change places for it.
 */
export async function follow(
  context: Excel.RequestContext,
  inventory: Inventory,
  sheets: readonly StandingSheet[],
  follows: boolean,
): Promise<{ readonly layouts: readonly SheetLayout[]; readonly referring: Referring }> {
  const tables = sheets.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) =>
      id === null || lineNames(block) === null ? [] : [{ sheetId: id, area: block.area }],
    ),
  );
  const referring = await readReferring(context, inventory, tables);
  const asked = follows ? await followBlocks(context, sheets, referring) : undefined;
  return { layouts: sheets.map((sheet) => placeBlocks(sheet, asked)), referring };
}

/**
 * Lets the tables that formulas of the user's refer to go with the names of their lines, so that Excel itself keeps the
 * formulas right: lines are put in, taken out, and change places. Those are left out whose rows hold merged cells or a
 * table, which would be torn apart. One sync.
 */
async function followBlocks(
  context: Excel.RequestContext,
  sheets: readonly StandingSheet[],
  referring: Referring,
): Promise<Follow> {
  const followed = new Map<StandingBlock, Followed>();
  const probes = sheets.flatMap(({ id, blocks, merged }) =>
    blocks.flatMap((block) => {
      if (id === null || !movesLines(block)) return [];
      const isBeside = (area: Rectangle): boolean => area !== block.area && shareRows(area, block.area);
      if ([...blocks.map(({ area }) => area), ...merged].some(isBeside)) return [];
      const places = placesIn(id, block.area, referring);
      if (places.length === 0) return [];
      const own = followedIn(block, places, refersAbove(id, block.area, referring));
      if (own === null) return [];
      return [{ block, own, ...askWhatIsTorn(context.workbook.worksheets.getItem(id), block.area) }];
    }),
  );
  if (probes.length > 0) await context.sync();
  for (const { block, own, tables, pivots } of probes) {
    if (tables.value + pivots.value === 0) followed.set(block, own);
  }
  return (block) => followed.get(block) ?? null;
}

/** What formulas refer to in a block: less than all of it, and no whole columns or rows, which nothing moves. */
function placesIn(sheetId: string, area: Rectangle, { cells, names }: Referring): Rectangle[] {
  return [...cells, ...names]
    .flatMap(({ places }) => places)
    .filter((place) => {
      const isWhole = place.area.rows === SHEET_ROWS || place.area.columns === SHEET_COLUMNS;
      return (
        place.sheetId === sheetId && !isWhole && overlap(place.area, area) && !isWithin(area, place.area)
      );
    })
    .map((place) => place.area);
}

/** Whether a formula above or below a block refers to the column it stands in, whatever that is: it goes with the place, not with the name. */
function refersAbove(sheetId: string, area: Rectangle, { cells }: Referring): boolean {
  return cells.some(
    ({ places, ...cell }) =>
      cell.sheetId === sheetId &&
      !shareRows({ ...area, ...cell, rows: 1 }, area) &&
      places.some((place) => {
        const { column, columns } = place.area;
        return (
          place.sheetId === sheetId && overlap(place.area, area) && column === cell.column && columns === 1
        );
      }),
  );
}

function followedIn(
  block: StandingBlock,
  places: readonly Rectangle[],
  keepsColumns: boolean,
): Followed | null {
  const names = lineNames(block);
  if (names === null) return null;
  const { area } = block;
  const rows = followedLines(names.before.rows, names.after.rows);
  const columns = keepsColumns
    ? plainLines(area.columns, names.after.columns.length)
    : followedLines(names.before.columns, names.after.columns);
  const rowMoves = lineMoves(
    rows,
    places.map((place) => ({ first: place.row - area.row, count: place.rows })),
  );
  const columnMoves = lineMoves(
    columns,
    places.map((place) => ({ first: place.column - area.column, count: place.columns })),
  );
  if (rowMoves.length + columnMoves.length > MOST_MOVES) return null;
  const moves = [
    // With what the user has beside them, which belongs to them.
    ...rowMoves.map(({ from, to, count }): AreaMove => {
      const whole = { column: 0, columns: SHEET_COLUMNS, rows: count };
      return { axis: 'rows', from: { ...whole, row: area.row + from }, to: { ...whole, row: area.row + to } };
    }),
    ...columnMoves.map(({ from, to, count }): AreaMove => {
      const part = { ...area, columns: count };
      return {
        axis: 'columns',
        from: { ...part, column: area.column + from },
        to: { ...part, column: area.column + to },
      };
    }),
  ];
  return { rows, columns, moves };
}

/** Asks for the tables and pivot tables in the rows of a block, to be read after the next sync. */
function askWhatIsTorn(sheet: Excel.Worksheet, { row, rows }: Rectangle) {
  const range = rangeOf(sheet, { row, rows, column: 0, columns: SHEET_COLUMNS });
  return { tables: range.getTables(false).getCount(), pivots: range.getPivotTables(false).getCount() };
}
