import { finding } from '../../findings/finding';
import type { Ore } from '../../money/ore';
import { type ParsedAmount, parseAmount } from '../../money/parseAmount';
import { cellText } from '../../tables/cellText';
import type { ArgumentPlace } from '../../texts/functionArgument';
import type { CellValue } from '../../cells/grid';
import { impossible, wrongKind } from '../refusal';
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
  if (amount.kind === 'too large') {
    throw impossible((texts) => texts.finding(finding('error', 'amount-too-large', null, { text }), place));
  }
  const found =
    amount.kind === 'doubtful'
      ? finding('error', 'number-doubtful', null, { text, doubt: amount.doubt })
      : finding('error', 'amount-not-a-number', null, { text });
  throw wrongKind((texts) => texts.finding(found, place));
}
