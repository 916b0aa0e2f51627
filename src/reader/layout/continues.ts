import { beginsWithYears } from '../figures/yearIn';

/** Whether a piece of text goes on from the one before it: it begins small, in brackets or with a span of years. `heraf løn` begins a row of its own. */
export function continues(text: string): boolean {
  const said = text.trim();
  return /^(?!(?:heraf|deraf|herunder)(?!\p{L}))(?:\p{Ll}|[([])/u.test(said) || beginsWithYears(said);
}

/** Joins pieces that were broken over lines; a hyphen at a line's end that breaks a word goes, `hjemme-` + `monitorering`. */
export function joinBroken(pieces: readonly string[]): string {
  return pieces
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .reduce((text, piece) => {
      if (text === '') return piece;
      if (!text.endsWith('-')) return `${text} ${piece}`;
      if (/(?<!\p{L})e-$/u.test(text)) return `${text}${piece}`;
      // A hyphen before `og` stands for the word's rest; before a small letter it only breaks the line.
      const isBroken =
        /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(piece) && !/^(?:og|eller|samt)(?!\p{L})/u.test(piece);
      return isBroken ? text.slice(0, -1) + piece : `${text} ${piece}`;
    }, '');
}
