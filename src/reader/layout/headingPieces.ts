import { joinBroken } from './continues';
import { hasWord } from '../roles/headingWords';
import { unitIn, isUnitAlone } from '../figures/unit';

/** Headings taken apart from words without a mark between them. */
export interface HeadingPieces {
  readonly title: string;
  /** One for each column. */
  readonly cells: readonly string[];
  /** The words of all headings together, to know them when they are printed again. */
  readonly printed: string;
  /** Lines after the headings that are the first row's label. */
  readonly left: readonly string[];
  readonly isGuessed: boolean;
}

/** Whether the first row's label stands among these lines: it must where its own line has none, it may where that goes on from one. */
export type FirstLabel = 'must' | 'may' | 'no';

/** After these no heading begins: `borgere med KOL`. */
const BEFORE_NAMES =
  /^(?:af|ad|for|fra|i|inkl\.?|med|mod|om|og|pr\.?|på|til|ved|samt|eller|ekskl\.?|hos|efter|under|over|a|af|den|det|nye?|i\/f)$/iu;
const YEAR = /^(?:19|20|21)\d\d\*?$/;
const NAMES_A_YEAR =
  /^(?:kommuner?|region(?:er|en)?|stat(?:en)?|budget|regnskab|prognose|forslag|b|r|bo|kommunerne|overslag|i alt|år|pris)$/iu;

/**
 * Takes the lines over the first row apart into `width` headings: one begins with each large letter and each year,
 * save in brackets, after `med`, `i`, `pr.` and their like, and where a unit stands; a year goes with the sector,
 * `Budget` or `Regnskab` before it. What is too much at the beginning is title; what is too much at the end is the
 * first row's label, where that has none of its own.
 */
export function headingPieces(printed: readonly string[], width: number, label: FirstLabel): HeadingPieces {
  const ways = printed
    .map((_, titleLines) => titleLines)
    .flatMap((titleLines) =>
      [true, false].map((yearsJoined) => ({
        titleLines,
        pieces: piecesOf(printed.slice(titleLines), yearsJoined),
      })),
    );
  const longer = label === 'no' ? [] : ways.filter(({ pieces }) => pieces.length > width);
  const withLabel = longer.find(({ pieces }) => isLabelHeading(pieces[0] ?? '')) ?? longer[0];
  const taken = () =>
    withLabel === undefined
      ? null
      : headings(
          printed,
          withLabel.titleLines,
          withLabel.pieces.slice(0, width),
          [joinBroken(withLabel.pieces.slice(width))],
          false,
        );
  const needed = label === 'must' ? taken() : null;
  if (needed !== null) return needed;
  const exact = ways.find(({ pieces }) => pieces.length === width && pieces.every(isHeading));
  if (exact !== undefined) return headings(printed, exact.titleLines, exact.pieces, [], false);
  const cornerless = ways.find(({ pieces }) => pieces.length === width - 1);
  const labelled = taken();
  if (labelled !== null) return labelled;
  if (cornerless !== undefined)
    return headings(printed, cornerless.titleLines, ['', ...cornerless.pieces], [], false);
  const [first] = ways;
  if (first === undefined)
    return headings(
      printed,
      0,
      Array.from({ length: width }, () => ''),
      [],
      true,
    );
  const { pieces } = first;
  const cells =
    pieces.length > width
      ? [...pieces.slice(0, width - 1), pieces.slice(width - 1).join(' ')]
      : [...pieces, ...Array.from({ length: width - pieces.length }, () => '')];
  return headings(printed, 0, cells, [], true);
}

function isLabelHeading(piece: string): boolean {
  return (
    hasWord(piece, 'RECIPIENT') ||
    hasWord(piece, 'COST') ||
    /^(?:område|center|type|navn|institution)/i.test(piece)
  );
}

function headings(
  printed: readonly string[],
  titleLines: number,
  cells: readonly string[],
  left: readonly string[],
  isGuessed: boolean,
): HeadingPieces {
  return {
    title: printed.slice(0, titleLines).join(' '),
    cells,
    printed: joinBroken(cells),
    left,
    isGuessed,
  };
}

function isHeading(piece: string): boolean {
  return !/[.:]$/.test(piece) || unitIn(piece) !== null || piece.length < 12;
}

function piecesOf(printed: readonly string[], yearsJoined: boolean): string[] {
  const words = joinBroken(printed)
    .split(' ')
    .filter((word) => word !== '');
  const pieces: string[][] = [];
  let depth = 0;
  for (const [index, word] of words.entries()) {
    const piece = pieces.at(-1);
    const before = words[index - 1] ?? '';
    const isYear = YEAR.test(word);
    const takesYear = yearsJoined && piece?.length === 1 && NAMES_A_YEAR.test(piece.join(' '));
    const isLarge = /^[\p{Lu}"”»]/u.test(word) && !isUnitAlone(word);
    const isAbbreviation = /^[\p{Lu}\d]{2,}$/u.test(word);
    const begins =
      piece === undefined ||
      (depth === 0 &&
        !BEFORE_NAMES.test(before) &&
        (isYear
          ? !takesYear
          : isLarge &&
            !(isAbbreviation && !/^\d/.test(word) && pieces.length > 1 && /\p{Ll}$/u.test(before))));
    if (begins) pieces.push([word]);
    else piece.push(word);
    depth = Math.max(0, depth + (word.match(/[([]/g)?.length ?? 0) - (word.match(/[)\]]/g)?.length ?? 0));
  }
  return pieces.map((piece) => piece.join(' '));
}
