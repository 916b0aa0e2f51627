import type { TextPiece } from './alignedLine';

/** A column of a page: from where to where its pieces reach. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The columns that the rows' pieces stand in: pieces above one another are of one column. What may be a figure of each of
 * two columns, `880 440`, tells of none where others do.
 */
export function spansOf(rows: readonly (readonly TextPiece[])[]): Span[] {
  const pieces = rows.flat();
  const sure = joined(pieces.filter(({ text }) => !MAY_BE_TWO.test(text)));
  const apart = pieces.filter(({ start, end }) => !sure.some((span) => start < span.end && end > span.start));
  return joined([...sure, ...apart]);
}

const MAY_BE_TWO = /^\d{1,3}(?: \d{3})+$/;

function joined(pieces: readonly Span[]): Span[] {
  const all = pieces.toSorted((one, other) => one.start - other.start);
  return all.reduce<Span[]>((spans, { start, end }) => {
    const last = spans.at(-1);
    if (last === undefined || start >= last.end) return [...spans, { start, end }];
    return [...spans.slice(0, -1), { start: last.start, end: Math.max(last.end, end) }];
  }, []);
}

/** Which columns a piece stands over; the nearest one where it stands beside all. */
export function columnsOf({ start, end }: TextPiece, spans: readonly Span[]): number[] {
  const over: number[] = [];
  for (const [column, span] of spans.entries()) {
    // They stand side by side.
    if (span.start >= end) break;
    if (span.end > start) over.push(column);
  }
  if (over.length > 0) return over;
  const distance = (span: Span) => Math.min(Math.abs(span.start - end), Math.abs(start - span.end));
  const [nearest] = [...spans.entries()].toSorted(([, one], [, other]) => distance(one) - distance(other));
  return nearest === undefined ? [] : [nearest[0]];
}
