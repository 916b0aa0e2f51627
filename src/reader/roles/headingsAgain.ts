import { saidAs } from '../layout/saidAs';
import type { Shape } from './shape';

export const MOST_HEADING_ROWS = 3;

/**
 * The lines from `bodyFrom` on that print a heading row once more: beside its label every cell says what the heading's
 * does. The label may be another's, as where each sector has the years over its rows.
 */
export function headingsAgain({ cells, kinds }: Shape, bodyFrom: number): ReadonlySet<number> {
  const isWords = (line: number): boolean => kinds[line] === 'words';
  const said = (line: number): string => saidAs(cells[line] ?? [], 'beside');
  const lines = [...cells.keys()].filter(isWords);
  const headings = new Set(
    lines
      .filter((line) => line < bodyFrom && line >= bodyFrom - MOST_HEADING_ROWS)
      .map(said)
      .filter((text) => text !== ''),
  );
  return new Set(lines.filter((line) => line >= bodyFrom && headings.has(said(line))));
}
