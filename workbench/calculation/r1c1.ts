import type { Rectangle } from '../book/book';
import { formatAddress } from '../book/addresses';
import { MAX_COLUMNS, MAX_ROWS } from '../book/limits';

const END = String.raw`(?:R(?<row>\[-?\d+\]|\d*))?(?:[CK](?<column>\[-?\d+\]|\d*))?`;
const PAIR = new RegExp(`^${END}(?::${END.replaceAll('(?<', '(?<last')})?$`, 'i');

/**
 * An address by numbers as `INDIRECT` takes it, in A1 form: `R[-1]C2` in row 5 is `$B$4`, `C3` is `$C:$C`. Danish Excel
 * writes K for C. undefined for what is no such address, or lies beyond the sheet.
 */
export function addressOfR1C1(
  text: string,
  place: { readonly row: number; readonly column: number },
): string | undefined {
  const groups = PAIR.exec(text)?.groups;
  if (groups === undefined || text === '') return undefined;
  const isPair = text.includes(':');
  const rows = span(groups['row'], isPair ? groups['lastrow'] : groups['row'], place.row, MAX_ROWS);
  const columns = span(
    groups['column'],
    isPair ? groups['lastcolumn'] : groups['column'],
    place.column,
    MAX_COLUMNS,
  );
  if (rows === undefined || columns === undefined) return undefined;
  const area: Rectangle = {
    row: rows.first,
    rows: rows.count,
    column: columns.first,
    columns: columns.count,
  };
  return formatAddress(area, true);
}

/** From one end to the other; all there are where neither is named. */
function span(
  one: string | undefined,
  other: string | undefined,
  own: number,
  max: number,
): { readonly first: number; readonly count: number } | undefined {
  if (one === undefined && other === undefined) return { first: 0, count: max };
  if (one === undefined || other === undefined) return undefined;
  const ends = [one, other].map((end) => {
    if (end === '') return own;
    return end.startsWith('[') ? own + Number(end.slice(1, -1)) : Number(end) - 1;
  });
  const first = Math.min(...ends);
  const count = Math.max(...ends) - first + 1;
  return first >= 0 && first + count <= max ? { first, count } : undefined;
}
