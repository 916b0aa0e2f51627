import { type AmountUnit, unitOfWords } from '../../money/amountUnit';

/** The unit at the end or the beginning of a heading, and the heading without it. */
export interface HeadingUnit {
  readonly unit: AmountUnit | null;
  readonly rest: string;
}

const MOST_WORDS = 4;
/** `Beløb (1.000)`, `2021 i 1.000`, `2021 (x 1.000 kr.)`, `2021 (000')`: thousands without a currency, or by a sign. */
const BARE_THOUSANDS =
  /(?:\( *(?:i +)?|(?:^| )i +|\(? *[x\u00d7*] ?)(?:1[. ]?000|['\u2019\u00b4`]000|000['\u2019\u00b4`])(?:(?<=[x\u00d7*] ?1[. ]?000) ?(?:kr\.?|dkk))? *\)? *$/i;
/** What is counted in tens or hundreds of a unit, in øre, in a letter alone, in Swedish (`kkr`), or divided: `2021 (100 t.kr.)`, `2021 (M)`, `kr./1.000`. */
const UNCLEAR =
  /(?:[([,] *|(?:^| )i +)(?:(?!1(?:[. ]?000)*(?![\d.]))\d[\d. ]* ?(?:t\.? ?kr|tkr|tdkk|tus|mio|mill|mia|mkr|mdkk|kr|dkk)[\s\p{L}.]*|øre)[)\]]? *$|[([][kmt][)\]] *$|(?<!\p{L})k ?(?:kr|dkk)\.?[)\]]? *$|\/ ?1[. ]?000(?!\d)/iu;

/** A unit of thousands or more in the middle of a heading: `2021 (i t.kr. ekskl. moms)`. */
const WITHIN =
  /(?<!\p{L})(?:t\.? ?(?:kr|dkk)|mio|mill|mia|m(?:kr|dkk)|1[. ]?000 ?(?:kr|dkk))(?!\p{L})|\p{L}*tusind|million|milliard/iu;

/** Whether a heading of which no unit has been taken holds one nevertheless, beside words. */
export function holdsUnit(rest: string): boolean {
  return WITHIN.test(rest);
}

/** Whether a heading ends in a unit that is none of those that are read. */
export function saysOtherUnit(text: string): boolean {
  return UNCLEAR.test(text);
}

/**
 * Takes the unit off a heading, with or without brackets, comma and `i`: million of `Pris i alt mio. (kr.)` and
 * `Mio. kr. budget`, thousand of `Beløb i 1.000 kr.`. A unit in the middle of a heading is none.
 */
export function takeUnit(text: string): HeadingUnit {
  const bare = text.replace(BARE_THOUSANDS, ' ');
  if (bare !== text) return { unit: 'thousand', rest: bare };
  const words = text
    .replace(/[()[\]{},;:|]|(?<!\S)\//g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const atEnd = unitOfWords(words.slice(-count).join(' '));
    if (atEnd !== null) return { unit: atEnd, rest: withoutIn(words.slice(0, -count)) };
    const from = /^in?$/i.test(words[0] ?? '') ? 1 : 0;
    const atStart = unitOfWords(words.slice(from, from + count).join(' '));
    if (atStart !== null) return { unit: atStart, rest: words.slice(from + count).join(' ') };
  }
  return { unit: null, rest: text };
}

/** `Beløb i` before `1.000 kr.` is `Beløb`. */
function withoutIn(words: readonly string[]): string {
  return words.join(' ').replace(/(?:^| )(?:i|in)$/i, '');
}
