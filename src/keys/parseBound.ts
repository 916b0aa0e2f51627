import type { CellValue } from '../cells/grid';
import { parseAmount } from '../money/parseAmount';
import type { WritingDoubt } from '../money/readNumber';
import { cellText } from '../tables/cellText';
import type { Bound } from './distributionKey';
import { parseDatedColumn } from './datedColumn';
import type { Ore } from '../money/ore';
import type { PartyValue } from '../parties/party';

/** A number that may be read in two ways, as `400,000`. */
export interface DoubtfulBound {
  readonly kind: 'doubtful';
  readonly doubt: WritingDoubt;
}

/** The bound in a cell of `Mindst` or `Højst`: 400.000 or `400.000 kr.` is 40_000_000 øre, `Loft` a column of `Parter`. Null for a negative amount, one that is no whole øre, and braces that stand wrong. @param zeros how many zeros a number is written without. */
export function parseBound(value: CellValue, zeros = 0): Bound | DoubtfulBound | null {
  const amount = parseAmount(value, zeros);
  if (amount.kind === 'doubtful') return amount;
  if (amount.kind === 'amount') {
    return amount.rounded || amount.ore < 0 ? null : { kind: 'amount', amount: amount.ore };
  }
  const column = amount.kind === 'too large' ? null : parseDatedColumn(cellText(value));
  return column === null ? null : { kind: 'column', ...column };
}

/** Whole øre of a number of kr., which the column's unit has been read into, or of a text such as `150.000 kr.`; null for anything else. */
export function boundInColumn({ text, number, doubt }: PartyValue): Ore | null {
  if (number === null) {
    const amount = parseAmount(text);
    return amount.kind === 'amount' && !amount.rounded ? amount.ore : null;
  }
  const scale = 10n ** BigInt(number.decimals);
  const isWhole = (number.coefficient * 100n) % scale === 0n;
  return isWhole && doubt === undefined ? Number((number.coefficient * 100n) / scale) : null;
}
