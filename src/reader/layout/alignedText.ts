import type { PrintedTable } from '../printedTable';
import { alignedHeadings, lineSays } from './alignedHeadings';
import { columnsOf, spansOf, type Span } from './alignedColumns';
import { isFigure, isRow, piecesOf, type AlignedLine, type TextPiece } from './alignedLine';
import { headingsInOrder, rowsInOrder } from './inOrder';
import { isNoteText } from '../roles/labelWords';
import { continues, joinBroken } from './continues';

/**
 * Reads a text whose columns stand under one another, as `pdftotext -layout` and a typewriter's page have them: what
 * stands above one another is a column, two spaces part cells. Several tables on a page are several results.
 */
export function alignedText(printed: readonly string[]): PrintedTable[] {
  const lines: AlignedLine[] = [];
  let afterBlank = false;
  for (const line of printed) {
    const pieces = piecesOf(line);
    if (pieces.length > 0) lines.push({ pieces, isRow: isRow(pieces), afterBlank });
    afterBlank = pieces.length === 0;
  }
  return tables(lines).flatMap((part) => tableOf(part) ?? []);
}

/** Where lines of several pieces and no figure stand below rows, and rows follow, another table begins, unless these are its headings printed again. */
function tables(lines: readonly AlignedLine[]): AlignedLine[][] {
  const found: AlignedLine[][] = [];
  let current: AlignedLine[] = [];
  let seen = new Set<string>();
  // What has been printed of rows: the pieces of the widest, and the figures right of labels.
  let [widest, figures]: [number, TextPiece[]] = [0, []];
  const lastRow = lines.findLastIndex((line) => line.isRow);
  for (const [index, line] of lines.entries()) {
    const { pieces } = line;
    const said = lineSays(line);
    const mayBeHeading =
      !line.isRow &&
      widest > 0 &&
      index < lastRow &&
      pieces.length > 1 &&
      pieces.length * 2 > widest &&
      !said.some((text) => seen.has(text)) &&
      (pieces.length > 2 || standsOver(pieces, figures));
    if (mayBeHeading) {
      const titleFrom = current.findLastIndex((one) => one.isRow) + 1;
      const blank = current.slice(titleFrom).findLastIndex((one) => one.afterBlank);
      if (line.afterBlank || blank >= 0) {
        const cut = blank >= 0 ? titleFrom + blank : current.length;
        found.push(current.slice(0, cut));
        current = current.slice(cut);
        [seen, widest, figures] = [new Set(), 0, []];
      }
    }
    if (line.isRow) {
      widest = Math.max(widest, pieces.length);
      figures.push(...pieces.slice(1).filter(({ text }) => isFigure(text)));
    } else for (const text of said) seen.add(text);
    current.push(line);
  }
  return [...found, current];
}

/** Whether some piece right of the first stands where a figure does. */
function standsOver([, ...pieces]: readonly TextPiece[], figures: readonly TextPiece[]): boolean {
  return pieces.some(({ start, end }) => figures.some((one) => start < one.end && end > one.start));
}

interface OpenRow {
  cells: string[];
  isGuessed: boolean;
  readonly hasFigures: boolean;
}

function tableOf(printedLines: readonly AlignedLine[]): PrintedTable | null {
  const moved = rowsInOrder(printedLines);
  const lines = moved ?? printedLines;
  const first = lines.findIndex((line) => line.isRow);
  if (first < 0) return null;
  const rows = lines.filter((line) => line.isRow);
  const printed = spansOf(rows.map(({ pieces }) => pieces));
  // A heading of several that stands over nothing printed has an empty column.
  const before = headingsInOrder(lines.slice(0, first), printed);
  const over = before.findLast(({ pieces }) => pieces.length > 1)?.pieces ?? [];
  const empty = over.filter(({ start, end }) =>
    printed.every((span) => end <= span.start || start >= span.end),
  );
  const spans = withHeadingsBeside(printed, over, empty);
  const headings = alignedHeadings(before, spans);
  const again = new Set(headings.lines.map((line) => lineSays(line)[0]));
  const body: OpenRow[] = [];
  for (const line of [...headings.left, ...lines.slice(first)]) {
    if (again.has(lineSays(line)[0])) {
      if (body.at(-1)?.cells !== headings.cells[0])
        body.push({ cells: headings.cells[0] ?? [], isGuessed: false, hasFigures: false });
      continue;
    }
    if (!line.isRow && goesOn(line, body.at(-1), spans)) continue;
    body.push(rowOf(line, spans));
  }
  const joined = withLabelsAbove(body);
  const most = Math.max(...rows.map(({ pieces }) => pieces.length));
  // Where no row is full, one column's figures may stand in two, of which one has a heading.
  const hasBare = spans.some((_, column) => column > 0 && headings.cells.every((row) => row[column] === ''));
  const isNarrow = spans.length < 2 || most > spans.length || (most < printed.length && hasBare);
  const guessed = joined.flatMap(({ isGuessed }, row) => (isGuessed ? [row + headings.cells.length] : []));
  return {
    title: headings.title,
    cells: [...headings.cells, ...joined.map(({ cells }) => cells)],
    guessedRows: guessed,
    guessedHeadings: headings.isGuessed || isNarrow || moved !== null,
  };
}

/**
 * The columns of rows and of headings that stand over nothing printed. Where each of these stands left of a column that has
 * no heading, and none between them, it is that column's: headings at the left of cells with figures at the right.
 */
function withHeadingsBeside(
  printed: readonly Span[],
  over: readonly TextPiece[],
  empty: readonly TextPiece[],
): Span[] {
  const inOrder = [...printed, ...empty].toSorted((one, other) => one.start - other.start);
  const isOver = (span: Span): boolean => over.some((one) => one.start < span.end && one.end > span.start);
  const besides = empty.flatMap((heading) => {
    const next = inOrder.find(({ start }) => start > heading.start);
    return next !== undefined && printed.includes(next) && !isOver(next) ? [{ heading, next }] : [];
  });
  if (besides.length < empty.length) return inOrder;
  return printed.map((span) => ({
    start: besides.find(({ next }) => next === span)?.heading.start ?? span.start,
    end: span.end,
  }));
}

/** A row's pieces stand each in its column; a text alone is a section or a note, however far it reaches. */
function rowOf({ pieces, isRow: hasFigures }: AlignedLine, spans: readonly Span[]): OpenRow {
  const cells = Array.from({ length: spans.length }, () => '');
  let isGuessed = false;
  for (const piece of pieces) {
    const [column = 0, ...others] = columnsOf(piece, spans);
    const isAlone = !hasFigures && pieces.length === 1 && column === 0;
    isGuessed ||= !isAlone && (others.length > 0 || (cells[column] ?? '') !== '');
    cells[column] = `${cells[column] ?? ''} ${piece.text}`.trim();
  }
  return { cells, isGuessed, hasFigures };
}

/** Whether a line without figures goes on from the row above: its pieces begin small or in brackets, or stand right of the labels. */
function goesOn(
  { pieces, afterBlank }: AlignedLine,
  above: OpenRow | undefined,
  spans: readonly Span[],
): boolean {
  if (above?.hasFigures !== true || afterBlank) return false;
  const places = pieces.map((piece) => ({ text: piece.text, column: columnsOf(piece, spans)[0] ?? 0 }));
  // Left of the figures only what begins small goes on; a comment right of them may begin large.
  const figuresFrom = above.cells.findIndex((text, column) => column > 0 && isFigure(text));
  const isMore = places.every(({ text, column }) =>
    column < figuresFrom ? continues(text) : (above.cells[column] ?? '') !== '',
  );
  if (!isMore) return false;
  for (const { text, column } of places) above.cells[column] = joinBroken([above.cells[column] ?? '', text]);
  return true;
}

/** A label over a row that has none, or goes on from it, is that row's; who is not sure is told. */
function withLabelsAbove(body: readonly OpenRow[]): OpenRow[] {
  const joined: OpenRow[] = [];
  for (const row of body) {
    const last = joined.at(-1);
    const isText = last?.hasFigures === false && last.cells.slice(1).every((text) => text === '');
    const [label = '', ...others] = row.cells;
    const lacksLabel = label === '' && others.every((text) => text === '' || isFigure(text));
    const isNote = isNoteText(last?.cells[0] ?? '');
    if (row.hasFigures && isText && !isNote && (lacksLabel || continues(label))) {
      joined[joined.length - 1] = {
        cells: row.cells.with(0, joinBroken([last.cells[0] ?? '', label])),
        isGuessed: row.isGuessed || label === '',
        hasFigures: true,
      };
      continue;
    }
    joined.push(row);
  }
  return joined;
}
