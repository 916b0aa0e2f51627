/**
 * Characters that are there and show nothing: zero-width ones, direction marks, soft hyphens, byte order marks,
 * variation selectors and the blanks of other scripts. They come along from PDFs, web pages and chat programs.
 */
const INVISIBLE = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0]/gu;

/** Spaces that stand in a line: no-break, en, em, figure, thin, hair, narrow, ideographic. A tab or a line break parts cells and lines. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Hyphens and minus signs. The longer dashes stay, since one after an amount may mean "no øre". */
const HYPHENS = /[\u2010\u2011\u2043\u2212\ufe63]/g;

/** Letters, digits and signs as wide as Chinese ones, U+FF01 to U+FF5E; each stands 0xFEE0 after its own. */
const WIDE = /[\uff01-\uff5e]/g;

/** Whether nothing above can occur: most cells hold no other characters. */
const LATIN = /^[\x20-\x7e\xa1-\xac\xae-\u017f]*$/;

/** The text without the characters that show nothing: `Ski\u200bve` is `Skive`. */
export function withoutInvisible(text: string): string {
  return LATIN.test(text) ? text : text.replace(INVISIBLE, '');
}

/** The text in the characters of a plain keyboard and without outer space: `２０２１\u00a0–` is `2021 –`. Long dashes stay. */
export function plainText(text: string): string {
  if (LATIN.test(text)) return text.trim();
  return withoutInvisible(text)
    .replace(SPACES, ' ')
    .replace(HYPHENS, '-')
    .replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .trim();
}
