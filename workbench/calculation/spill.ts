import type { BookValue, Rectangle } from '../book/book';
import { formatAddress, parseAddress } from '../book/addresses';
import { bounding } from '../book/areas';
import { cellAt, ensureCell, forEachCell } from '../book/cellAt';
import type { FormulaCell } from './formulaCell';

/**
 * Writes an array formula's values into the cells it fills, which may have become more or fewer. Gives the
 * area in which values may have changed. Where something else is in the way it shows `#SPILL!`, as Excel does.
 */
export function spill(target: FormulaCell, values: readonly (readonly BookValue[])[]): Rectangle {
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
  return bounding(before, wanted);
}

/** Empties the cells an array formula filled, but for its own; gives the area they cover. */
export function clearSpilled({ sheet, cell, row, column }: FormulaCell): Rectangle {
  const single = { row, column, rows: 1, columns: 1 };
  const filled = cell.arrayRange === undefined ? single : (parseAddress(cell.arrayRange) ?? single);
  forEachCell(sheet, filled, (other) => {
    if (other !== cell && other.formula === null) other.value = null;
  });
  return filled;
}

function isBlocked({ sheet, cell }: FormulaCell, area: Rectangle): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const other = cellAt(sheet, row, column);
      if (other !== undefined && other !== cell && (other.value !== null || other.formula !== null))
        return true;
    }
  }
  return false;
}
