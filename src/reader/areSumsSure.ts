import type { Reading } from './reading';

/** Whether what was found of the sums holds: false where a total is in doubt, or how the whole table was taken apart. */
export function areSumsSure({ rows, doubts }: Reading): boolean {
  const isTotal = (row: number): boolean => rows[row]?.role === 'total' || rows[row]?.role === 'subtotal';
  return !doubts.some(({ row, column }) =>
    row === null ? column === null : column !== null && isTotal(row),
  );
}
