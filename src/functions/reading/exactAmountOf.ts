import { EXACT_ZERO, type ExactNumber } from '../../money/exactNumber';
import { parseExactNumber } from '../../money/parseExactNumber';
import { amountIn } from './amountOf';
import { singleCell } from './singleCell';

/** The argument `beløb` in kr. with all its decimals, which a function that rounds must not round first: 1,225 is { 1225n, 3 }. Refused where it is no amount, or too large. */
export function exactAmountOf(value: unknown): ExactNumber {
  const cell = singleCell(value, 'amount');
  amountIn(cell, { argument: 'amount', cell: null });
  return parseExactNumber(cell) ?? EXACT_ZERO;
}
