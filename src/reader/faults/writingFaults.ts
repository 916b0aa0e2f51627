import type { CertainCells } from '../certainCells';
import type { Draft } from '../draft';
import type { Fault, Reading } from '../reading';
import { numberAt } from './exactSum';

/** Figures written with a point for a comma, or a comma for a point, with what they are read as. */
export function writingFaults(
  { unsettled, rows, shape, table }: Draft,
  reading: Reading,
  { isPlaced }: CertainCells,
): Fault[] {
  // Where rows had to be supposed, and no sum confirms them, the figure may be of a heading: `1,000`.
  const isSupposed = table.rowsFound === 'supposed' && reading.sumsHeld === 0;
  if (isSupposed) return [];
  return unsettled.flatMap(({ line, column: columnIndex, fault: kind }): Fault[] => {
    const rowIndex = rows.findIndex((row) => row.line === line);
    const expected = numberAt(reading, rowIndex, columnIndex);
    if (kind === null || expected === null || !isPlaced(rowIndex, columnIndex)) return [];
    return [{ kind, rowIndex, columnIndex, printed: shape.cells[line]?.[columnIndex] ?? '', expected }];
  });
}
