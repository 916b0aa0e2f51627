import { readNumberFormat } from '../cells/numberFormat';
import { type AmountUnit, unitOfWords, ZEROS } from '../money/amountUnit';
import { otherCurrency } from '../money/otherCurrency';
import type { Cell } from './table';

/** A unit that is none of ours, as the M of 3,8M; the words of `0.00" pr. år"` say nothing of the figure's size. */
const ABBREVIATION = /^\p{L}{1,3}\.?$/u;

/**
 * How many zeros a cell's figure is written without: 3 for 400 that shows as `400 t.kr.`; or that its number format
 * shows no amount at all. `unit` is that of its column.
 */
export function zerosShown(
  { value, format }: Pick<Cell, 'value' | 'format'>,
  unit: AmountUnit | null = null,
): number | 'date' | 'no amount' {
  const given = ZEROS[unit ?? 'kr'];
  if (typeof value !== 'number' || format === 'General') return given;
  const { kind, hiddenZeros, words } = readNumberFormat(format);
  if (kind === 'date') return 'date';
  // A format's words are short, and a currency in them whatever their case.
  if (kind === 'percent' || otherCurrency(words.toUpperCase()) !== null) return 'no amount';
  const own = words === '' ? null : unitOfWords(words);
  if (own === null && hiddenZeros === 0 && ABBREVIATION.test(words)) return 'no amount';
  const zeros = own === null ? given : ZEROS[own];
  // 3.800.000 that shows as 3,8 under mio. kr. is counted as it shows. Without a unit it counts as it is.
  return zeros === 0 ? 0 : zeros - hiddenZeros;
}
