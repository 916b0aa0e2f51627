import type { Cell, Sheet } from './book';
import { MAX_COLUMNS } from './limits';
import type { Shift } from './shift';
import { looksDefault } from './styles';

type Cells = (Cell | undefined)[];

/** Moves the cells themselves, and makes the inserted ones look like those before them. */
export function moveCells(shift: Shift): void {
  const { sheet, axis, band } = shift;
  const end = band.first + band.count;
  if (axis === 'columns') {
    for (const row of sheet.rows.slice(band.first, end)) {
      if (row !== undefined) shiftList<Cell>(row, shift, emptyLike);
    }
  } else if (band.count === MAX_COLUMNS) {
    shiftList<Cell[]>(sheet.rows, shift, (row) => row.map(emptyLike) as Cell[]);
  } else {
    for (let column = band.first; column < end; column++) moveColumn(sheet, column, shift);
  }
}

/** Takes one column out as a list, shifts it and lays it back. */
function moveColumn(sheet: Sheet, column: number, shift: Shift): void {
  const cells: Cells = Array.from({ length: sheet.rows.length }, (_, row) => sheet.rows[row]?.[column]);
  const before = cells.length;
  shiftList(cells, shift, emptyLike);
  for (let row = shift.at; row < Math.max(before, cells.length); row++) {
    const cell = cells[row];
    const line: Cells | undefined = cell === undefined ? sheet.rows[row] : (sheet.rows[row] ??= []);
    if (line !== undefined && (cell !== undefined || column < line.length)) line[column] = cell;
  }
}

function shiftList<T>(
  list: (T | undefined)[],
  { at, count }: Shift,
  like: (before: T) => T | undefined,
): void {
  if (at > list.length) return;
  if (count < 0) {
    list.splice(at, -count);
    return;
  }
  const before = at > 0 ? list[at - 1] : undefined;
  const fresh = Array.from({ length: count }, () => (before === undefined ? undefined : like(before)));
  if (at >= list.length && fresh.every((item) => item === undefined)) return;
  // Item by item, since a call takes only some ten thousand arguments.
  for (const item of [...fresh, ...list.splice(at)]) list.push(item);
}

function emptyLike(cell: Cell | undefined): Cell | undefined {
  return cell === undefined || looksDefault(cell.style)
    ? undefined
    : { value: null, formula: null, style: cell.style };
}
