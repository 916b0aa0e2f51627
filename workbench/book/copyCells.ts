import type { Cell, Rectangle, Sheet } from './book';
import { bounding, coversArea, intersection, moved } from './areas';
import { cellInSheet, ensureCell, forEachCell } from './cellAt';
import { copyFormats, cutFormats } from './conditionalFormats';
import { offsetFormula } from './offsetFormula';
import { DEFAULT_STYLE, restyle } from './styles';
import { usedRange } from './usedRange';

export type CopyType = 'All' | 'Values' | 'Formulas' | 'Formats';

/** Copies an area to the same size of area at `row`, `column`, perhaps on another sheet. Relative references go along. */
export function copyCells(
  source: Sheet,
  area: Rectangle,
  target: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  type: CopyType,
): void {
  const rows = row - area.row;
  const columns = column - area.column;
  const reach = reachOfCopy(source, area, target, moved(area, rows, columns));
  if (reach !== null) {
    // Cells that may be written over before their turn are read from a copy.
    const from = source === target ? takeCells(source, reach) : source.rows;
    for (let r = reach.row; r < reach.row + reach.rows; r++) {
      for (let c = reach.column; c < reach.column + reach.columns; c++) {
        const cell = from[r]?.[c];
        if (cell === undefined && cellInSheet(target, r + rows, c + columns) === undefined) continue;
        paste(cell, ensureCell(target, r + rows, c + columns), type, rows, columns);
      }
    }
  }
  if (type === 'All' || type === 'Formats') copyAttachments(source, area, target, rows, columns);
}

/** The part of the area where a cell of either side exists, so that copying a whole column stays cheap. */
function reachOfCopy(source: Sheet, area: Rectangle, target: Sheet, to: Rectangle): Rectangle | null {
  const from = usedRange(source, false, area);
  const over = usedRange(target, false, to);
  const overAtSource = over && moved(over, area.row - to.row, area.column - to.column);
  return from && overAtSource ? bounding(from, overAtSource) : (from ?? overAtSource);
}

/** An area's cells as they are now, at the rows and columns of the sheet. */
function takeCells(sheet: Sheet, area: Rectangle): (Cell | undefined)[][] {
  const taken: (Cell | undefined)[][] = [];
  forEachCell(sheet, area, (cell, row, column) => {
    (taken[row] ??= [])[column] = { ...cell };
  });
  return taken;
}

function paste(from: Cell | undefined, to: Cell, type: CopyType, rows: number, columns: number): void {
  const style = from?.style ?? DEFAULT_STYLE;
  if (type === 'All' || type === 'Formats') to.style = style;
  if (type === 'Formats') return;
  to.value = from?.value ?? null;
  to.formula =
    type === 'Values' || !from || from.formula === null ? null : offsetFormula(from.formula, rows, columns);
  to.style = restyle(to.style, { quotePrefix: style.quotePrefix });
  delete to.arrayRange;
  if (type !== 'All') return;
  delete to.hyperlink;
  if (from?.hyperlink !== undefined) to.hyperlink = from.hyperlink;
}

/** Conditional formats and merges belong to the sheet, not to its cells. */
function copyAttachments(source: Sheet, area: Rectangle, target: Sheet, rows: number, columns: number): void {
  const to = moved(area, rows, columns);
  const merges = source.merges.filter((merge) => coversArea(area, merge));
  const formats = { ...source, conditionalFormats: [...source.conditionalFormats] };
  cutFormats(target, to);
  copyFormats(formats, area, target, rows, columns);
  target.merges = target.merges.filter((merge) => intersection(merge, to) === null);
  target.merges.push(...merges.map((merge) => moved(merge, rows, columns)));
}
