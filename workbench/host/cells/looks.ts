import type { CellStyle } from '../../book/book';
import { ensureCell, forEachCell } from '../../book/cellAt';
import { ExcelError } from '../../book/excelError';
import { DEFAULT_STYLE, restyle, type StyleChange } from '../../book/styles';
import type { CellRange } from '../cellRange';
import type { Scalar } from '../wire/hostObject';

/** What all cells of the ranges have in common of their looks; null where they differ. */
export function commonLook<T extends string | number | boolean>(
  ranges: readonly CellRange[],
  look: (style: CellStyle) => T,
): T | null {
  const seen = new Set<T>();
  for (const { sheet, area } of ranges) {
    let cells = 0;
    forEachCell(sheet, area, (cell) => {
      seen.add(look(cell.style));
      cells++;
    });
    if (cells < area.rows * area.columns) seen.add(look(DEFAULT_STYLE));
  }
  const [only] = seen;
  return only !== undefined && seen.size === 1 ? only : null;
}

/** Changes the looks of all cells of the ranges. */
export function changeLook(
  ranges: readonly CellRange[],
  change: StyleChange | ((style: CellStyle) => StyleChange),
): void {
  const restyled = restyler(change);
  for (const range of ranges) {
    const { sheet, area, session } = range;
    refuseWholeRowsAndColumns(range);
    // Guess: formats, too, are refused on unlocked cells only where one of the cells is locked.
    session.refuseIfProtected(sheet, area);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = ensureCell(sheet, row, column);
        cell.style = restyled(cell.style);
      }
    }
  }
}

/**
 * A property of ranges that is a look of their cells: read where all have it in common, written to each.
 * @param taken a given value as the look, or what Excel throws
 * @param absent what is read where a cell has none
 */
export function look<Name extends Exclude<keyof CellStyle, 'borders' | 'xf'>>(
  name: Name,
  taken: (value: unknown) => CellStyle[Name],
  absent = '',
): Scalar<readonly CellRange[]> {
  return {
    get: (ranges) => commonLook(ranges, (style) => style[name] ?? absent),
    set: (ranges, value) => {
      const changed: StyleChange = { [name]: taken(value) };
      changeLook(ranges, changed);
    },
  };
}

/** Thousands of cells share a few styles, so each is worked out once. */
function restyler(
  change: StyleChange | ((style: CellStyle) => StyleChange),
): (style: CellStyle) => CellStyle {
  const known = new Map<CellStyle, CellStyle>();
  return (style) => {
    const before = known.get(style);
    if (before !== undefined) return before;
    const changed = restyle(style, typeof change === 'function' ? change(style) : change);
    known.set(style, changed);
    return changed;
  };
}

/** The model has no looks or values for whole rows and columns, so writing them cell by cell would be a pretence. */
export function refuseWholeRowsAndColumns(range: CellRange): void {
  if (range.isWholeRowOrColumn) {
    throw new ExcelError('NotImplemented', "The workbench's host does not write to whole rows or columns.");
  }
}

/** `#RRGGBB` in capitals. Named colours are not implemented. */
export function asColor(value: unknown): string {
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(value) ?? [];
  if (digits === undefined) {
    throw new ExcelError(
      'NotImplemented',
      `The workbench's host knows colours as #RRGGBB only, not "${value}".`,
    );
  }
  return `#${digits.toUpperCase()}`;
}
