import { spansOf, type Span } from './alignedColumns';
import type { AlignedLine, TextPiece } from './alignedLine';
import { headingsInOrder } from './headingsInOrder';

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
    line === before[at] ? { ...line, pieces: place([{ ...NOWHERE, text: textOf(line) }]) } : line,
  );
  return [
    ...over,
    ...lines.slice(first).map((line) => (line.isRow ? { ...line, pieces: place(line.pieces) } : line)),
  ];
}

const NOWHERE: Span = { start: 0, end: 0 };

function textOf({ pieces }: AlignedLine): string {
  return pieces.map(({ text }) => text).join(' ');
}
