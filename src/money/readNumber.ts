import { type AmountUnit, unitOfWords } from './amountUnit';
import { plainText } from './plainText';

/** What a text can mean besides what it is read as: `1,150` is 1,15 or an English 1.150; `1.150.000 -` is negative or has no øre. */
export type WritingDoubt = 'three digits' | 'trailing dash';

/** A number as it is written in a text. */
export interface WrittenNumber {
  /** As code writes it: '-1150000.50'. */
  readonly plain: string;
  readonly decimals: number;
  /** The unit that is written beside it, null where there is none. */
  readonly unit: AmountUnit | null;
  readonly isPercent: boolean;
  readonly doubt: WritingDoubt | null;
}

const ZERO: WrittenNumber = { plain: '0', decimals: 0, unit: null, isPercent: false, doubt: null };

/** A dash or several, with or without a currency. */
const NOTHING = /^(?:(?:kr\.?|dkk) *)?(?:[-\u2012-\u2015]{1,3}|,-)(?: *(?:kr\.?|dkk))?$/i;
const APOSTROPHES = /['\u2018\u2019\u02b9\u02bc\u2032`\u00b4]/g;
/** Marks that lead to a note: `*`, `¹`, `†`, ` 1)`, `[1]`. A figure stuck to the number is no mark but a digit. */
const NOTE_MARKS =
  /(?: ?\*{1,3}| ?[\u00b9\u00b2\u00b3\u2070\u2074-\u2079\u2020\u2021]{1,3}| {1,3}\d{1,2}\)| ?\[\d{1,2}\])$/;
const FIRST_MARKS = /^\*{1,3} ?/;

// Each alternative reads a digit in one way only, so that matching takes linear time on any text.
const NUMBER = /^(\D*?)(\d+|[1-9]\d{0,2}(?:([. '])\d{3})(?:\3\d{3})*)(?:,(\d+))?(\D*)$/;
const WORDS = String.raw`[a-zæøå.][a-zæøå. ()]*?`;
const BEFORE = new RegExp(
  `^(\\(?) ?([-+\\u2012-\\u2015]?) ?(${WORDS})?? ?(\\(?) ?([-+\\u2012-\\u2015]?) ?$`,
  'i',
);
const AFTER = new RegExp(
  `^([,.][-\\u2012-\\u2015]{1,2})? ?(\\)?) ?([-\\u2012-\\u2015]?) ?(${WORDS})?? ?(%?) ?([-\\u2012-\\u2015]?) ?(\\)?)$`,
  'i',
);

/**
 * Finds the one number in a text, in the ways Danes write and paste it: plain digits, or digits in threes by dots, by
 * single spaces or by apostrophes; decimals after a comma; a sign, brackets, a currency or a unit before or after; a
 * percent sign; marks that lead to a note. `kr. (1.150.000,50) *` is '-1150000.50' in kr. Dashes alone are zero.
 *
 * Null where there is no number, more than one, or one written otherwise: `1.5`, `1,150,000`, `1.5331`, `ca. 500`. A
 * soft hyphen may be a minus that came out of a PDF, so a text with one is no number.
 */
export function readNumber(typed: string): WrittenNumber | null {
  if (typed.includes('\u00ad')) return null;
  const text = plainText(typed);
  if (NOTHING.test(text)) return ZERO;
  const marked = text.replace(APOSTROPHES, "'").replace(FIRST_MARKS, '').replace(NOTE_MARKS, '');
  const match = NUMBER.exec(marked);
  if (match === null) return null;
  const [, before = '', whole = '', , decimals = '', after = ''] = match;
  const around = readAround(before.replace(/\s+/g, ' '), after.replace(/\s+/g, ' '));
  if (around === null || (around.hasNoOre && decimals !== '')) return null;
  const digits = whole.replace(/[. ']/g, '');
  const { unit, isPercent } = around;
  const isInThrees = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole) && !isPercent;
  return {
    plain: around.sign + (decimals === '' ? digits : `${digits}.${decimals}`),
    decimals: decimals.length,
    unit,
    isPercent,
    doubt: around.hasTrailingDash ? 'trailing dash' : isInThrees ? 'three digits' : null,
  };
}

interface Around {
  readonly sign: '' | '-';
  readonly unit: AmountUnit | null;
  readonly isPercent: boolean;
  /** `500,-` */
  readonly hasNoOre: boolean;
  readonly hasTrailingDash: boolean;
}

/** What stands before and after the digits; null where it belongs to no number. */
function readAround(before: string, after: string): Around | null {
  const [, outer, firstSign = '', wordsBefore = '', inner, lastSign = ''] = BEFORE.exec(before) ?? [];
  const [, noOre, close, dash = '', wordsAfter = '', percent, lastDash = '', outerClose] =
    AFTER.exec(after) ?? [];
  if (outer === undefined || close === undefined) return null;
  const words = wordsBefore + wordsAfter;
  const unit = words === '' ? null : unitOfWords(words);
  const isPercent = percent === '%';
  if (words !== '' && (unit === null || isPercent)) return null;
  const brackets = [outer, inner].filter((bracket) => bracket === '(').length;
  const closing = [close, outerClose].filter((bracket) => bracket === ')').length;
  const signs = firstSign + lastSign + dash + lastDash;
  if (brackets !== closing || brackets + signs.length > 1) return null;
  // `500-`, as accounting systems print it. With a space, a unit or a long dash it may as well be "no øre".
  const isMinusAfter = after === '-';
  const isNegative = brackets === 1 || isMinusAfter || /^[^+]$/.test(firstSign + lastSign);
  const hasTrailingDash = dash + lastDash !== '' && !isMinusAfter;
  return { sign: isNegative ? '-' : '', unit, isPercent, hasNoOre: noOre !== undefined, hasTrailingDash };
}
