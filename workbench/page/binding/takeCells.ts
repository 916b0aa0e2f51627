import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Cell, Rectangle, Sheet } from '../../book/book';
import { parseAddress } from '../../book/addresses';
import { bounding } from '../../book/areas';
import { cellInSheet, ensureCell, forEachCell } from '../../book/cellAt';
import { restyle } from '../../book/styles';
import { fromGridValue, isForcedText } from './gridCell';
import type { GridPort } from './gridPort';
import { fromGridStyle } from './gridStyle';
import type { StyleIds } from './styleIds';

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Writes what the user has put into cells of the grid into the workbook; gives the area it lies in, null where there is none. */
export function takeCells(
  sheet: Sheet,
  gridSheet: Worksheet,
  changed: CellMatrix,
  port: GridPort,
  styles: StyleIds,
): Rectangle | null {
  let area: Rectangle | null = null;
  for (const [row, column] of placesOf(changed)) {
    takeCell(sheet, gridSheet, row, column, port, styles);
    const place = { row, column, rows: 1, columns: 1 };
    area = area === null ? place : bounding(area, place);
  }
  return area;
}

function takeCell(
  sheet: Sheet,
  gridSheet: Worksheet,
  row: number,
  column: number,
  port: GridPort,
  styles: StyleIds,
): void {
  const shown = gridSheet.getCellMatrix().getValue(row, column);
  const before = cellInSheet(sheet, row, column);
  if (!shown && before === undefined) return;
  const cell = before ?? ensureCell(sheet, row, column);
  const formula = formulaOf(shown, row, column, sheet, port);
  if (formula !== cell.formula) emptySpilled(sheet, cell);
  cell.formula = formula;
  cell.value = fromGridValue(shown, formula !== null);
  const look = port.workbook().getStyles().getStyleByCell(shown);
  cell.style = restyle(cell.style, { ...fromGridStyle(look, cell.style), quotePrefix: isForcedText(shown) });
  // The grid has named the look itself; under the binding's name for it nothing is left to show.
  const id = styles.idOf(cell.style);
  if (shown && id === undefined) delete shown.s;
  else if (shown) shown.s = id;
}

/** Empties the cells that an array formula has filled, which is about to go. */
function emptySpilled(sheet: Sheet, anchor: Cell): void {
  const filled = anchor.arrayRange === undefined ? null : parseAddress(anchor.arrayRange);
  delete anchor.arrayRange;
  if (filled === null) return;
  forEachCell(sheet, filled, (cell) => {
    if (cell !== anchor && cell.formula === null) cell.value = null;
  });
}

/** Without its `=`. Cells that were filled from one formula share it, each with its own offset. */
function formulaOf(
  shown: Nullable<ICellData>,
  row: number,
  column: number,
  sheet: Sheet,
  port: GridPort,
): string | null {
  if (!shown?.f && !shown?.si) return null;
  const shared = port.injector
    .get(FormulaDataModel)
    .getFormulaStringByCell(row, column, sheet.id, port.unitId);
  const formula = shared ?? shown.f ?? null;
  return formula === null ? null : formula.replace(/^=/, '');
}

function* placesOf(
  matrix: CellMatrix,
): Generator<readonly [row: number, column: number, cell: Nullable<ICellData>]> {
  for (const [row, line] of Object.entries(matrix)) {
    if (!line) continue;
    for (const [column, cell] of Object.entries(line as Record<string, Nullable<ICellData>>)) {
      yield [Number(row), Number(column), cell];
    }
  }
}
