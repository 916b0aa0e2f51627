import { isUnitAlone } from '../figures/unit';
import { isYearAlone } from '../figures/yearIn';
import { hasWord, sectorIn } from '../roles/headingWords';
import { columnsOf, type Span } from './alignedColumns';
import { textOf, type AlignedLine } from './alignedLine';
import { continues, joinBroken } from './continues';
import { isGarbled } from './isGarbled';
import { unspaced } from './saidAs';
import { splitHeadings } from './splitHeadings';

/** What stands over a page's columns. */
export interface AlignedHeadings {
  readonly title: string;
  /** Heading rows, each with a cell for every column. */
  readonly cells: readonly string[][];
  readonly lines: readonly AlignedLine[];
  /** Lines between the headings and the first row. */
  readonly left: readonly AlignedLine[];
  readonly isGuessed: boolean;
}

/**
 * The headings among the lines over the first row: the lines that have several pieces or one right of the labels. What
 * stands over them is title, what stands below is a section. A heading over several columns is a row of its own.
 */
export function alignedHeadings(before: readonly AlignedLine[], spans: readonly Span[]): AlignedHeadings {
  const isHeading = ({ pieces }: AlignedLine) =>
    pieces.length > 1 || pieces.some((piece) => !columnsOf(piece, spans).includes(0));
  const last = lastOfHeadings(before, spans, isHeading);
  const overLabels = before.findIndex(
    (line) => isHeading(line) && line.pieces.some((piece) => columnsOf(piece, spans).includes(0)),
  );
  // A corner that stands alone on the line over other headings is theirs, where none of these stands over the labels.
  const isOfHeadings = (line: AlignedLine, index: number) =>
    isHeading(line) || ((overLabels < 0 || index < overLabels) && isCornerOf(line, before[index + 1], spans));
  const notOf = before.findLastIndex((line, index) => index <= last && !isOfHeadings(line, index));
  const isOneOver = (line: AlignedLine, index: number) => index > notOf && isHeading(line);
  const firstOf = before.findIndex(isOneOver);
  const start = firstOf > 0 && notOf < firstOf - 1 ? firstOf - 1 : Math.max(0, firstOf);
  const lines = last < 0 ? [] : before.slice(start, last + 1);
  const title = before
    .slice(0, last < 0 ? before.length : start)
    .map(textOf)
    .join(' ');
  const placed = lines
    .map(
      (line, index) =>
        placeOver(line, lines[index + 1], spans) ?? placeLine(line, spans, index === lines.length - 1),
    )
    .map((line, index, all) => ({ ...line, isOver: line.isOver || reachesOver(line, all[index + 1]) }));
  const over = placed.findLastIndex(({ isOver }) => isOver) + 1;
  // `2006` over `Mio. kr.` would be a figure as one.
  const units = placed.findIndex(
    (line, index) => index > over && line.cells.every((one) => one === '' || isUnitAlone(one)),
  );
  const below = units < 0 ? placed.length : units;
  const cells = [
    ...placed.slice(0, over).map((line) => line.cells),
    ...[placed.slice(over, below), placed.slice(below)].map((rows) =>
      joinedDown(
        rows.map((line) => line.cells),
        spans.length,
      ),
    ),
  ];
  return {
    title,
    cells: lines.length === 0 ? [] : cells.filter((row) => row.some((one) => one !== '')),
    lines,
    left: last < 0 ? [] : before.slice(last + 1),
    isGuessed:
      lines.length === 0 ||
      over > 2 ||
      before.slice(0, start).some((line) => standsOverAll(line, spans)) ||
      placed.some((line) => line.isGuessed) ||
      cells.some((row, index) => index >= over && row.some(isGarbled)),
  };
}

/**
 * The last line of the headings. It is not one that was printed before, since a page may end right below them; nor a row
 * without a figure, with a label of its own below headings that already stand over all columns.
 */
function lastOfHeadings(
  before: readonly AlignedLine[],
  spans: readonly Span[],
  isHeading: (line: AlignedLine) => boolean,
): number {
  const covered = new Set<number>();
  const seen = new Set<string>();
  let last = -1;
  for (const [index, line] of before.entries()) {
    if (!isHeading(line)) continue;
    const [label] = line.pieces;
    const columns = line.pieces.flatMap((piece) => columnsOf(piece, spans));
    const isRow =
      covered.size === spans.length &&
      columns.includes(0) &&
      !continues(label?.text ?? '') &&
      new Set(columns).size < spans.length;
    if (isRow || lineSays(line).some((said) => seen.has(said))) break;
    for (const column of columns) covered.add(column);
    if (line.pieces.length > 1) for (const said of lineSays(line)) seen.add(said);
    last = index;
  }
  return last;
}

/** Whether a line has a piece over each column, as headings have and a title has not. */
function standsOverAll({ pieces }: AlignedLine, spans: readonly Span[]): boolean {
  const columns = pieces.flatMap((piece) => columnsOf(piece, spans));
  return pieces.length > 1 && new Set(columns).size === spans.length;
}

/** What a line says, whole and right of its first piece: headings printed again may stand under another corner. */
export function lineSays({ pieces }: AlignedLine): string[] {
  const whole = pieces.map(({ text }) => text);
  return [whole, whole.slice(1)].map((texts) => unspaced(texts.join(' '))).filter((text) => text !== '');
}

function isCornerOf({ pieces }: AlignedLine, next: AlignedLine | undefined, spans: readonly Span[]): boolean {
  const [piece, another] = pieces;
  const reach = spans[1]?.start ?? 0;
  return another === undefined && piece !== undefined && piece.end <= reach && next?.afterBlank === false;
}

interface PlacedLine {
  readonly cells: string[];
  /** One of its pieces stands over several columns. */
  readonly isOver: boolean;
  readonly isGuessed: boolean;
}

/** Years or sectors over a line with two or more headings for each of them: each stands over as many. */
function placeOver(
  { pieces }: AlignedLine,
  below: AlignedLine | undefined,
  spans: readonly Span[],
): PlacedLine | null {
  const under = (below?.pieces ?? [])
    .map((piece) => columnsOf(piece, spans)[0] ?? 0)
    .filter((column) => column > 0);
  const isOver = pieces.every(
    ({ text }) => isYearAlone(text) || sectorIn(text) !== null || hasWord(text, 'MONEY'),
  );
  const each = under.length / pieces.length;
  // One alone over the labels is a title, whatever it names.
  const [first, another] = pieces;
  const isTitle = first !== undefined && another === undefined && columnsOf(first, spans).includes(0);
  if (!isOver || isTitle || !Number.isInteger(each) || each < 2) return null;
  const cells = spans.map(() => '');
  for (const [index, { text }] of pieces.entries()) cells[under[index * each] ?? 0] = text;
  return { cells, isOver: true, isGuessed: false };
}

/** Whether a sector or a year stands left of a column that only the next line names: then it reaches over that one too. */
function reachesOver({ cells }: PlacedLine, below: PlacedLine | undefined): boolean {
  return cells.some(
    (text, column) =>
      column > 0 &&
      (isYearAlone(text) || sectorIn(text) !== null) &&
      cells[column + 1] === '' &&
      (below?.cells[column + 1] ?? '') !== '',
  );
}

/** Each piece over its column; what stands over several and is as many headings, one for each. */
function placeLine({ pieces }: AlignedLine, spans: readonly Span[], isLast: boolean): PlacedLine {
  const cells = spans.map(() => '');
  let [isOver, isGuessed] = [false, false];
  for (const piece of pieces) {
    const columns = columnsOf(piece, spans);
    const [column = 0] = columns;
    const headings = splitHeadings([piece.text], 'named');
    if (columns.length > 1 && headings.length === columns.length && (isLast || isGarbled(piece.text))) {
      for (const [at, heading] of headings.entries()) cells[column + at] = heading;
      isGuessed ||= !isGarbled(piece.text);
      continue;
    }
    isOver ||= columns.length > 1;
    isGuessed ||= (cells[column] ?? '') !== '' || (columns.length > 1 && column === 0);
    cells[column] = `${cells[column] ?? ''} ${piece.text}`.trim();
  }
  return { cells, isOver, isGuessed };
}

function joinedDown(lines: readonly (readonly string[])[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => joinBroken(lines.map((line) => line[column] ?? '')));
}
