import { EXACT_ZERO, type ExactNumber } from '../../money/exactNumber';
import type { Ore } from '../../money/ore';
import { type ParsedAmount, parseAmount } from '../../money/parseAmount';
import { parseExactNumber } from '../../money/parseExactNumber';
import { cellText } from '../../tables/cellText';
import type { ArgumentPlace } from '../../texts/functionArgument';
import type { CellValue } from '../../cells/grid';
import { impossible, refusedAs } from '../refusal';
import { remembered } from '../../cells/remembered';
import { singleCell, withoutError } from './singleCell';

/** The amounts of the last numbers: one is often shared by many calls. */
const parsed = new Map<number, ParsedAmount>();
const MOST_PARSED = 1000;

/** The argument `beløb` in øre: 1150000, '1.150.000' and '1,15 mio.' are 115_000_000, empty is 0. Refused where it is no amount, or too large. */
export function amountOf(value: unknown): Ore {
  return amountIn(singleCell(value, 'amount'), { argument: 'amount', cell: null });
}

/** The amount in a cell, in øre, rounded to whole øre. Refused where it is no amount, or too large. */
export function amountIn(cell: CellValue, place: ArgumentPlace): Ore {
  withoutError(cell, place);
  const amount =
    typeof cell === 'number'
      ? remembered(parsed, cell, () => parseAmount(cell), MOST_PARSED)
      : parseAmount(cell);
  if (amount.kind === 'amount') return amount.ore;
  const text = cellText(cell);
  if (amount.kind === 'too large') throw refusedAs('amount-too-large', { text }, place, impossible);
  if (amount.kind === 'not a number') throw refusedAs('amount-not-a-number', { text }, place);
  throw refusedAs('number-doubtful', { text, doubt: amount.doubt }, place);
}

/** The argument `beløb` in kr. with all its decimals, which a function that rounds must not round first: 1,225 is { 1225n, 3 }. Refused where it is no amount, or too large. */
export function exactAmountOf(value: unknown): ExactNumber {
  const cell = singleCell(value, 'amount');
  amountIn(cell, { argument: 'amount', cell: null });
  return parseExactNumber(cell) ?? EXACT_ZERO;
}

/** The argument `tolerance` in øre, 0 where it is left out. Refused where it is no amount, or negative. */
export function toleranceOf(value: unknown): Ore {
  const cell = singleCell(value, 'tolerance');
  const tolerance = amountIn(cell, { argument: 'tolerance', cell: null });
  if (tolerance < 0) throw impossible((texts) => texts.toleranceNegative(cellText(cell)));
  return tolerance;
}
