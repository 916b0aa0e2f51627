import { readFigure } from '../figures/readFigure';
import { isUnitAlone } from '../figures/unit';
import { isYearAlone } from '../figures/yearIn';
import { sectorIn } from '../roles/headingWords';
import { isNoteText } from '../roles/labelWords';
import { isNumbering } from './isNumbering';

/** A printed line: what it says, and the figures at its end. */
export interface PrintedLine {
  /** As it was printed. */
  readonly line: string;
  /** The whole line with single spaces. */
  readonly text: string;
  /** What stands before the figures. */
  readonly label: string;
  readonly figures: readonly string[];
  /** The figures with an empty text for each further space between them, before them and after them. */
  readonly spaced: readonly string[];
  /** Words after the last figure, where these may follow. */
  readonly after: string;
}

/** What a text's other lines tell of how a line is split. */
export interface HowToSplit {
  /** A space stands between the thousands of a figure, `97 113`. */
  readonly spacesGroup?: boolean;
  /** A small number after words is a figure, as where every row has one figure. */
  readonly smallIsFigure?: boolean;
  /** Words may follow the figures, as where the last heading says comment. */
  readonly endsInWords?: boolean;
}

const UNIT = /^(?:%|kr\.?|mio\.?|mia\.?|t\.?kr\.?|pct\.?)$/i;
/** A currency's sign before its figure: `$ 294,866`. */
const CURRENCY = /^[$€£¥]$/;
/** Figures that are also words of a text: a year, a number in a name. Alone they make no row. */
const SMALL = /^\d{1,3}$/;
const NOTE_WORDS = 5;

/** Splits a line into its label and the figures at its end: `Viborg Kommune  7,31% 84.000  219.000` has three. A line that only ends in a year, or in a small number after words, has none.*/
export function splitLine(
  line: string,
  { spacesGroup = false, smallIsFigure = false, endsInWords = false }: HowToSplit = {},
): PrintedLine {
  const words = line.replace(/[\u00a0\u2007\u202f\t]/g, ' ').match(/\S+| +/g) ?? [];
  const joined = joinedTokens(words);
  const all = spacesGroup ? grouped(joined) : joined;
  const lastAmount = endsInWords ? all.findLastIndex((token) => holdsAmount(token.text)) : -1;
  const tokens = lastAmount < 0 ? all : all.slice(0, lastAmount + 1);
  const after = saidBy(all.slice(tokens.length));
  let start = tokens.length;
  while (start > 0 && (isFigure(tokens[start - 1]?.text ?? '') || isSectorOfShare(tokens, start - 1)))
    start--;
  const label = saidBy(tokens.slice(0, start));
  const figures = tokens.slice(start);
  const text = saidBy(all);
  const isRow = figures.some(
    ({ text: one }) => !isYearAlone(one) && readFigure(one).kind !== 'nothing' && !isUnitAfter(label, one),
  );
  const isName =
    !smallIsFigure &&
    figures.length === 1 &&
    label !== '' &&
    SMALL.test(figures[0]?.text ?? '') &&
    !/\s{2,}\S+\s*$/.test(line);
  // Inhabitants in brackets under a name, and a note that ends in a figure, are words.
  const isAside = /^\([^)]*\)$/.test(text);
  const isNote = figures.length === 1 && isNoteText(label) && label.split(' ').length > NOTE_WORDS;
  if (!isRow || isName || isAside || isNote || isNumbering(all.map((token) => token.text)))
    return { line, text, label: text, figures: [], spaced: [], after: '' };
  const spaced = figures.flatMap(({ text: one, spacesBefore }, index) => {
    const gaps = index === 0 && label === '' ? 0 : spacesBefore - 1;
    return gaps <= 0 ? [one] : [...Array.from({ length: gaps }, () => ''), one];
  });
  const spacesAfter = /( *)$/.exec(line.replace(/[\u00a0\r]/g, ' '))?.[1]?.length ?? 0;
  const open = Array.from({ length: Math.max(0, after === '' ? spacesAfter - 1 : 0) }, () => '');
  return {
    ...{ line, text, label, after },
    figures: figures.map(({ text: one }) => one),
    spaced: [...spaced, ...open],
  };
}

/** Whether a sector stands beside the share of a recipient, as in `26,39 % Kommuner`. */
function isSectorOfShare(tokens: readonly Token[], at: number): boolean {
  return sectorIn(tokens[at]?.text ?? '') !== null && /\d ?%$/.test(tokens[at - 1]?.text ?? '');
}

function saidBy(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }) => text)
    .join(' ')
    .trim();
}

/** Whether what looks like a figure is the unit of a heading: `1.000 kr.` alone, or after `Beløb i` or `Budget,`. */
function isUnitAfter(label: string, text: string): boolean {
  return isUnitAlone(text) && (label === '' || /(?:[,(:]|(?<!\p{L})(?:i|hele))$/iu.test(label));
}

interface Token {
  readonly text: string;
  readonly spacesBefore: number;
}

/** Words, with a unit or a percent sign joined to the figure before it and a sign to the one after it. */
function joinedTokens(words: readonly string[]): Token[] {
  const tokens: Token[] = [];
  let spaces = 0;
  for (const word of words) {
    if (word.trim() === '') {
      spaces = word.length;
      continue;
    }
    const last = tokens.at(-1);
    const isOfLast =
      last !== undefined &&
      spaces === 1 &&
      (CURRENCY.test(last.text)
        ? /^[-−(]?\d/.test(word)
        : UNIT.test(word) &&
          (readFigure(last.text).kind === 'number' || /\d (?:mio|mia)\.?$/i.test(last.text)));
    if (isOfLast) tokens[tokens.length - 1] = { ...last, text: `${last.text} ${word}` };
    else tokens.push({ text: word, spacesBefore: spaces });
    spaces = 0;
  }
  return tokens;
}

/** Groups of three digits joined to what stands before them: `1 000 000` is one figure. */
function grouped(tokens: readonly Token[]): Token[] {
  return tokens.reduce<Token[]>((all, token) => {
    const last = all.at(-1);
    const goesOn =
      last !== undefined && token.spacesBefore === 1 && /^[-+−÷]?\d{1,3}(?: \d{3})*$/.test(last.text);
    if (goesOn && /^\d{3}(?:,\d+)?(?: kr\.?)?$/.test(token.text))
      return [...all.slice(0, -1), { ...last, text: `${last.text} ${token.text}` }];
    return [...all, token];
  }, []);
}

function isFigure(text: string): boolean {
  return isSign(text) || readFigure(text).kind !== 'text';
}

/** Whether a sign stands apart from its figure, be it a minus or a dash for nothing. */
export function isSign(text: string): boolean {
  return /^[-+−–÷]$/.test(text);
}

/** What hardly is anything but a figure of a table: thousands in groups, or decimals after a comma. */
const AMOUNT = /^[-−–+(]?\d{1,3}(?:[.,'\u00a0]\d{3})+(?!\d)|^[-−–+(]?\d+,\d/;
const UNIT_AFTER = /^(?:kr|mio|mia|stk|1?\.?000)/i;

/** Whether a line holds an amount: `Løn 3.633.000 Lovpligtigt`, and not `Beløb i 1.000 kr.` */
export function holdsAmount(text: string): boolean {
  const words = text.split(/\s+/);
  return words.some(
    (word, index) =>
      AMOUNT.test(word) && readFigure(word).kind !== 'text' && !UNIT_AFTER.test(words[index + 1] ?? ''),
  );
}
