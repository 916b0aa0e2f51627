import { isUnitAlone } from '../figures/unit';
import type { Block } from './cellBlocks';
import { continues, joinBroken } from './continues';
import { headingsOver } from './headingsOver';
import { isGarbled } from './isGarbled';
import { hasWord, saysLabels } from '../roles/headingWords';
import { splitHeadings, YEARS_JOINED } from './splitHeadings';

/** A table's headings out of the cells before its first row, and how much had to be supposed. */
export interface HeadingCells {
  readonly title: string;
  /** What stands over several of them, in the column of the first; null where there is one row of headings. */
  readonly over: readonly string[] | null;
  readonly cells: readonly string[];
  readonly cost: number;
  readonly isGuessed: boolean;
}

/** Weights as `findGrid` has them, in hundredths. */
const CORNER_MISSING = 50;
const TITLE = 20;
/** The last line of the title says in a word what the labels are. */
const CORNER_IN_TITLE = 50;
const FIGURE_AMONG = 300;
const TOO_FEW = 600;
const NOTHING_OVER = 30;
/** Several headings came on one line. */
const PARTED = 20;
/** Two rows of headings that agree how many columns there are. */
const ROWS_AGREE = -200;
/** More than this many cells over the headings are no title: the table has more columns or heading rows than were found. */
const MOST_TITLES = 2;

/**
 * Makes `width` headings of the cells before the first row: what begins small or in brackets belongs to the one before
 * it, what is too much at the beginning is title, and one too few means that the corner is empty.
 */
export function headingCells(before: readonly Block[], width: number): HeadingCells | null {
  const [titleLines, blocks] = withoutTitle(before);
  const titleOf = (more: readonly string[]) =>
    [...titleLines, ...more].filter((text) => text !== '').join(' ');
  const each = oneEach(blocks, width);
  const agreeing = headingsOver(
    blocks.map(({ text }) => text),
    width,
  );
  const two = agreeing ?? twoRows(blocks, width);
  if (two !== null && (each === null || two.over !== null)) {
    const { over, cells, titles } = two;
    const isGuessed = titles.length > MOST_TITLES || cells.some(isGarbled) || agreeing?.mayBeTitles === true;
    const cost = titles.length * TITLE + (agreeing === null ? 0 : ROWS_AGREE);
    return { title: titleOf(titles), over, cells, cost, isGuessed };
  }
  const texts = each ?? joined(blocks);
  const figures = blocks.filter(({ kind }) => kind === 'figure').length * FIGURE_AMONG;
  const extra = texts.length - width;
  const row = (
    cells: readonly string[],
    cost: number,
    isGuessed: boolean,
    titles: readonly string[] = [],
  ) => ({
    title: titleOf(titles),
    ...{ over: null, cells, cost: figures + cost, isGuessed },
  });
  if (extra >= 0) {
    const [titles, cells] = [texts.slice(0, extra), texts.slice(extra)];
    const cornerAbove = isLabelsAlone(titles.at(-1) ?? '') ? CORNER_IN_TITLE : 0;
    const bare = cells.slice(1).filter((text) => text === '').length;
    const isGuessed = extra > MOST_TITLES || areHeadings(titles, cells[0] ?? '') || isLoose(blocks, cells);
    return row(cells, extra * TITLE + cornerAbove + bare * NOTHING_OVER, isGuessed, titles);
  }
  const parted = YEARS_JOINED.map((way) => blocks.flatMap(({ text }) => splitHeadings([text], way))).find(
    (all) => all.length === width && (extra < -1 || saysLabels(all[0] ?? '')),
  );
  if (parted !== undefined) return row(parted, PARTED, true);
  const hasCorner = saysLabels(texts[0] ?? '');
  if (extra === -1) return row(['', ...texts], CORNER_MISSING, hasCorner || isLoose(blocks, texts));
  const open = Array.from({ length: -extra }, () => '');
  return texts.length === 0 ? null : row([...texts, ...open], TOO_FEW * -extra, true);
}

/** Where the last cells are as many as columns, and the first of these stands over labels, each is a heading, however it begins (`i 1.000 kr.`). */
function oneEach(blocks: readonly Block[], width: number): string[] | null {
  const corner = blocks[blocks.length - width]?.text;
  const isCorner = corner !== undefined && (saysLabels(corner) || (corner === '' && blocks.length === width));
  return isCorner ? blocks.map(({ text }) => text) : null;
}

interface TwoRows {
  readonly over: readonly string[] | null;
  readonly cells: readonly string[];
  readonly titles: readonly string[];
}

/**
 * Two rows of headings, of which the second goes on from the first or says years and units, or stands under headings
 * over several columns; null where they are not.
 */
function twoRows(blocks: readonly Block[], width: number): TwoRows | null {
  const before = blocks.length - 2 * width;
  if (before < 0 || before > MOST_TITLES) return null;
  const above = blocks.slice(before, before + width).map(({ text }) => text);
  const below = blocks.slice(before + width);
  const isOver = above.slice(1).some((text) => text === '') && above.some((text) => text !== '');
  const isFull =
    above.slice(1).some((text) => text !== '') && below.slice(1).every(({ text }) => text !== '');
  const isMore = below.every(
    ({ text, kind }, at) =>
      text === '' ||
      kind === 'year' ||
      continues(text) ||
      isUnitAlone(text) ||
      (isOver && isFull) ||
      (above[at] === '' && (at === 0 || isOver)) ||
      /^\d|^\p{Lu}?[\p{Ll}.]{1,4}$/u.test(text),
  );
  if (!isMore || below.slice(1).every(({ text }) => text === '')) return null;
  const titles = blocks.slice(0, before).map(({ text }) => text);
  // `2006` over `Mio. kr.` would be a figure as one.
  const areUnits = below.every(({ text }) => text === '' || isUnitAlone(text));
  if (isOver || areUnits) return { over: above, cells: below.map(({ text }) => text), titles };
  return { over: null, cells: below.map(({ text }, at) => joinBroken([above[at] ?? '', text])), titles };
}

/** The first line of a first cell of several lines stands over the table, unless the next goes on from it. */
function withoutTitle(before: readonly Block[]): [string[], readonly Block[]] {
  const [first, ...rest] = before;
  if (first === undefined) return [[], []];
  const [title, second] = first.lines;
  if (title === undefined || second === undefined || continues(second)) return [[], before];
  const left = first.lines.slice(1);
  return [[title], [{ ...first, lines: left, text: joinBroken(left) }, ...rest]];
}

/**
 * Whether what was taken for the title may be headings: a line of it stands over labels in a word alone, or the last one
 * does in more, and the corner below is no such word.
 */
function areHeadings(titles: readonly string[], corner: string): boolean {
  const isNote = (text: string): boolean => !text.includes(' ') && hasWord(text, 'NOTE');
  const mayBeCorner = saysLabels(titles.at(-1) ?? '') && !isLabelsAlone(corner);
  return mayBeCorner || titles.some((title) => isLabelsAlone(title) || isNote(title));
}

/** `Kommune`, and no title that has such a word in it. */
function isLabelsAlone(text: string): boolean {
  return !text.includes(' ') && saysLabels(text);
}

/** Whether headings may be another's: one cannot be a column's, or the last takes in all the cells that go on from one. */
function isLoose(blocks: readonly Block[], texts: readonly string[]): boolean {
  const below = blocks.length - 1 - blocks.findLastIndex(({ text }) => text !== '' && !continues(text));
  const areBelow = below > 1 && texts.length > 2;
  return areBelow || texts.some(isGarbled);
}

function joined(blocks: readonly Block[]): string[] {
  const texts: string[] = [];
  for (const { text } of blocks) {
    const last = texts.at(-1);
    if (last !== undefined && last !== '' && text !== '' && continues(text))
      texts[texts.length - 1] = `${last} ${text}`;
    else texts.push(text);
  }
  return texts;
}
