import { spansOf, type Span } from './alignedColumns';
import { textOf, type AlignedLine, type TextPiece } from './alignedLine';
import { saysLabels } from '../roles/headingWords';
import { splitHeadings, YEARS_JOINED } from './splitHeadings';

/**
 * The lines over a page's first row, where one that has as many pieces as there are columns has each over its own: headings
 * stand at the left of their cells and figures at the right, and a page moves both a little. What stands one space from
 * the next is taken apart where another line has a piece that begins there, or where that makes as many as there are.
 */
export function headingsInOrder(before: readonly AlignedLine[], spans: readonly Span[]): AlignedLine[] {
  return before.map((line, index) => {
    const [only, another] = line.pieces;
    // All of them may be one space apart, right above the first row.
    const isLast = index === before.length - 1 && saysLabels(only?.text.split(' ')[0] ?? '');
    const begun = new Set(
      before.flatMap((other) => (other === line ? [] : other.pieces.map(({ start }) => start))),
    );
    const asBelow = line.pieces.flatMap((piece) => partedAt(piece, (_, start) => begun.has(start)));
    const asNamed =
      another === undefined && !isLast ? [] : YEARS_JOINED.map((way) => line.pieces.flatMap(named(way)));
    const ways = [line.pieces, asBelow, ...asNamed];
    const placed = ways.flatMap((pieces) => {
      const one = overColumns(pieces, spans);
      return one === null ? [] : [one];
    });
    return placed[0] === undefined ? line : { ...line, pieces: placed[0] };
  });
}

/** Each piece over the column of its number, but for the first of the labels where it has none; null where some stands over others instead. */
function overColumns(pieces: readonly TextPiece[], spans: readonly Span[]): TextPiece[] | null {
  const [labels, first] = [spans[0], pieces[0]];
  const isCornerless = labels !== undefined && first !== undefined && first.start >= labels.end;
  const own = isCornerless ? spans.slice(1) : spans;
  if (pieces.length !== own.length) return null;
  const isElsewhere = pieces.some((piece, at) =>
    spans.some((span) => span !== own[at] && isMostlyOver(piece, span)),
  );
  return isElsewhere ? null : pieces.map(({ text }, at) => ({ text, ...(own[at] ?? { start: 0, end: 0 }) }));
}

/** Whether more than half of a piece or of a column is over or under the other: pages move both by a letter or two. */
function isMostlyOver(piece: Span, span: Span): boolean {
  const both = Math.min(piece.end, span.end) - Math.max(piece.start, span.start);
  return both * 2 > Math.min(piece.end - piece.start, span.end - span.start);
}

/** Takes a piece apart into headings, however a year goes with what stands before it. */
function named(way: (typeof YEARS_JOINED)[number]): (piece: TextPiece) => TextPiece[] {
  return (piece) => {
    const words = splitHeadings([piece.text], way).map((heading) => heading.split(' ').length);
    const begins = new Set(words.map((_, at) => words.slice(0, at).reduce((sum, count) => sum + count, 0)));
    return partedAt(piece, (word) => begins.has(word));
  };
}

/** Takes a piece apart before the words for which `begins` says so. */
function partedAt({ text, start }: TextPiece, begins: (word: number, start: number) => boolean): TextPiece[] {
  let from = start;
  return text.split(' ').reduce<TextPiece[]>((all, word, index) => {
    const last = all.at(-1);
    const piece = { text: word, start: from, end: from + word.length };
    from = piece.end + 1;
    if (last === undefined || begins(index, piece.start)) return [...all, piece];
    return [...all.slice(0, -1), { text: `${last.text} ${word}`, start: last.start, end: piece.end }];
  }, []);
}

/** Farther apart than any page's columns. */
const FAR = 1000;

/**
 * The lines with each row's pieces in columns by their order, where every row has as many as there are headings on a line,
 * and they stand in more or fewer columns than that: where columns are close together a page moves what follows. Null
 * where they stand as they should. What else stands over several columns is lost.
 */
export function rowsInOrder(lines: readonly AlignedLine[]): AlignedLine[] | null {
  const rows = lines.filter((line) => line.isRow).map(({ pieces }) => pieces);
  const [{ length } = []] = rows;
  const isEven = length > 2 && rows.every((pieces) => pieces.length === length);
  if (!isEven || spansOf(rows).length === length) return null;
  const place = (pieces: readonly TextPiece[]): TextPiece[] =>
    pieces.map(({ text }, at) => ({ text, start: at * FAR, end: at * FAR + 1 }));
  const first = lines.findIndex((line) => line.isRow);
  const before = lines.slice(0, first);
  const isNone = (headed: readonly AlignedLine[]) => headed.every((line, at) => line === before[at]);
  const headed = headingsInOrder(before, spansOf([place(rows[0] ?? [])]));
  if (isNone(headed) || !isNone(headingsInOrder(before, spansOf(rows)))) return null;
  const over = headed.map((line, at) =>
    line === before[at] ? { ...line, pieces: place([{ text: textOf(line), start: 0, end: 0 }]) } : line,
  );
  return [
    ...over,
    ...lines.slice(first).map((line) => (line.isRow ? { ...line, pieces: place(line.pieces) } : line)),
  ];
}
