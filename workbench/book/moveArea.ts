import type { Book, Cell, Rectangle, Sheet } from './book';
import { coversArea, intersection, moved } from './areas';
import { formatAddress, parseAddress } from './addresses';
import { ensureCell, forEachCell } from './cellAt';
import { clearCells } from './clearCells';
import { copyFormats, cutFormats } from './conditionalFormats';
import { ExcelError } from './excelError';
import { MAX_COLUMNS } from './limits';
import { mapFormulas } from './mapFormulas';
import { mapReferences, mayName, type Reference } from './references';

/** Cells that are cut and put in elsewhere, perhaps on another sheet. */
export interface Move {
  readonly sheet: Sheet;
  readonly area: Rectangle;
  readonly target: Sheet;
  /** Of the same size as `area`. */
  readonly to: Rectangle;
}

/**
 * Cuts an area and puts it in elsewhere. What refers to cells of it, and to none beside, follows; what refers to nothing
 * but cells that are written over becomes `#REF!`; a larger area stays where it is.
 */
export function moveArea(book: Book, move: Move): void {
  refuseTorn(move);
  const names = { from: move.sheet.name, to: move.target.name };
  mapFormulas(book, (formula, home) => {
    const mayMean = mayName(formula, names.from) || mayName(formula, names.to);
    if (home !== move.sheet && home !== move.target && !mayMean) return formula;
    return mapReferences(formula, (reference) => movedReference(reference, home, move, names));
  });
  moveCells(move);
}

/** `names` are those the sheets had then. */
function movedReference(
  reference: Reference,
  home: Sheet | null,
  move: Move,
  names: { readonly from: string; readonly to: string },
): Reference | null {
  const { area } = reference;
  const isOn = (sheet: Sheet, name: string): boolean =>
    reference.sheet === null ? home === sheet : reference.sheet.toLowerCase() === name.toLowerCase();
  if (isOn(move.sheet, names.from)) {
    if (coversArea(move.area, area)) {
      const place = moved(area, move.to.row - move.area.row, move.to.column - move.area.column);
      const sheet = reference.sheet === null && move.sheet === move.target ? null : names.to;
      return { ...reference, sheet, area: place };
    }
    refuseMovedEdge(area, move);
  }
  return isOn(move.target, names.to) && coversArea(move.to, area) ? null : reference;
}

/** Within a sheet an area whose first or last cells are moved becomes larger or smaller, by rules that are not followed here. */
function refuseMovedEdge(area: Rectangle, move: Move): void {
  if (move.sheet === move.target && intersection(area, move.area) !== null) {
    throw new ExcelError(
      'NotImplemented',
      "The workbench's host moves no part of an area that a formula refers to within its sheet.",
    );
  }
}

/** Guess: tables, pivot tables and merged cells are not moved in part, nor written over. */
function refuseTorn({ sheet, area, target, to }: Move): void {
  const held = ({ tables, pivots, merges }: Sheet): Rectangle[] => [
    ...[...tables, ...pivots].map(({ range }) => range),
    ...merges,
  ];
  const isTorn = (one: Rectangle, by: Rectangle): boolean => intersection(one, by) !== null;
  if (
    held(sheet).some((one) => isTorn(one, area)) ||
    held(target).some((one) => isTorn(one, to) && !(sheet === target && coversArea(area, one)))
  ) {
    throw new ExcelError('InvalidArgument');
  }
}

function moveCells({ sheet, area, target, to }: Move): void {
  const rows = to.row - area.row;
  const columns = to.column - area.column;
  const taken: { readonly cell: Cell; readonly row: number; readonly column: number }[] = [];
  forEachCell(sheet, area, (cell, row, column) => taken.push({ cell: { ...cell }, row, column }));
  const formats = { ...sheet, conditionalFormats: [...sheet.conditionalFormats] };
  const comments = sheet.comments.filter(({ range }) => coversArea(area, range));
  sheet.comments = sheet.comments.filter((comment) => !comments.includes(comment));
  target.comments = target.comments.filter(({ range }) => !coversArea(to, range));
  clearCells(sheet, area, 'All');
  clearCells(target, to, 'All');
  for (const { cell, row, column } of taken) {
    const array = cell.arrayRange === undefined ? null : parseAddress(cell.arrayRange);
    if (array !== null) cell.arrayRange = formatAddress(moved(array, rows, columns));
    cell.formula = cell.formula === null ? null : fromSheet(cell.formula, sheet, target);
    Object.assign(ensureCell(target, row + rows, column + columns), cell);
  }
  cutFormats(target, to);
  copyFormats(formats, area, target, rows, columns);
  for (const comment of comments) comment.range = moved(comment.range, rows, columns);
  target.comments.push(...comments);
  if (area.columns === MAX_COLUMNS) moveRowSizes(sheet, area, target, rows);
}

/** A formula as it reads on another sheet: what it names no sheet for are cells of the one it came from, or has come along. */
function fromSheet(formula: string, sheet: Sheet, target: Sheet): string {
  if (sheet === target) return formula;
  return mapReferences(formula, (reference) => {
    if (reference.sheet === null) return { ...reference, sheet: sheet.name };
    return reference.sheet === target.name ? { ...reference, sheet: null } : reference;
  });
}

/** Whole rows take their heights along, whether they are hidden, and their groups. */
function moveRowSizes(sheet: Sheet, area: Rectangle, target: Sheet, rows: number): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    const height = sheet.rowHeights.get(row);
    const isHidden = sheet.hiddenRows.has(row);
    const outline = sheet.rowOutlines.get(row);
    sheet.rowOutlines.delete(row);
    target.rowOutlines.delete(row + rows);
    if (outline !== undefined) target.rowOutlines.set(row + rows, outline);
    sheet.rowHeights.delete(row);
    sheet.hiddenRows.delete(row);
    target.rowHeights.delete(row + rows);
    target.hiddenRows.delete(row + rows);
    if (height !== undefined) target.rowHeights.set(row + rows, height);
    if (isHidden) target.hiddenRows.add(row + rows);
  }
}
