import { isBudgetYear } from './budgetYears';
import { takenOut } from './takenOut';

/** The months as they are written, for a pattern; the whole words first. */
export const MONTHS =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec';

/** The years of a heading, and the heading without them. */
export interface YearsIn {
  /** `several`: more than one, or one budget year over two calendar years. */
  readonly year: number | 'several' | null;
  readonly rest: string;
}

/** `pr. 1/1-2024`, `31/12 2022`, `01-05-2021`, `1.1.21`, `2021-05-01`, `1. oktober 2021`. */
const DATES = [
  /(?:pr\.? *)?(?<!\d)(\d{4})-\d{1,2}-\d{1,2}(?!\d)/gi,
  /(?:pr\.? *)?(?<![\d.])\d{1,2}([./-]) ?\d{1,2}(?:[./-] ?(?=\d{4})|\1 ?)(\d{4}|\d{2})(?!\d)/gi,
  /(?:pr\.? *)?(?<![\d.])(?:[012]?\d|3[01])\/(?:0?\d|1[0-2]) +(\d{4})(?!\d)/gi,
  new RegExp(`(?:pr\\.? *)?(?<!\\d)\\d{1,2}\\.? ?(?:${MONTHS})\\.? ?(\\d{4})(?!\\d)`, 'gi'),
];
/** The first day of a year whose last day comes after it: `1/1-31/12 2022`, `1. januar til 31. december 2022`. */
const FROM_FIRST_DAY =
  /(?<!\d)(?:fra )?(?:0?1[./-] ?0?1|0?1\.? ?jan(?:uar)?)\.? ?(?:[-\u2013]|til) ?(?=31[./-]? ?(?:12|dec))/i;
/** `2021/22`, `2021-2023`, `2021 til 2023`. */
const SPANS = /(?<![\d.,])(\d{4}) ?(?:[/\u2012-\u2015-]|til|og|\+|&) ?(\d{4}|\d{2})(?!\d)/gi;
/** `21/22`: a year and the next one. */
const SHORT_SPANS = /(?<![\d.,/])(\d{2})\/(\d{2})(?![\d/])/g;
/** `BO25`, `R23`, `Budget 21`. */
const SHORT = /(?<![a-zæøå])(b|bo|r|budget|regnskab|betalt) ?'?(\d{2})(?![\d/,.%])/gi;
/** `2.025`, `2 025` and `2,025`: a year with a separator for thousands. */
const SEPARATED = /(?<![\d.,'])(\d)[., '](\d{3})(?![\d,']| ?(?:kr|dkk))/gi;

/** Takes the years out of a heading: 2021 of `Budget 2021`, `B2021`, `01-05-2021`, `2.021`; several of `2021/22`. */
export function yearsIn(text: string): YearsIn {
  const dates = DATES.reduce(
    ({ found, rest }, pattern) => {
      const more = takenOut(rest, pattern, (match) => asYear(match.at(-1) ?? ''));
      return { found: [...found, ...more.found], rest: more.rest };
    },
    { found: [] as number[], rest: text.replace(FROM_FIRST_DAY, ' ') },
  );
  const spans = takenOut(dates.rest, SPANS, ([, from = '', to = '']) => isSpan(from, to));
  const short = takenOut(spans.rest, SHORT_SPANS, ([, from = '', to = '']) => isNext(from, to));
  const whole = takenOut(short.rest, /\d+/g, ([digits]) => (digits.length === 4 ? asYear(digits) : null));
  const years = [...dates.found, ...whole.found];
  if (spans.found.length + short.found.length > 0) return { year: 'several', rest: whole.rest };
  if (years.length === 0) return shortYears(whole.rest);
  return { year: new Set(years).size === 1 ? (years[0] ?? null) : 'several', rest: whole.rest };
}

function shortYears(text: string): YearsIn {
  const separated = takenOut(text, SEPARATED, ([, first = '', others = '']) => asYear(first + others));
  const { found, rest } = separated.found.length > 0 ? separated : withLetters(text);
  return { year: found.length > 1 ? 'several' : (found[0] ?? null), rest };
}

/** The letters stay, since they say whether it is a budget or the accounts. */
function withLetters(text: string): { readonly found: readonly number[]; readonly rest: string } {
  const found = [...text.matchAll(SHORT)].map(([, , digits = '']) => 2000 + Number(digits));
  return { found, rest: text.replace(SHORT, '$1 ') };
}

function asYear(digits: string): number | null {
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  return isBudgetYear(year) ? year : null;
}

function isSpan(from: string, to: string): true | null {
  const first = asYear(from);
  const last = asYear(to.length === 2 ? from.slice(0, 2) + to : to);
  return first !== null && last !== null && last > first ? true : null;
}

function isNext(from: string, to: string): true | null {
  return Number(to) === Number(from) + 1 ? true : null;
}
