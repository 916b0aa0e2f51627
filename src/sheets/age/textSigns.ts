/**
 * The signs whose first place in a text is looked at beside its length: Excel has no sum of a text that is the same in
 * every language and program, but where a letter first stands is.
 */
const DIGITS = '0123456789';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ';

/** So many cells are looked through letter by letter without anybody waiting for it. */
const MOST_CELLS = 20_000;

/** All signs, or the digits alone in very large ranges: there a renaming that keeps the length goes unnoticed. */
export function textSigns(cells: number): string {
  return cells > MOST_CELLS ? DIGITS : DIGITS + LETTERS;
}

/** A number for a text: its length, and the first places of the signs, each counted by its own place in `signs`. `''` is 0. */
export function textNumber(text: string, signs: string): number {
  if (text === '') return 0;
  let sum = text.length;
  for (let index = 0; index < signs.length; index++) {
    const at = text.indexOf(signs.charAt(index));
    // Where the sign is not there, it stands right after the text in the formula.
    sum += (index + 2) * (1 + (at < 0 ? text.length : at));
  }
  return sum;
}

/** The same as native formula text, for every cell of `part`; 0 where it holds no text. Without signs the length alone counts. */
export function textFormula(part: string, signs: string): string {
  const places = Array.from(signs, (sign, index) => `${index + 2}*FIND("${sign}",${part}&"${sign}")`);
  const sum = [`LEN(${part})`, ...places].join('+');
  return `ISTEXT(${part})*(LEN(${part})>0)*(${sum})`;
}
