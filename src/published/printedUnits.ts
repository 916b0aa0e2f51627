import { type AmountUnit, ZEROS } from '../money/amountUnit';
import type { Ore } from '../money/ore';
import { parseExactNumber } from '../money/parseExactNumber';
import { readNumber } from '../money/readNumber';
import type { Cell } from '../tables/cell';
import { zerosShown } from '../tables/zerosShown';

/** A figure's cell, and the unit of its column. */
export interface PrintedCell {
  readonly cell: Cell;
  readonly unit: AmountUnit | null;
}

/**
 * What the last printed digit of a figure is worth in øre, where figures of its unit are printed in more than whole
 * kroner: 166 in 1.000 kr. is to 100_000 øre. Null where they are to the krone or finer. A table prints a unit with
 * equally many decimals, so the figure with most of them says it for all: beside 0,35 mio. kr. a 2 is 2,00.
 */
export function printedUnits(figures: readonly PrintedCell[]): (figure: PrintedCell) => Ore | null {
  const decimalsOf = new Map<number, number>();
  for (const figure of figures) {
    const written = writtenOf(figure);
    if (written === null) continue;
    decimalsOf.set(written.zeros, Math.max(written.decimals, decimalsOf.get(written.zeros) ?? 0));
  }
  return (figure) => {
    const { zeros = 0 } = writtenOf(figure) ?? {};
    const digits = zeros - (decimalsOf.get(zeros) ?? 0);
    return digits > 0 ? 10 ** (digits + 2) : null;
  };
}

function writtenOf({
  cell,
  unit,
}: PrintedCell): { readonly zeros: number; readonly decimals: number } | null {
  const { value, text, isError } = cell;
  const zeros = zerosShown(cell, unit);
  if (isError || text === '' || typeof zeros !== 'number' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return { zeros, decimals: parseExactNumber(value)?.decimals ?? 0 };
  const number = readNumber(value);
  if (number === null) return null;
  return { zeros: number.unit === null ? zeros : ZEROS[number.unit], decimals: number.decimals };
}
