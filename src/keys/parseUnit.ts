import type { Ore } from '../money/ore';
import { parseAmount } from '../money/parseAmount';
import type { CellValue } from '../cells/grid';

/** The rounding unit of a cell of `Afrunding`, in øre: `500` and `500 kr.` are 50_000, `0,01` is 1. Null where it is no whole number of øre above 0. */
export function parseUnit(value: CellValue): Ore | null {
  const amount = parseAmount(value);
  return amount.kind === 'amount' && !amount.rounded && amount.ore >= 1 ? amount.ore : null;
}
