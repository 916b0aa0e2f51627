import type { Figure } from './figure';
import { isUnitAlone } from './unit';

/** Which mark groups the thousands of a table's figures and which stands before decimals: `1.150,5` or `1,150.5`. */
export type Convention = 'danish' | 'english' | 'unknown';

const SURELY_DANISH = /\.\d{3}[.,]\d|^[^.]*\d,(?:\d{1,2}|\d{4,})$/;
const SURELY_ENGLISH = /,\d{3}[.,]\d{3}(?!\d)|,\d{3}\.\d{1,2}$/;
/** Dollars and pounds are written as they are where they are paid. */
const ENGLISH_MONEY = /[$£]/;
/** English only with three decimals, which few print. */
const LIKELY_DANISH = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * The convention that a table's figures follow. One figure that only one of them can print is enough, where no figure
 * speaks for the other: `1,150` and `3.5` alone tell nothing.
 */
export function conventionOf(
  cells: readonly (readonly string[])[],
  figures: readonly (readonly Figure[])[],
  from: number,
): Convention {
  let [danish, likely, points] = [false, false, 0];
  // Over the figures their currency says how they are written.
  let english = cells.slice(0, from).some((row) => row.some((text) => ENGLISH_MONEY.test(text)));
  for (let line = from; line < cells.length; line++)
    for (const [column, text] of (cells[line] ?? []).entries()) {
      const figure = figures[line]?.[column];
      if (figure?.kind !== 'number' || isUnitAlone(text)) continue;
      // There are no thousands of percent.
      if (figure.isPercent && figure.writing === 'decimal point') points++;
      const digits = /\d[\d.,]*\d/.exec(text)?.[0] ?? '';
      danish ||= SURELY_DANISH.test(digits);
      english ||= (ENGLISH_MONEY.test(text) || SURELY_ENGLISH.test(digits)) && !SURELY_DANISH.test(digits);
      likely ||= LIKELY_DANISH.test(digits);
    }
  if (english) return danish || likely ? 'unknown' : 'english';
  if (danish || likely) return 'danish';
  return points > 1 ? 'english' : 'unknown';
}
