import type { CellValue } from '../../cells/grid';
import { endColumn, endRow, type Rectangle } from '../../cells/rectangle';
import { rangeOf } from '../ranges/ranges';
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
    range.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name,worksheet/id');
    const used = range.worksheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    if (used.isNullObject) return null;
    const selected = areaOf(range);
    const isOne = selected.rows * selected.columns === 1;
    const area = isOne ? areaOf(used) : common(selected, areaOf(used));
    if (area === null) return null;
    if (area.rows * area.columns > MOST_CELLS) throw new RangeTooLarge('The table has to be selected.');
    const cells = rangeOf(context.workbook.worksheets.getItem(range.worksheet.id), area);
    cells.load('values,numberFormat');
    await context.sync();
    return {
      sheet: range.worksheet.name,
      row: area.row,
      column: area.column,
      values: cells.values as CellValue[][],
      formats: cells.numberFormat as string[][],
      selected,
    };
  });
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function common(one: Rectangle, other: Rectangle): Rectangle | null {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const rows = Math.min(endRow(one), endRow(other)) - row;
  const columns = Math.min(endColumn(one), endColumn(other)) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
