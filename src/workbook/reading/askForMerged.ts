import { SHEET_COLUMNS } from '../../cells/excelLimits';
import { parseArea } from '../../cells/parseArea';
import type { Rectangle } from '../../cells/rectangle';
import { rangeOf } from '../ranges/ranges';

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
