import { exactSum } from '../reader/faults/exactSum';
import type { ReadRow } from '../reader/reading';
import type { AmountColumn } from './amountColumns';

/** A row's printed amount in a column, kroner with øre; null where none is printed, or no single number is. */
export function printedAmountAt({ values }: ReadRow, at: number): number | null {
  const value = values[at];
  return typeof value === 'number' ? Math.round(value * 100) / 100 : null;
}

/** The sum of a row's amounts in some columns, exact to the øre; null where none is printed in any. */
export function sumOfPrintedAmounts(row: ReadRow, columns: readonly AmountColumn[]): number | null {
  return exactSum(columns.map(({ at }) => printedAmountAt(row, at)));
}
