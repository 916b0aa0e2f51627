import type { CellValue } from '../../cells/grid';
import { intersection, type Rectangle } from '../../cells/rectangle';
import { rangeOf } from '../ranges/ranges';
import { askForPlace } from '../reading/readPlaces';
import { runInExcel } from '../runInExcel';
import { RangeTooLarge } from '../workbook';

/** Cells around the selection, as they are now. */
export interface CellsHere {
  readonly sheet: string;
  /** Where the first of them stands, zero-based. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** Some of the rows are hidden, by hand or by a filter. */
  readonly hasHiddenRows: boolean;
  /** What is selected, in the sheet's rows and columns. */
  readonly selected: Rectangle;
}

/** More than any printed table has, and no more than Excel on the web gives at a time. */
const MOST_CELLS = 200_000;

/**
 * The cells to look for tables in: where several are selected those of them that are used, else all of the sheet's that
 * are. Null where nothing is written there.
 *
 * @throws RangeTooLarge where the user has to select the table first; rejects where a chart is selected.
 */
export async function readTableHere(excel: typeof Excel): Promise<CellsHere | null> {
  return runInExcel(excel, async (context) => {
    const range = context.workbook.getSelectedRange();
    const takeSelected = askForPlace(range);
    const takeUsed = askForPlace(range.worksheet.getUsedRangeOrNullObject(true));
    await context.sync();
    const [here, used] = [takeSelected(), takeUsed()];
    if (here === null || used === null) return null;
    const { sheetId, sheet, area: selected } = here;
    const isOne = selected.rows * selected.columns === 1;
    const area = isOne ? used.area : intersection(selected, used.area);
    if (area === null) return null;
    if (area.rows * area.columns > MOST_CELLS) throw new RangeTooLarge('The table has to be selected.');
    const cells = rangeOf(context.workbook.worksheets.getItem(sheetId), area);
    cells.load('values,numberFormat,rowHidden');
    await context.sync();
    return {
      sheet,
      row: area.row,
      column: area.column,
      values: cells.values as CellValue[][],
      formats: cells.numberFormat as string[][],
      // Null where some are and others are not.
      hasHiddenRows: (cells.rowHidden as boolean | null) !== false,
      selected,
    };
  });
}
