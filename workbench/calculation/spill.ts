import type { BookValue, Cell, Rectangle } from '../book/book';
import { formatAddress, parseAddress } from '../book/addresses';
import { bounding } from '../book/areas';
import { cellInSheet, ensureCell, forEachCell } from '../book/cellAt';
import { unknownValue } from '../book/unknownValue';
import { isUnchanged } from './changes';
import type { ExpandedCell } from './expandedCell';

type Values = readonly (readonly BookValue[])[];

/** What each array formula has put into the cells it fills, by its own cell. */
const filledWith = new WeakMap<Cell, Values>();

/**
 * Writes an array formula's values into the cells it fills, which may have become more or fewer. Gives the
 * area in which values may have changed. Where something else is in the way it shows `#SPILL!`, as Excel does.
 */
export function spill(target: ExpandedCell, values: Values): Rectangle {
  const { sheet, cell, row, column } = target;
  const wanted = {
    row,
    column,
    rows: values.length,
    columns: Math.max(1, ...values.map((line) => line.length)),
  };
  const before = clearSpilled(target);
  if (isBlocked(target, wanted)) {
    cell.value = { error: '#SPILL!' };
    cell.arrayRange = formatAddress({ ...wanted, rows: 1, columns: 1 });
    return bounding(before, wanted);
  }
  values.forEach((line, down) => {
    line.forEach((value, right) => {
      ensureCell(sheet, row + down, column + right).value = value;
    });
  });
  cell.arrayRange = formatAddress(wanted);
  filledWith.set(cell, values);
  return bounding(before, wanted);
}

/**
 * Writes what a formula entered with Ctrl+Shift+Enter gives into just the cells it was entered in: one row or column is
 * repeated, as Excel does, and what there is no value for is `#N/A`. `{=ROWS(A1:A9)}` in A1:A3 is 9 three times.
 */
export function fillFixed(target: ExpandedCell, values: Values): void {
  const { sheet, row, column } = target;
  const area = filledArea(target);
  const width = Math.max(1, ...values.map((line) => line.length));
  for (let down = 0; down < area.rows; down++) {
    const line = values[values.length === 1 ? 0 : down];
    for (let right = 0; right < area.columns; right++) {
      const value = line?.[width === 1 ? 0 : right];
      ensureCell(sheet, row + down, column + right).value = value === undefined ? { error: '#N/A' } : value;
    }
  }
}

/** Says of a formula, and of the cells it fills, that only Excel can tell what they hold now. */
export function leaveUnknown(target: ExpandedCell): void {
  const { sheet, cell } = target;
  const area = filledArea(target);
  forEachCell(sheet, area, (other) => {
    if (other === cell || other.formula === null) other.value = unknownValue(other.value);
  });
  if (filledWith.has(cell)) filledWith.set(cell, valuesIn(target, area));
}

/** The cells a formula fills: its own, where it is no array. */
export function filledArea({ cell, row, column }: Pick<ExpandedCell, 'cell' | 'row' | 'column'>): Rectangle {
  const single = { row, column, rows: 1, columns: 1 };
  return cell.arrayRange === undefined ? single : (parseAddress(cell.arrayRange) ?? single);
}

/** Empties the cells an array formula filled, but for its own; gives the area they cover. */
export function clearSpilled(target: ExpandedCell): Rectangle {
  const { sheet, cell } = target;
  const filled = filledArea(target);
  forEachCell(sheet, filled, (other) => {
    if (other !== cell && other.formula === null) other.value = null;
  });
  return filled;
}

/**
 * Where somebody has written into a cell that an array formula fills, the formula gives way: what was written stays,
 * the other cells are emptied, and the formula is to be calculated anew, as Excel does.
 */
export function giveWay(target: ExpandedCell): void {
  const { sheet, cell, row, column } = target;
  const area = cell.arrayRange === undefined ? null : parseAddress(cell.arrayRange);
  if (area === null || area.rows * area.columns === 1 || cell.isFixedArray === true) return;
  const now = valuesIn(target, area);
  const before = filledWith.get(cell);
  // Cells inserted or deleted within it touch the formula anyway; in a file just opened nobody has written yet.
  if (before?.length !== now.length || before[0]?.length !== now[0]?.length) {
    filledWith.set(cell, now);
    return;
  }
  const isWritten = (other: Cell | undefined, down: number, right: number): boolean =>
    other !== cell &&
    ((other?.formula ?? null) !== null || !isUnchanged(other?.value ?? null, before[down]?.[right] ?? null));
  const cells = now.flatMap((line, down) =>
    line.map((_, right) => ({ down, right, other: cellInSheet(sheet, row + down, column + right) })),
  );
  const left = cells.filter(({ other, down, right }) => !isWritten(other, down, right));
  if (left.length === cells.length) return;
  for (const { other } of left) if (other !== undefined) other.value = null;
  cell.value = null;
  cell.arrayRange = formatAddress({ row, column, rows: 1, columns: 1 });
}

function valuesIn({ sheet }: ExpandedCell, { row, column, rows, columns }: Rectangle): BookValue[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from(
      { length: columns },
      (__, right) => cellInSheet(sheet, row + down, column + right)?.value ?? null,
    ),
  );
}

function isBlocked({ sheet, cell }: ExpandedCell, area: Rectangle): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const other = cellInSheet(sheet, row, column);
      if (other !== undefined && other !== cell && (other.value !== null || other.formula !== null))
        return true;
    }
  }
  return false;
}
