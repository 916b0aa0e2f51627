import { readFigure } from '../figures/readFigure';
import { isBareYear } from '../figures/yearIn';
import { isNumbering } from './isNumbering';

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

/** What a line says. */
export function textOf({ pieces }: AlignedLine): string {
  return pieces.map(({ text }) => text).join(' ');
}

/** The pieces of a line with two spaces or more between them, or one beside a column's figure. */
export function piecesOf(line: string): TextPiece[] {
  return [...line.replace(/[\u00a0\u2007\u202f]/g, ' ').matchAll(/\S+(?: \S+)*/g)].flatMap(
    ({ 0: text, index }, at) => parted(text, index, at === 0 ? LABEL : FIGURE),
  );
}

/** A piece taken apart after each figure, or after its label, where one space parts the cells of two columns. */
export function parted(text: string, start = 0, first = FIGURE): TextPiece[] {
  const [one = text] = first.exec(text) ?? [];
  const piece = { text: one, start, end: start + one.length };
  if (one === text) return [piece];
  return [piece, ...parted(text.slice(one.length + 1), piece.end + 1)];
}

/** What may stand right before a figure's digits, and right after them. */
const SIGN = '[-−–(]?';
const SIGN_AFTER = '[-−–)]?';
const KRONER = String.raw` (?:t\.|mi[oa]\. )?kr\.`;
const UNIT = `(?: ?%|${KRONER})?`;
const NEXT = String.raw` ${SIGN}\d`;

/**
 * A figure before the next column's: `81,15 % 40.575`, and not `40 575`, which may be one. Texts stand at the left of their
 * cells and figures at the right: `26,39 % Kommuner`.
 */
const FIGURE = new RegExp(
  String.raw`^${SIGN}(?:\d+(?:[.,]\d+)+${SIGN_AFTER}${UNIT}(?= \p{Lu}|${NEXT})|\d+${SIGN_AFTER}${UNIT}(?=${NEXT})(?! \d{3}(?!\d|[.,]\d{3})))`,
  'u',
);
/** A label that reaches to the figures of a column: `Drift i alt 467.135`, and not a unit: `Beløb i 1.000 kr.` */
const LABEL = new RegExp(
  String.raw`^.*?\p{L}\S*(?! 1\.000 kr)(?= ${SIGN}\d{1,3}(?:\.\d{3})+(?:,\d+)?${SIGN_AFTER}(?:$|(?:${KRONER})?${NEXT}))`,
  'u',
);

/** Whether a line is a row: a figure stands right of its first piece, or alone where labels do not stand. */
export function isRow(pieces: readonly TextPiece[], labelsEnd = 0): boolean {
  const hasFigure = pieces.some(
    ({ text, start }, index) => (index > 0 || start > labelsEnd) && isFigure(text),
  );
  return hasFigure && !isNumbering(pieces.map(({ text }) => text));
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
