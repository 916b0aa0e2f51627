import { joinBroken } from './continues';
import { isGarbled } from './isGarbled';
import { NAMES_A_YEAR, splitHeadings } from './splitHeadings';
import { waysToPart, type FirstLabel, type Way } from './waysToPart';
import { hasWord, saysLabels, sectorIn } from '../roles/headingWords';
import { unitIn, isUnitAlone } from '../figures/unit';
import { isBareYear, yearsWithin } from '../figures/yearIn';

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

/**
 * Takes the lines over the first row apart into `width` headings: one begins with each large letter and each year,
 * save in brackets, after `med`, `i`, `pr.` and their like, and where a unit stands; a year goes with the sector,
 * `Budget` or `Regnskab` before it. Whole lines that are too much are title at the beginning, and the first row's label
 * at the end, where that has none of its own. Where several ways give different headings, or a line must be parted
 * between headings and label, they are guessed.
 */
export function headingPieces(printed: readonly string[], width: number, label: FirstLabel): HeadingPieces {
  const years = yearsAlone(printed, width);
  if (years !== null) return years;
  const ways = waysToPart(printed, label);
  const hasYearsBelow = printed.slice(1).some(isYears);
  const all = ways.filter(({ pieces }) => pieces.length === width && pieces.every(isHeading));
  // Where the first row needs no label, lines below the headings are a section, if they cannot be headings.
  const plain = label === 'no' ? all.filter((way) => way.label.length === 0) : all;
  const likely = plain.length > 0 ? plain : all;
  const clean = likely.filter(isClean);
  const fitting = clean.length > 0 ? clean : likely;
  const lacksLabel = label === 'must' && fitting.every((way) => way.label.length === 0);
  const hasCorner = fitting.some(({ pieces }) => saysLabels(pieces[0] ?? ''));
  // One heading less, and the lines below are a section or the first row's label.
  const isUnder = (way: Way) => way.pieces.length === width - 1 && way.label.length > 0;
  const under = hasCorner ? undefined : ways.find(isUnder);
  const isCornerless =
    under !== undefined && (lacksLabel || (under.pieces.every(saysColumn) && !under.label.some(saysColumn)));
  const cornerless = isCornerless ? under : ways.find(({ pieces }) => pieces.length === width - 1);
  const exact = isCornerless ? [] : fitting;
  const first =
    exact.find(({ pieces, title }) => title.length === 0 && saysLabels(pieces[0] ?? '')) ?? exact[0];
  if (first !== undefined) {
    const isOnly =
      exact.every(({ pieces }) => pieces.join('\n') === first.pieces.join('\n')) &&
      !isHeadings(isClean(first) ? first.title.filter(saysColumn) : first.title, width) &&
      !(saysLabelColumn(first.title) && !/\s/.test(first.title.at(-1) ?? '')) &&
      !hasYearsBelow &&
      !first.pieces.slice(1).some(mayBeTwo) &&
      under === undefined;
    return headings(first, first.pieces, first.label, !isOnly || lacksLabel);
  }
  const longer = label === 'no' ? [] : ways.filter(({ pieces }) => pieces.length > width);
  const withLabel = longer.find(({ pieces }) => saysLabels(pieces[0] ?? '')) ?? longer[0];
  if (withLabel !== undefined && !isCornerless && (label === 'must' || cornerless === undefined)) {
    const left = [joinBroken(withLabel.pieces.slice(width)), ...withLabel.label];
    return headings(withLabel, withLabel.pieces.slice(0, width), left, hasYearsBelow);
  }
  if (cornerless !== undefined)
    return headings(
      cornerless,
      ['', ...cornerless.pieces],
      cornerless.label,
      isHeadings(cornerless.title, width) ||
        saysLabelColumn(cornerless.title) ||
        saysLabels(cornerless.pieces[0] ?? '') ||
        hasYearsBelow ||
        (label === 'must' && cornerless.label.length === 0),
    );
  const plainest = ways
    .filter(({ label: below, pieces }) => below.length === 0 && saysLabels(pieces[0] ?? ''))
    .toSorted((one, other) => one.pieces.length - other.pieces.length);
  return guessed(plainest.find(({ pieces }) => pieces.length > width) ?? ways[0], width);
}

/** Years on a line of their own, one for each column: what stands over them is title, and below them a section. */
function yearsAlone(printed: readonly string[], width: number): HeadingPieces | null {
  const at = printed.findIndex((line) => {
    const words = line.trim().split(/\s+/);
    return words.length === width - 1 && words.length > 1 && words.every((word) => isBareYear(word));
  });
  const above = printed[at - 1] ?? '';
  // Under other headings years are the second row of these.
  if (at < 0 || isHeadings([above], width) || saysLabels(above)) return null;
  const way = { title: printed.slice(0, at), pieces: [], label: [] };
  return headings(way, ['', ...(printed[at] ?? '').trim().split(/\s+/)], printed.slice(at + 1), false);
}

/** Whether the first heading stands over labels or says a unit, and every other says what a column's figures are. */
function isClean({ pieces: [corner = '', ...others] }: Way): boolean {
  const saysFigures = (piece: string) => saysColumn(piece) || hasWord(piece, ...FIGURE_WORDS);
  const isSplit = NAMES_A_YEAR.test(corner) && isBareYear(others[0] ?? '');
  return (saysLabels(corner) || isUnitAlone(corner)) && !isSplit && others.every(saysFigures);
}

/** Whether a heading with a year in it says nothing of figures, so that the year may be the next column's: `Status 2025`. */
function mayBeTwo(piece: string): boolean {
  const [year = '', ...before] = piece.split(' ').toReversed();
  const words = before.toReversed().join(' ');
  const saysFigures = unitIn(words) !== null || hasWord(words, ...FIGURE_WORDS);
  return (
    words !== '' && isBareYear(year) && !saysFigures && sectorIn(words) === null && !NAMES_A_YEAR.test(words)
  );
}

const FIGURE_WORDS = ['MONEY', 'SHARE', 'DRIVER', 'PER_INHABITANT', 'PER_OTHER', 'NOTE'] as const;

/** Whether the title looks like the headings of most columns. */
function isHeadings(title: readonly string[], width: number): boolean {
  return title.length > 0 && width > 2 && splitHeadings(title, 'none').length >= width - 1;
}

/** Whether the line over headings without a corner begins like a column of labels: then these are its headings too. */
function saysLabelColumn(title: readonly string[]): boolean {
  return saysLabels(title.at(-1) ?? '');
}

/**
 * Whether a line says nothing but years and units, two or more: then these stand under headings, each under one of
 * several. A unit before years is the corner of a row of headings: `1.000 kr. 2024 2025`.
 */
function isYears(line: string): boolean {
  const words = line.trim().split(/\s+/);
  const areBelow = words.every(
    (word) =>
      isBareYear(word) ||
      isUnitAlone(word) ||
      BELOW.test(word) ||
      (word === 'i' && isBareYear(words[0] ?? '')),
  );
  return (
    words.length > 1 && areBelow && !(isUnitAlone(words[0] ?? '') && words.some((word) => isBareYear(word)))
  );
}

/** What is said below a heading of what its columns hold. */
const BELOW = /^(?:pct\.?|%|procent|antal|andel)$/iu;

/** Whether a piece says a year or a unit, as a column's heading does and a row's label does not. */
function saysColumn(piece: string): boolean {
  return unitIn(piece) !== null || yearsWithin(piece).length > 0;
}

function guessed(way: Way | undefined, width: number): HeadingPieces {
  const { title, pieces, label } = way ?? { title: [], pieces: [], label: [] };
  // Of more headings than columns the first stand over the labels.
  const first = pieces.length - width + 1;
  const cells =
    first > 1
      ? [pieces.slice(0, first).join(' '), ...pieces.slice(first)]
      : [...pieces, ...Array.from({ length: width - pieces.length }, () => '')];
  return headings({ title, pieces, label }, cells, label, true);
}

function headings(
  { title }: Way,
  cells: readonly string[],
  left: readonly string[],
  isGuessed: boolean,
): HeadingPieces {
  // What is left for a section or a label, and says a year or a unit, may be headings too.
  const isLoose = isGuessed || cells.some(isGarbled) || left.some(saysColumn);
  return { title: title.join(' '), cells, printed: joinBroken(cells), left, isGuessed: isLoose };
}

function isHeading(piece: string): boolean {
  return !/[.:]$/.test(piece) || /(?:pct|\d)\.$/.test(piece) || unitIn(piece) !== null || piece.length < 12;
}
