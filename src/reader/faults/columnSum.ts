import type { Sum } from '../checks/findSums';
import type { Reading } from '../reading';
import { exactSum } from './exactSum';

/** What the rows of a sum add up to in a column; null where none of them prints a figure there. */
export function columnSum({ rows }: Reading, { addends, signs }: Sum, column: number): number | null {
  return exactSum(
    addends.map((row, index) => {
      const value = rows[row]?.values[column];
      return typeof value === 'number' ? value * (signs[index] ?? 1) : null;
    }),
  );
}
