import { ZEROS } from './amountUnit';
import { Decimal } from './decimal';
import { excelDigits } from './exactFromNumber';
import { LARGEST_ORE, type Ore } from './ore';
import { readNumber, type WritingDoubt } from './readNumber';

/** What a cell says as an amount. `rounded`: it was written with more decimals than øre have, and `ore` is the nearest (half away from zero). */
export type ParsedAmount =
  | { readonly kind: 'amount'; readonly ore: Ore; readonly rounded: boolean }
  | { readonly kind: 'not a number' }
  | { readonly kind: 'doubtful'; readonly doubt: WritingDoubt }
  | { readonly kind: 'too large' };

const NOT_A_NUMBER: ParsedAmount = { kind: 'not a number' };
const NOTHING: ParsedAmount = { kind: 'amount', ore: 0, rounded: false };

/** How most amounts are written, for speed alone: `readNumber` reads them alike. */
const USUAL = /^(\d{1,12}|[1-9]\d{0,2}(?:\.\d{3}){1,3})(?:,(\d{1,2}))?(?: kr\.?)?$/;

/**
 * Reads a cell as an amount in kr. and gives it in øre: 1234.5, '1.234,50', '1.234,50 kr.' and '(1.234,50)' are
 * 123_450 and -123_450 øre; '1,15 mio. kr.' is 115_000_000. Empty and '-' are 0. A number counts by the 15 digits
 * that Excel shows. Anything else (`1.5`, `1,150,000`, `12o.000`, `1e5`, `35 %`, TRUE, a date) is not a number.
 *
 * `1,150`, which may be an English 1.150, and `1.150.000 -` are `doubtful`.
 * @param zeros how many zeros the figures are written without, where a text does not say so itself: 6 for 1.15 in mio. kr.
 */
export function parseAmount(value: string | number | boolean, zeros = 0): ParsedAmount {
  if (typeof value === 'boolean') return NOT_A_NUMBER;
  return typeof value === 'number' ? parseNumber(value, zeros + 2) : parseText(value, zeros);
}

function parseNumber(number: number, exponent: number): ParsedAmount {
  const scale = exponent >= 0 ? 10 ** exponent : NaN;
  const ore = Math.round(number * scale);
  // Both have at most 15 digits, which a double keeps, so the number is exactly this many øre. Adding 0 makes a negative
  // zero an ordinary one.
  if (Math.abs(ore) <= LARGEST_ORE && ore / scale === number) {
    return { kind: 'amount', ore: ore + 0, rounded: false };
  }
  if (!Number.isFinite(number)) return NOT_A_NUMBER;
  const exact = new Decimal(excelDigits(number)).times(`1e${exponent}`);
  return toWholeOre(exact, !exact.isInteger());
}

function parseText(text: string, zeros: number): ParsedAmount {
  if (text.trim() === '') return NOTHING;
  const usual = USUAL.exec(text);
  if (usual !== null && zeros === 0) return inOre(usual);
  const number = readNumber(text);
  if (number === null || number.isPercent) return NOT_A_NUMBER;
  const exponent = (number.unit === null ? zeros : ZEROS[number.unit]) + 2;
  // Millions are often written with three decimals.
  if (number.doubt === 'trailing dash' || (number.doubt === 'three digits' && exponent < ZEROS.million)) {
    return { kind: 'doubtful', doubt: number.doubt };
  }
  // The exponent moves the decimal point before anything is calculated, so that nothing is rounded twice.
  return toWholeOre(new Decimal(`${number.plain}e${exponent}`), number.decimals > exponent);
}

/** `1.150.000,50 kr.` of fewer than 13 digits, which are exact in doubles. */
function inOre([, whole = '', decimals = '']: RegExpExecArray): ParsedAmount {
  const ore = Number(whole.replaceAll('.', '')) * 100 + Number(decimals.padEnd(2, '0'));
  return { kind: 'amount', ore, rounded: false };
}

function toWholeOre(exact: Decimal, rounded: boolean): ParsedAmount {
  const ore = exact.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  if (ore.abs().greaterThan(LARGEST_ORE)) return { kind: 'too large' };
  return { kind: 'amount', ore: ore.toNumber() + 0, rounded };
}
