import { type AmountUnit, unitOfWords } from '../../money/amountUnit';

/** The unit at the end or the beginning of a heading, and the heading without it. */
export interface HeadingUnit {
  readonly unit: AmountUnit | null;
  readonly rest: string;
}

const MOST_WORDS = 4;
/** `Beløb (1.000)`, `2021 i 1.000`: thousands without a currency. */
const BARE_THOUSANDS = /(?:\( *(?:i +)?|(?:^| )i +)(?:1[. ]?000|'000) *\)? *$/i;

/**
 * Takes the unit off a heading, with or without brackets, comma and `i`: million of `Pris i alt mio. (kr.)` and
 * `Mio. kr. budget`, thousand of `Beløb i 1.000 kr.`. A unit in the middle of a heading is none.
 */
export function takeUnit(text: string): HeadingUnit {
  const bare = text.replace(BARE_THOUSANDS, ' ');
  if (bare !== text) return { unit: 'thousand', rest: bare };
  const words = text
    .replace(/[()[\],;:]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const atEnd = unitOfWords(words.slice(-count).join(' '));
    if (atEnd !== null) return { unit: atEnd, rest: withoutIn(words.slice(0, -count)) };
    const atStart = unitOfWords(words.slice(0, count).join(' '));
    if (atStart !== null) return { unit: atStart, rest: words.slice(count).join(' ') };
  }
  return { unit: null, rest: text };
}

/** `Beløb i` before `1.000 kr.` is `Beløb`. */
function withoutIn(words: readonly string[]): string {
  return words.join(' ').replace(/(?:^| )(?:i|in)$/i, '');
}
