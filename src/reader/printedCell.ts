import type { CellValue } from '../cells/grid';
import { readNumberFormat } from '../cells/numberFormat';
import { cellText } from '../tables/cellText';
import { dateShown } from '../tables/dateShown';

const PERCENT_DIGITS = 15;

/**
 * What a cell of a workbook prints, with all the digits it holds: 0.0709 shown as percent is `7,09%`, 45292 shown as a
 * date `01-01-2024`, 1150000 is `1150000`. A unit in its number format comes along: `3,8 mio. kr.`
 */
export function printedCell(value: CellValue, format = 'General'): string {
  if (typeof value !== 'number') return cellText(value);
  const { kind, hiddenZeros, words } = readNumberFormat(format);
  if (kind === 'date') return dateShown(value, format) ?? cellText(value);
  if (kind === 'percent') return `${cellText(Number((value * 100).toPrecision(PERCENT_DIGITS)))}%`;
  // What a format hides of the number is not hidden from the sum: the words around it are about what is shown.
  const shown = hiddenZeros === 0 ? value : Number((value / 10 ** hiddenZeros).toPrecision(PERCENT_DIGITS));
  return words === '' || /^[-+()]/.test(words) ? cellText(value) : `${cellText(shown)} ${words}`;
}
