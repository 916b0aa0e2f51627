import type { Ore } from '../money/ore';
import { parseAmount } from '../money/parseAmount';
import type { CellValue } from '../cells/grid';

/** The rounding unit of a cell of `Afrunding`, in øre: `500` and `500 kr.` are 50_000, `0,01` is 1. Null where it is no whole number of øre above 0. @param zeros how many zeros a number is written without. */
export function parseUnit(value: CellValue, zeros = 0): Ore | null {
  const amount = parseAmount(value, zeros);
  return amount.kind === 'amount' && !amount.rounded && amount.ore >= 1 ? amount.ore : null;
}
