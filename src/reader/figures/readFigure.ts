import type { Figure, PrintedNumber, Writing } from './figure';
import { unitIn, type Unit } from './unit';
import { isBareYear } from './yearIn';

const NOTHING = /^(?:[-−–—‒]+|\?+|…|\.{2,3}|n\/?a|i\.?a\.?|x|\*|u\.?o\.?|kr\.? ?[-–])?$/i;
const NUMBER = String.raw`\d+(?:[.,' ]\d+)*`;
/** `÷` is how a minus is printed in Danish accounts. */
const SIGN = String.raw`[-−–‒÷+]`;
const SPLIT = /^(\d{1,3}(?:,\d+)?) ?%? ?[/:] ?(\d{1,3}(?:,\d+)?) ?(%)?$/;
const UNIT = String.raw`(?:(?:t\.? ?|m)?kr\.?|[mt]?dkk|kroner|mio\.?(?: ?kr\.?| ?dkk)?|mia\.?(?: ?kr\.?)?|mill\.?(?: ?kr\.?)?|tusinde?(?: kr\.?)?)`;
const RANGE = new RegExp(`^(${NUMBER}) ?%? ?(?:[-–—]|til) ?(${NUMBER}) ?(%)?(${UNIT})?$`, 'i');
const WHOLE = new RegExp(
  String.raw`^(?<about>(?:ca\.?|cirka|op til|mindst|højst|<|>|≤|≥|~) ?)?(?<open>\()? ?(?<front>${UNIT})? ?(?<sign>${SIGN})? ?(?:kr\.? ?|[$€£¥] ?)?(?<number>${NUMBER})(?:,[-–—]{1,2})?(?<last>[-−])? ?(?<percent>%|pct\.?|procent)?(?<inner>\))? ?(?<unit>${UNIT})? ?(?<close>\))? ?(?<mark>\*+|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|[¹²³⁴⁵⁶⁷⁸⁹⁰]+\)|(?:\d|[a-e])\))?$`,
  'iu',
);
/** `1.150.000`, `1150000`, `-84.000` and `97,25`: no leading zero before another digit, and few enough digits. */
const PLAIN = /^(-)?(\d|[1-9]\d{1,12}|[1-9]\d{0,2}(?:\.\d{3}){1,3})(?:,(\d{1,2}))?$/;
const MOST_DIGITS = 15;
/** `1.5332)`: a footnote's number and its bracket right after whole thousands. */
const MARKED = /^([^(]*\.\d{3}) ?\d\)$/;

/**
 * Reads what is printed in a cell, more widely than amounts in a workbook are read, since print is worse:
 * `1.150.000`, `+ 25.000`, `(1.234)`, `7,09%`, `35/65`, `5,5-6,9`, `1.5331` (1.533 and a footnote's mark), `1.9`.
 * What is unusual in the writing is told with the figure; what is no figure is text.
 */
export function readFigure(printed: string): Figure {
  // What most cells hold needs no more looking at.
  const usual = PLAIN.exec(printed);
  if (usual !== null) return plainNumber(usual);
  const text = plain(printed);
  if (NOTHING.test(text)) return { kind: 'nothing' };
  if (!/\d/.test(text)) return { kind: 'text' };
  const split = SPLIT.exec(text);
  if (split) {
    const ends = pairOf(split[1], split[2]);
    if (ends !== null && isWhole(ends)) return { kind: 'split', ends, isPercent: true, unit: null };
  }
  const range = RANGE.exec(text);
  if (range) {
    const ends = pairOf(range[1], range[2]);
    const [isPercent, unit] = [range[3] !== undefined, unitOf(range[4])];
    if (ends !== null && !areYears(ends)) return { kind: 'range', ends, isPercent, unit };
  }
  const marked = MARKED.exec(text)?.[1];
  const figure = readNumber(marked ?? text);
  return marked !== undefined && figure.kind === 'number' ? { ...figure, writing: 'footnote' } : figure;
}

function plainNumber([, minus, whole = '', decimals = '']: RegExpExecArray): Figure {
  let scaled = 0;
  for (const digit of whole + decimals) if (digit !== '.') scaled = scaled * 10 + Number(digit);
  const number = { scaled: minus === undefined ? scaled : 0 - scaled, decimals: decimals.length };
  return { kind: 'number', number, isPercent: false, unit: null, writing: null };
}

function readNumber(text: string): Figure {
  const groups = WHOLE.exec(text)?.groups;
  if (groups === undefined) return { kind: 'text' };
  const { about, open, front, sign, number = '', last, percent, inner, unit, close, mark } = groups;
  // A bracket may close before the unit, `(1.234) kr.`, or after it.
  const closed = [inner, close].filter((bracket) => bracket !== undefined).length;
  if (closed !== (open === undefined ? 0 : 1)) return { kind: 'text' };
  const read = readDigits(number);
  if (read === null) return { kind: 'text' };
  const isNegative = open !== undefined || last !== undefined || (sign !== undefined && sign !== '+');
  const writing: Writing | null =
    about === undefined ? (mark === undefined ? read.writing : 'footnote') : 'about';
  return {
    kind: 'number',
    number: {
      scaled: isNegative ? 0 - read.number.scaled : read.number.scaled,
      decimals: read.number.decimals,
    },
    isPercent: percent !== undefined,
    unit: unitOf(unit ?? front),
    writing,
  };
}

function unitOf(text: string | undefined): Unit | null {
  return text === undefined ? null : unitIn(text);
}

/** The ways digits are grouped, each with what it means. The first that fits counts. */
const DIGITS: readonly (readonly [RegExp, Writing | null])[] = [
  [/^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/, null],
  [/^(\d{1,3}(?: \d{3})+)(?:,(\d+))?$/, null],
  [/^(\d{1,3}(?:'\d{3})+)(?:[.,](\d+))?$/, null],
  // No thousands begin with a zero.
  [/^([1-9]\d{0,2}),(\d{3})$/, 'three decimals'],
  [/^(\d+)(?:,(\d+))?$/, null],
  [/^(\d{1,3}(?:\.\d{3})+)\d{1,2}$/, 'footnote'],
  [/^(\d{1,3}(?:,\d{3}){2,})(?:\.(\d+))?$/, 'english'],
  [/^(\d{1,3}(?:,\d{3})+)\.(\d{1,2})$/, 'english'],
  [/^(\d{1,3}(?:[.,]\d{3})*,\d{3}(?:[.,]\d{3})*),(\d{1,2})$/, 'comma for point'],
  [/^(\d{1,3}(?:\.\d{3})+)\.(\d{1,2})$/, 'point for comma'],
  [/^(\d+)\.(\d{1,2}|\d{4,})$/, 'decimal point'],
];

function readDigits(text: string): { number: PrintedNumber; writing: Writing | null } | null {
  for (const [pattern, writing] of DIGITS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [, whole = '', decimals = ''] = match;
    // A number that begins with zeros, as in `0.500`, is no number in groups of three.
    if (/^0\d|^0[.' ]/.test(whole)) return pointed(text);
    const digits = whole.replace(/[., ']/g, '') + decimals;
    if (digits.length > MOST_DIGITS) return null;
    return { number: { scaled: Number(digits), decimals: decimals.length }, writing };
  }
  return null;
}

function pointed(text: string): { number: PrintedNumber; writing: Writing } | null {
  const match = /^0\.(\d+)$/.exec(text);
  const decimals = match?.[1];
  if (decimals === undefined || decimals.length > MOST_DIGITS) return null;
  return { number: { scaled: Number(decimals), decimals: decimals.length }, writing: 'decimal point' };
}

function pairOf(one = '', other = ''): readonly [PrintedNumber, PrintedNumber] | null {
  const [first, second] = [readDigits(one), readDigits(other)];
  return first === null || second === null ? null : [first.number, second.number];
}

/** Whether the two parts of a split make 100. */
function isWhole([one, other]: readonly [PrintedNumber, PrintedNumber]): boolean {
  const decimals = Math.max(one.decimals, other.decimals);
  return scaledTo(one, decimals) + scaledTo(other, decimals) === 100 * 10 ** decimals;
}

function areYears(ends: readonly PrintedNumber[]): boolean {
  return ends.every(({ scaled, decimals }) => decimals === 0 && isBareYear(String(scaled)));
}

/** A printed number counted in units of `10^-decimals`. */
export function scaledTo({ scaled, decimals: own }: PrintedNumber, decimals: number): number {
  return scaled * 10 ** (decimals - own);
}

/** With ordinary spaces, without invisible characters and outer space. */
function plain(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
