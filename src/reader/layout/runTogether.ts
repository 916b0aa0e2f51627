import type { PrintedTable } from '../printedTable';
import { yearsWithin } from '../figures/yearIn';
import { hasWord } from '../roles/headingWords';
import { continues, joinBroken } from './continues';
import { headingPieces } from './headingPieces';
import { lines } from './lines';
import { placedColumns, placeFigures } from './placeFigures';
import { settleGaps } from './settleGaps';
import { holdsAmount, splitLine, type HowToSplit, type PrintedLine } from './splitLine';
import { textRows } from './textRows';
import { unspaced } from './saidAs';
import type { FirstLabel } from './waysToPart';
import { withFigureLabels } from './withFigureLabels';

/**
 * Reads a text whose rows are lines, with columns run together by single spaces, as a PDF gives it: figures are what
 * stands at a line's end, a label may be broken over lines, and two spaces stand around an empty cell. Several tables
 * after one another are several results. `spacesGroup`: thousands stand apart by spaces.
 */
export function runTogether(text: string, spacesGroup = false): PrintedTable[] {
  const split = (how: HowToSplit) => lines(text).map((line) => splitLine(line, { ...how, spacesGroup }));
  const cautious = split({});
  const smallIsFigure = widthOf(cautious) === 2;
  const printed = withFigureLabels(smallIsFigure ? split({ smallIsFigure }) : cautious);
  return tables(printed).flatMap((part) => {
    // Where the last heading says comment, words may follow the figures.
    const endsInWords = saysNote(part);
    const again = endsInWords
      ? part.map(({ line }) => splitLine(line, { spacesGroup, smallIsFigure, endsInWords }))
      : part;
    return tableOf(again) ?? [];
  });
}

function saysNote(printed: readonly PrintedLine[]): boolean {
  const first = printed.findIndex(({ text }) => holdsAmount(text));
  const last = printed[first - 1]?.text.split(' ').at(-1) ?? '';
  return hasWord(last, 'NOTE');
}

/** Where headings stand below figures again, another table begins, unless they and their title are those before: then a page has ended. */
function tables(all: readonly PrintedLine[]): PrintedLine[][] {
  const found: PrintedLine[][] = [];
  let current: PrintedLine[] = [];
  let headings: string | null = null;
  let pending: PrintedLine[] = [];
  for (const line of all) {
    if (line.text === '') continue;
    if (line.figures.length === 0) {
      pending.push(line);
      continue;
    }
    const said = headingZone(pending.map(({ text }) => text));
    if (said !== '' && headings !== null && !isSameHeading(headings, said) && current.length > 0) {
      found.push(current);
      current = [];
      headings = said;
    } else if (said !== '') headings ??= said;
    current.push(...pending, line);
    pending = [];
  }
  current.push(...pending);
  found.push(current);
  return found;
}

/** Title and headings before a table's first row, as they are compared; `''` where no headings are among the lines. */
function headingZone(pending: readonly string[]): string {
  const last = pending.findLastIndex(looksLikeHeadings);
  // A few words on one line over them are the name of a section.
  const from = last === 1 && (pending[0]?.length ?? 0) <= LONGEST_SECTION ? 1 : 0;
  return unspaced(joinBroken(pending.slice(from, last + 1)));
}

function looksLikeHeadings(text: string): boolean {
  const years = yearsWithin(text);
  const sectors = text.match(/(?<!\p{L})(?:kommuner|region)(?!\p{L})/giu) ?? [];
  return years.length > 1 && (sectors.length > 1 || years.length > 2);
}

/** Whether headings are those before, be it that a section's name stands in their corner. */
function isSameHeading(one: string, other: string): boolean {
  if (one !== '' && other.length > one.length && other.startsWith(one))
    return isSameHeading(one, other.slice(one.length));
  const places = Array.from({ length: other.length }, (_, at) => at);
  const corner = places.findIndex((at) => one.endsWith(other.slice(at)));
  return other.endsWith(one) || (corner >= 0 && corner <= LONGEST_SECTION);
}

/** A section's name is no longer than this, where a title with headings is. */
const LONGEST_SECTION = 16;

const SMALL = /^[1-9]\d{0,2}$/;

function tableOf(printed: readonly PrintedLine[]): PrintedTable | null {
  const first = printed.findIndex(({ figures }) => figures.length > 0);
  if (first < 0) return null;
  const figuresWidth = widthOf(printed);
  const hasNotes = printed.some(({ after }) => after !== '');
  const width = figuresWidth + (hasNotes ? 1 : 0);
  const before = printed.slice(0, first).map(({ text }) => text);
  const headings = headingPieces(before, width, firstLabel(printed.slice(first)));
  const parts = textRows(printed.slice(first), headings.left, figuresWidth, headings.cells);
  const lastRow = parts.findLastIndex(({ kind }) => kind === 'row');
  const rows: string[][] = [];
  const guessed: number[] = [];
  const loose: number[] = [];
  const isFull = (figures: readonly string[]): boolean => figures.length === figuresWidth - 1;
  const full = parts.flatMap((part) => (part.kind === 'row' && isFull(part.figures) ? [part.figures] : []));
  const columns = placedColumns(full, headings.cells.slice(0, figuresWidth));
  const hasSmall = full.some((figures) => figures.some((text) => SMALL.test(text)));
  /** A line of words that ends in a figure may be a row that has lost the others: `Kultur 391`, where `424` is a figure. */
  const mayBeRow = (line: string): boolean =>
    holdsAmount(line) || (hasSmall && splitLine(line, { smallIsFigure: true }).figures.length > 0);
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'text') {
      if (index < lastRow && mayBeRow(part.text)) guessed.push(rows.length);
      rows.push([part.text]);
      continue;
    }
    if (part.kind === 'headings') {
      rows.push(headings.cells.with(0, part.corner));
      continue;
    }
    const placed = placeFigures({ ...part, width: figuresWidth, columns });
    if (placed.isGuessed || part.above.some(mayBeRow)) guessed.push(rows.length);
    if (part.isLoose) loose.push(rows.length);
    rows.push([placed.label, ...placed.cells, ...(hasNotes ? [part.after] : [])]);
  }
  const short = guessed.filter((row) => rows[row]?.slice(1).includes(''));
  return {
    title: headings.title,
    cells: [headings.cells, ...settleGaps(rows, short, figuresWidth).rows],
    guessedRows: guessed.map((row) => row + 1),
    guessedLabels: loose.map((row) => row + 1),
    guessedHeadings: headings.isGuessed || before.some(holdsAmount),
    rowsFound: parts.every((part) => part.kind === 'row' && isFull(part.figures)) ? 'certain' : 'supposed',
  };
}

/** Whether the first row's label begins on a line of its own: it must where its line has none, or goes on from one though labels begin large. */
function firstLabel(rows: readonly PrintedLine[]): FirstLabel {
  const [own = '', ...others] = rows.filter(({ figures }) => figures.length > 0).map(({ label }) => label);
  if (own === '') return 'must';
  if (!continues(own)) return 'no';
  const large = others.filter((label) => /^\p{Lu}/u.test(label)).length;
  return large > 0 && large * 2 >= others.length ? 'must' : 'may';
}

/** As many columns as most rows have figures and gaps, and the label. */
function widthOf(printed: readonly PrintedLine[]): number {
  const counts = printed
    .filter(({ figures }) => figures.length > 0)
    .map(({ figures, spaced }) => Math.max(figures.length, spaced.length));
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  const often = (count: number) => times.get(count) ?? 0;
  const likely = counts.filter((count) => often(count) > 1 || counts.length < 3);
  const most = likely.toSorted((one, other) => often(other) - often(one) || other - one)[0];
  return (most ?? Math.max(0, ...counts)) + 1;
}
