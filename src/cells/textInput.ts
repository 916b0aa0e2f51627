import { LONGEST_TEXT } from './excelLimits';

/** Texts that no spelling of Excel takes for anything but text: letters, no digits, and no sign that starts a formula. */
const HARMLESS = /^[A-Za-zÆØÅæøåÄÖÜäöüÉé][^\d\p{Cc}]*$/u;
const BOOLEANS = new Set(['true', 'false', 'sand', 'falsk', 'wahr', 'falsch']);

/**
 * A text as it is handed to Excel so that it stays text: with an apostrophe in front unless it is harmless.
 * `=SUM(A1)` is `'=SUM(A1)`, `35/65` is `'35/65`, `Silkeborg` is itself, and the empty text is `''`, which empties the
 * cell. Where the apostrophe leaves no room for the last characters, the text ends in `…`.
 */
export function textInput(text: string): string {
  if (text === '') return '';
  if (HARMLESS.test(text) && !BOOLEANS.has(text.trim().toLowerCase())) return text;
  return text.length < LONGEST_TEXT ? `'${text}` : `'${text.slice(0, LONGEST_TEXT - 2)}…`;
}
