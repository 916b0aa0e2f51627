import { areaAddress } from '../../cells/addresses';
import { endColumn, endRow, overlap, type Rectangle, shareRows } from '../../cells/rectangle';
import { gapCount } from '../layout/lines';
import { movesBeside, type SheetLayout } from '../layout/sheetLayout';
import type { WriteJob } from '../layout/writeJob';
import { CannotWriteHere, type InTheWay } from '../workbook';
import { SHEET_COLUMNS } from '../../cells/excelLimits';
import { parseArea } from '../../cells/parseArea';
import { rangeOf } from '../ranges/ranges';

/**
 * Refuses to write where the user has merged cells: in a table of ours Excel keeps what is written to the first of them
 * alone, and cells are not put in or taken out beside some of which they move a part.
 *
 * @throws CannotWriteHere
 */
export function refuseMerged(layouts: readonly SheetLayout[], keepsRows: WriteJob['keepsRows']): void {
  const places = layouts.flatMap((layout) =>
    layout.sheet.merged
      .filter((merge) => isInTheWay(merge, layout, keepsRows))
      .map((merge): InTheWay => ({ sheet: layout.sheet.plan.name, table: null, cells: areaAddress(merge) })),
  );
  if (places.length > 0) throw new CannotWriteHere('merged', places);
}

function isInTheWay(
  merge: Rectangle,
  { touched, blocks }: SheetLayout,
  keepsRows: WriteJob['keepsRows'],
): boolean {
  if (touched.some((area) => overlap(area, merge))) return true;
  return blocks.some((block) => {
    const { before, rows } = block;
    if (before === null) return false;
    const { area } = before;
    const isBeside = shareRows(area, merge) && merge.column >= endColumn(area);
    const isInRows = merge.row >= area.row && endRow(merge) <= endRow(area);
    if (movesBeside(block) && isBeside && !isInRows) return true;
    const movesRows = keepsRows(block) && gapCount(rows) > 0;
    const isBelow =
      merge.row >= endRow(area) && merge.column < endColumn(area) && endColumn(merge) > area.column;
    const isInColumns = merge.column >= area.column && endColumn(merge) <= endColumn(area);
    return movesRows && isBelow && !isInColumns;
  });
}

/** An area of an address that names several, with or without their sheet: `Ark1!A1:B2,Ark1!D4:D9`. */
const AREA = /(?:^|[!,])\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?=,|$)/g;

/**
 * Asks for the merged cells of a sheet that reach into its first rows; after the next sync the function says them. Excel
 * gives those whose top left cell is in the range (office-js issue 3611), so it begins with the first row.
 */
export function askForMerged(sheet: Excel.Worksheet, rows: number): () => Rectangle[] {
  const range = rangeOf(sheet, { row: 0, column: 0, rows, columns: SHEET_COLUMNS });
  const merged = range.getMergedAreasOrNullObject();
  merged.load('address');
  return () => {
    if (merged.isNullObject) return [];
    return [...merged.address.matchAll(AREA)].flatMap(
      ([, left = '', top = '', right = left, bottom = top]) => {
        return parseArea(`${left}${top}:${right}${bottom}`) ?? [];
      },
    );
  };
}
