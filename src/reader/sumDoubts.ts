import type { Draft } from './draft';
import { columnSum, numberAt } from './faults/exactSum';
import type { Doubt, Reading } from './reading';
import { hasWord } from './roles/headingWords';

/**
 * Totals that are not the sum of their rows, where that is not surely a fault in print: a figure of theirs is doubtful,
 * the rows may be an excerpt, or the column a running balance.
 */
export function sumDoubts({ sums, summed }: Draft, reading: Reading): Doubt[] {
  const { faults, columns } = reading;
  return sums.flatMap((sum) =>
    [...sum.fails, ...sum.endsAsLast].flatMap((at): Doubt[] => {
      const column = summed[at];
      if (column === undefined) return [];
      // A column that is called a running balance ends as its last row.
      if (sum.endsAsLast.includes(at) && hasWord(columns[column]?.heading ?? '', 'BALANCE')) return [];
      const [printed, expected] = [numberAt(reading, sum.row, column), columnSum(reading, sum, column)];
      const isTold = faults.some(
        ({ rowIndex, columnIndex }) => rowIndex === sum.row && columnIndex === column,
      );
      // A share in a total's row is often an average.
      if (isTold || printed === null || expected === null || columns[column]?.role === 'share') return [];
      return [
        {
          row: sum.row,
          column,
          taken: { number: printed, decimals: MOST_DECIMALS },
          or: { rowsMake: expected },
        },
      ];
    }),
  );
}

const MOST_DECIMALS = 6;
