import { readNumberFormat } from '../cells/numberFormat';
import { finding, type Finding } from '../findings/finding';
import { type AmountUnit, unitOfWords } from '../money/amountUnit';
import type { Ore } from '../money/ore';
import { parseAmount } from '../money/parseAmount';
import { type Cell, isFilled } from './table';
import { shownText } from './shownText';
import { zerosShown } from './zerosShown';

/** The unit of a column's figures and the heading that gave it; null where they are in kr. for want of one. */
export interface ColumnUnit {
  readonly unit: AmountUnit | null;
  readonly heading: string;
}

const KRONER: ColumnUnit = { unit: null, heading: '' };

/**
 * The amount in a cell, in øre: 1.150.000 kr. is 115_000_000. A unit in the cell, in its text or in its number format,
 * wins over the column's. Null where the cell is blank, holds an Excel error, or is wrong, which is then added to
 * `findings`: `amount-not-a-number`, `amount-too-large`, `number-doubtful`, or the warnings `amount-rounded` where the
 * cell held more than whole øre and `unit-of-format` where its format says kr. and the heading does not.
 */
export function readAmount(cell: Cell | null, findings: Finding[], column: ColumnUnit = KRONER): Ore | null {
  if (!isFilled(cell)) return null;
  const { ref } = cell;
  const zeros = zerosShown(cell, column.unit);
  const amount = typeof zeros === 'number' ? parseAmount(cell.value, zeros) : noAmount(zeros);
  const isInOther = (column.unit ?? 'kr') !== 'kr' && isInKroner(cell);
  if (amount.kind === 'amount' && !amount.rounded && !isInOther) return amount.ore;
  const text = shownText(cell.value, cell.format);
  if (amount.kind !== 'amount') {
    findings.push(
      amount.kind === 'doubtful'
        ? finding('error', 'number-doubtful', ref, { text, doubt: amount.doubt })
        : finding('error', NO_AMOUNTS[amount.kind], ref, { text }),
    );
    return null;
  }
  const { ore, rounded } = amount;
  if (rounded) findings.push(finding('warning', 'amount-rounded', ref, { text, amount: ore }));
  const params = { text, heading: column.heading, amount: ore };
  if (isInOther) findings.push(finding('warning', 'unit-of-format', ref, params));
  return ore;
}

const NO_AMOUNTS = { 'not a number': 'amount-not-a-number', 'too large': 'amount-too-large' } as const;

/** What a number is that its format shows as no amount. */
function noAmount(shows: 'date' | 'no amount') {
  return shows === 'date'
    ? ({ kind: 'doubtful', doubt: 'date' } as const)
    : ({ kind: 'not a number' } as const);
}

/** Whether a number's format says kr.: `#,##0.00" kr."`. */
function isInKroner({ value, format }: Cell): boolean {
  return typeof value === 'number' && unitOfWords(readNumberFormat(format).words) === 'kr';
}
