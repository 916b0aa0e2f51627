import type { Sum } from '../checks/findSums';
import type { Reading } from '../reading';

/** Values are at most this fine: shares of four decimals and more, amounts in øre. */
const FINE = 1e8;

/** The sum of the values that are there, without a binary fraction's tail; null where none is. 0.1 and 0.2 are 0.3. */
export function exactSum(values: readonly (number | null)[]): number | null {
  const there = values.filter((value) => value !== null);
  if (there.length === 0) return null;
  const large = there.some((value) => Math.abs(value) > 1e6);
  const fine = large ? 100 : FINE;
  return there.reduce((sum, value) => sum + Math.round(value * fine), 0) / fine;
}

/** What the rows of a sum add up to in a column; null where none of them prints a figure there. */
export function columnSum(reading: Reading, { addends, signs }: Sum, column: number): number | null {
  return exactSum(
    addends.map((row, index) => {
      const value = numberAt(reading, row, column);
      return value === null ? null : value * (signs[index] ?? 1);
    }),
  );
}

/** The one number in a cell; null where none is printed, or two are. */
export function numberAt({ rows }: Reading, row: number, column: number): number | null {
  const value = rows[row]?.values[column];
  return typeof value === 'number' ? value : null;
}
