import { findDanishNumber, plainSpaces } from './danishNumber';
import { Decimal } from './decimal';
import { excelDigits } from './excelDigits';
import { LARGEST_ORE } from './ore';
import type { Ore } from './ore';

/** What a cell says as an amount. `rounded`: it was written with more decimals than øre have, and `ore` is the nearest (half away from zero). */
export type ParsedAmount =
  | { readonly kind: 'amount'; readonly ore: Ore; readonly rounded: boolean }
  | { readonly kind: 'not a number' }
  | { readonly kind: 'too large' };

const NOT_A_NUMBER: ParsedAmount = { kind: 'not a number' };
const ZERO: ParsedAmount = { kind: 'amount', ore: 0, rounded: false };

// In these, every run of spaces follows a character that must be there, so that matching takes linear time.
const NOTHING = /^(?:kr\.? *)?[-−–—](?: *kr\.?)?$/i;
const BEFORE = /^(\( *)?([-−] *)?(?:(?:kr\.?|dkk) *)?([-−–])?$/i;
const UNIT = String.raw`kr\.?|dkk|t\.? ?kr\.?|tusinde(?: kr\.?)?|(?:mio|mia)\.?(?: ?(?:kr\.?|dkk))?`;
const AFTER = new RegExp(`^(,[-–—]{1,2})?( *[-−])?(?: *(${UNIT}))?( *[-−])?( *\\))?$`, 'i');

/**
 * Reads a cell as an amount in kr. and gives it in øre: 1234.5, '1.234,50', '1.234,50 kr.' and '(1.234,50)' are
 * 123_450 and -123_450 øre; '1,15 mio. kr.' is 115_000_000. Empty and '-' are 0. A number counts by the 15 digits
 * that Excel shows. Anything else (`1.5`, `1,150,000`, `12o.000`, `1e5`, TRUE, a date) is not a number.
 *
 * `1,150` is 1,15 kr. with `rounded` true, since three decimals are more often an English 1,150.
 */
export function parseAmount(value: string | number | boolean): ParsedAmount {
  if (typeof value === 'boolean') return NOT_A_NUMBER;
  return typeof value === 'number' ? parseNumber(value) : parseText(value);
}

function parseNumber(kroner: number): ParsedAmount {
  if (!Number.isFinite(kroner)) return NOT_A_NUMBER;
  const exact = new Decimal(excelDigits(kroner)).times(100);
  return toWholeOre(exact, !exact.isInteger());
}

function parseText(text: string): ParsedAmount {
  const trimmed = plainSpaces(text);
  if (trimmed === '' || NOTHING.test(trimmed)) return ZERO;
  const number = findDanishNumber(trimmed);
  if (!number) return NOT_A_NUMBER;

  const before = BEFORE.exec(number.before);
  const after = AFTER.exec(number.after);
  if (!before || !after) return NOT_A_NUMBER;
  const [, opening, ...leadingMinuses] = before;
  const [, noOre, minus, unit = '', lastMinus, closing] = after;
  if ((opening === undefined) !== (closing === undefined)) return NOT_A_NUMBER;
  if (noOre !== undefined && number.decimals > 0) return NOT_A_NUMBER;

  const signs = [opening, ...leadingMinuses, minus, lastMinus].filter((sign) => sign !== undefined);
  if (signs.length > 1) return NOT_A_NUMBER;
  const minusSign = signs.length === 1 ? '-' : '';
  const exponent = zerosOf(unit) + 2;
  // The exponent moves the decimal point before anything is calculated, so that nothing is rounded twice.
  const exact = new Decimal(`${minusSign}${number.plain}e${exponent}`);
  return toWholeOre(exact, number.decimals > exponent);
}

/** How many zeros a unit stands for: 'mio. kr.' is 6. */
function zerosOf(unit: string): number {
  const lowerCase = unit.toLowerCase();
  if (lowerCase.startsWith('mia')) return 9;
  if (lowerCase.startsWith('mio')) return 6;
  return lowerCase.startsWith('t') ? 3 : 0;
}

function toWholeOre(exact: Decimal, rounded: boolean): ParsedAmount {
  const ore = exact.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  if (ore.abs().greaterThan(LARGEST_ORE)) return { kind: 'too large' };
  // Adding 0 makes a negative zero an ordinary one.
  return { kind: 'amount', ore: ore.toNumber() + 0, rounded };
}
