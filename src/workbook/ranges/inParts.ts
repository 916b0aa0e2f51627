/** The largest part of one write: well below what one request can take. */
const LARGEST_PART = 1_000_000;

export interface Part<Row> {
  readonly first: number;
  readonly rows: readonly Row[];
  readonly bytes: number;
}

/** Cuts rows into parts of at most so much, about 1 MB of a write, and at least one row; usually that is one part. */
export function inParts<Row>(
  rows: readonly Row[],
  sizeOf: (row: Row) => number,
  most = LARGEST_PART,
): Part<Row>[] {
  const parts: Part<Row>[] = [];
  let first = 0;
  let bytes = 0;
  rows.forEach((row, index) => {
    const size = sizeOf(row);
    if (index > first && bytes + size > most) {
      parts.push({ first, rows: rows.slice(first, index), bytes });
      first = index;
      bytes = 0;
    }
    bytes += size;
  });
  if (rows.length > first) parts.push({ first, rows: rows.slice(first), bytes });
  return parts;
}

const NUMBER_BYTES = 20;

/** About how many bytes a cell takes in a request: letters beyond ASCII and quotes take up to four. */
export function cellBytes(value: string | number): number {
  if (typeof value === 'number') return NUMBER_BYTES;
  const special = value.match(/[^ !#-[\]-~]/g)?.length ?? 0;
  return value.length + 3 * special + 6;
}
