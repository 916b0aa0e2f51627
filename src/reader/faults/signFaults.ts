import type { CertainCells } from '../certainCells';
import type { Fault, Reading } from '../reading';
import { exactSum, numberAt } from './exactSum';

/** Rows below the total that add up to it with the other sign: what it is made of, or paid by, printed against the column's sign. */
export function signFaults(reading: Reading, { isCertain }: CertainCells): Fault[] {
  const { rows, columns } = reading;
  const total = rows.findLastIndex(({ role }) => role === 'total');
  const below = rows.flatMap(({ role }, index) =>
    index > total && (role === 'item' || role === 'recipient') ? [index] : [],
  );
  if (total < 0 || below.length < 2) return [];
  return columns.flatMap(({ role }, columnIndex) => {
    const whole = numberAt(reading, total, columnIndex);
    const parts = below.map((row) => numberAt(reading, row, columnIndex));
    if (![total, ...below].every((row) => isCertain(row, columnIndex))) return [];
    if (role !== 'amount' || whole === null || whole === 0) return [];
    if (exactSum(parts) !== -whole) return [];
    return below.flatMap((rowIndex, at): Fault[] => {
      const printed = parts[at] ?? 0;
      return printed !== 0
        ? [{ kind: 'sign changes within the column', rowIndex, columnIndex, printed, expected: -printed }]
        : [];
    });
  });
}
