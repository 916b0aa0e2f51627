import type { CertainCells } from '../certainCells';
import type { Fault, Reading } from '../reading';
import { exactSum } from './exactSum';

/** Rows below the total that add up to it with the other sign: what it is made of, or paid by, printed against the column's sign. */
export function signFaults({ rows, columns }: Reading, { isCertain }: CertainCells): Fault[] {
  const total = rows.findLastIndex(({ role }) => role === 'total');
  const below = rows.flatMap(({ role }, index) =>
    index > total && (role === 'item' || role === 'recipient') ? [index] : [],
  );
  if (total < 0 || below.length < 2) return [];
  return columns.flatMap(({ role }, columnIndex) => {
    const whole = rows[total]?.values[columnIndex];
    const parts = below.map((row) => rows[row]?.values[columnIndex]);
    if (![total, ...below].every((row) => isCertain(row, columnIndex))) return [];
    if (role !== 'amount' || typeof whole !== 'number' || whole === 0) return [];
    const sum = exactSum(parts.map((part) => (typeof part === 'number' ? part : null)));
    if (sum !== -whole) return [];
    return below.flatMap((rowIndex, at): Fault[] => {
      const printed = parts[at];
      return typeof printed === 'number' && printed !== 0
        ? [{ kind: 'sign changes within the column', rowIndex, columnIndex, printed, expected: -printed }]
        : [];
    });
  });
}
