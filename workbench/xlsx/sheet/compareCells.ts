import type { Cell, Sheet } from '../../book/book';
import { DEFAULT_STYLE } from '../../book/styles';
import { storedValue } from '../../book/unknownValue';
import type { StyleWriter } from '../styles/styleWriter';
import { createCellReader, type CellContext } from './cellReader';
import { isSameRowLook, readRowLook, rowLookOf, rowsWithLook } from './rowLook';
import { scanSheet, type ScannedSheet } from './scanSheet';
import type { ScannedRow } from './scannedRow';

/** What became of a sheet's cells since they were read. */
export interface CellComparison {
  /** The part without its cells. */
  readonly document: ScannedSheet;
  readonly areChanged: boolean;
  /** Shared formulas one of whose cells has another formula now: the others can no longer share it. */
  readonly brokenGroups: ReadonlySet<string>;
}

/** Reads a sheet's part again and compares it cell by cell with the sheet as it is now. */
export function compareCells(
  text: string,
  sheet: Sheet,
  context: CellContext,
  styles: StyleWriter,
): CellComparison {
  const readCells = createCellReader(context);
  const brokenGroups = new Set<string>();
  const seen = new Set<number>();
  let areChanged = false;
  const document = scanSheet(text, (row) => {
    seen.add(row.row);
    const original = readCells(row);
    const current = sheet.rows[row.row];
    findBrokenGroups(row, original, current, brokenGroups);
    areChanged ||=
      !isSameRow(original, current, styles) ||
      !isSameRowLook(readRowLook(row.attributes), rowLookOf(sheet, row.row));
  });
  const isNew = (row: number): boolean => !seen.has(row);
  areChanged ||= [...rowsWithLook(sheet)].some(isNew);
  sheet.rows.forEach((cells, row) => {
    if (cells !== undefined && isNew(row)) areChanged ||= !isSameRow([], cells, styles);
  });
  return { document, areChanged, brokenGroups };
}

/** Whether a cell is as it was read. */
export function isSameCell(
  original: Cell | undefined,
  current: Cell | undefined,
  styles: StyleWriter,
): boolean {
  if (original === undefined) return isBlank(current, styles);
  if (current === undefined) return isBlank(original, styles);
  return isSameContent(original, current) && styles.xfOf(original.style) === styles.xfOf(current.style);
}

/** Whether a cell holds and looks like nothing: then the file does not need it. */
export function isBlank(cell: Cell | undefined, styles: StyleWriter): boolean {
  if (cell === undefined) return true;
  if (cell.value !== null || cell.formula !== null) return false;
  return cell.style === DEFAULT_STYLE || styles.xfOf(cell.style) === 0;
}

/** Whether two cells hold the same, whatever they look like. */
export function isSameContent(one: Cell, other: Cell): boolean {
  return isSameValue(one, other) && one.formula === other.formula && one.arrayRange === other.arrayRange;
}

/** Whether two cells have the same value, stored or typed. */
export function isSameValue(read: Cell, current: Cell): boolean {
  if (read.value === current.value) return true;
  const one = storedValue(read.value);
  const other = storedValue(current.value);
  if (typeof one === 'object' && typeof other === 'object') return one?.error === other?.error;
  return one === other;
}

function isSameRow(
  original: readonly Cell[],
  current: readonly Cell[] | undefined,
  styles: StyleWriter,
): boolean {
  const columns = Math.max(original.length, current?.length ?? 0);
  for (let column = 0; column < columns; column++) {
    if (!isSameCell(original[column], current?.[column], styles)) return false;
  }
  return true;
}

function findBrokenGroups(
  row: ScannedRow,
  original: readonly Cell[],
  current: readonly Cell[] | undefined,
  broken: Set<string>,
): void {
  for (const { column, formula } of row.cells) {
    const group = formula?.attributes['t'] === 'shared' ? formula.attributes['si'] : undefined;
    if (group === undefined) continue;
    if (original[column]?.formula !== (current?.[column]?.formula ?? null)) broken.add(group);
  }
}
