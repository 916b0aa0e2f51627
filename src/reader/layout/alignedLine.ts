import { readFigure } from '../figures/readFigure';
import { isBareYear } from '../figures/yearIn';

/** A piece of a line with where it stands: from `start` to before `end`. */
export interface TextPiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A line of a page: its pieces, and whether an empty line stands before it. */
export interface AlignedLine {
  readonly pieces: readonly TextPiece[];
  readonly isRow: boolean;
  readonly afterBlank: boolean;
}

/** The pieces of a line with two spaces or more between them, or one between a figure and a text of the next column. */
export function piecesOf(line: string): TextPiece[] {
  return [...line.replace(/[\u00a0\u2007\u202f]/g, ' ').matchAll(/\S+(?: \S+)*/g)].flatMap(
    ({ 0: text, index: start }, at) => {
      const [figure] = (at === 0 ? null : FIGURE_AND_TEXT.exec(text)) ?? [];
      if (figure === undefined || !isFigure(figure)) return [pieceAt(text, start)];
      const textFrom = figure.length + 1;
      return [pieceAt(figure, start), pieceAt(text.slice(textFrom), start + textFrom)];
    },
  );
}

function pieceAt(text: string, start: number): TextPiece {
  return { text, start, end: start + text.length };
}

/** Figures stand at the right of their cells and texts at the left, so that one space may part them: `26,39 % Kommuner`. */
const FIGURE_AND_TEXT = /^[-−–(]?\d+(?:[.,]\d+)+\)?(?: ?%)?(?= \p{Lu})/u;

/** Whether a line is a row: a figure stands right of its first piece, or alone where labels do not stand. */
export function isRow(pieces: readonly TextPiece[], labelsEnd = 0): boolean {
  return pieces.some(({ text, start }, index) => (index > 0 || start > labelsEnd) && isFigure(text));
}

/** Whether a piece is a figure, and no year alone as a heading has it. */
export function isFigure(text: string): boolean {
  return !isBareYear(text) && readFigure(text).kind !== 'text';
}

const WIDE = / {3,}/;

/** Whether a text's columns stand under one another: most of its rows are parted by wide spaces. */
export function isAligned(lines: readonly string[]): boolean {
  const rows = lines
    .map((line) => ({ line: line.trim(), pieces: piecesOf(line) }))
    .filter(({ pieces }) => isRow(pieces));
  const wide = rows.filter(({ line }) => WIDE.test(line)).length;
  return rows.length > 1 && wide * 5 >= rows.length * 3;
}
