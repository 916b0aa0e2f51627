import type { CellValue, Grid } from '../../src/cells/grid';
import { stateHolding } from '../../src/cells/stateHolding';
import type { WorkbookState } from '../../src/cells/workbookState';
import type { CellRef } from '../../src/findings/cellRef';
import { type TypedCell, type TypedTable, type TypedWorkbook, zerosOf } from './typedWorkbook';

/** A range's cells as they are handed over: its own, and those that stand beside it. */
export interface PlacedCells {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/** What every cell of a table holds, each row as long as the headings. */
export function placedCells(workbook: TypedWorkbook, { rows, columns }: TypedTable): PlacedCells {
  return {
    values: rows.map(({ cells }) =>
      columns.map((column, at) => valueOf(cells[at], zerosOf(workbook, column))),
    ),
    formats: rows.map(({ cells }) => columns.map((_, at) => cells[at]?.format ?? 'General')),
  };
}

function valueOf(cell: TypedCell | undefined, zeros: number): CellValue {
  if (cell === undefined) return '';
  return cell.figure === null || cell.isWritten ? cell.value : Number(cell.figure) / 10 ** (zeros + 2);
}

/** What is read of the workbook, every range on a sheet of its own name from A1: as Office.js hands it over, without Office.js. */
export function toState(workbook: TypedWorkbook): WorkbookState {
  const grids = [...workbook.tables.values()].map((table) => gridOf(workbook, table));
  return stateHolding({ grids: new Map(grids.map((grid) => [grid.name, grid])) });
}

function gridOf(workbook: TypedWorkbook, table: TypedTable): Grid {
  const { name, rows, rowsBeside, columnsBeside, columns } = table;
  const { values, formats } = placedCells(workbook, table);
  const height = rows.length - rowsBeside;
  const width = columns.length - columnsBeside;
  const inside = <T>(cells: readonly (readonly T[])[]): T[][] =>
    cells.slice(0, height).map((row) => row.slice(0, width));
  const hiddenRows = rows.slice(0, height).flatMap(({ isHidden }, row) => (isHidden ? [row] : []));
  const right = columnsBeside === 0 ? [] : values.slice(0, height).map((row) => row.slice(width));
  const below = values.slice(height).map((row) => row.slice(0, width));
  const headingFormats = (formats[0] ?? []).slice(width);
  const beside = { below, right, ...(right.length === 0 ? {} : { headingFormats }) };
  return {
    name,
    sheet: name,
    row: 0,
    column: 0,
    values: inside(values),
    ...(formats.flat().every((format) => format === 'General') ? {} : { formats: inside(formats) }),
    ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
    ...(below.length === 0 && right.length === 0 ? {} : { beside }),
  };
}

/** Where a cell has come to stand after all rewritings; null where it has been taken away. */
export function placeOf(workbook: TypedWorkbook, cell: TypedCell): CellRef | null {
  for (const { name, rows } of workbook.tables.values()) {
    for (const [row, { cells }] of rows.entries()) {
      const column = cells.indexOf(cell);
      if (column >= 0) return { name, sheet: name, row, column };
    }
  }
  return null;
}
