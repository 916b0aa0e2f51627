import type { MarkKind } from '../reading/reservedNames';

/** Deletes what a mark is on: whole rows, cells with those below moving up, or cells with those to the right moving left. */
export function takeOut(range: Excel.Range, kind: MarkKind): void {
  if (kind === 'emptied_columns') range.delete('Left');
  else (kind === 'emptied_rows' ? range.getEntireRow() : range).delete('Up');
}
