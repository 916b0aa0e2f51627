import { foldText } from '../../tables/foldText';
import type { Shape } from './shape';

const MOST_HEADING_ROWS = 3;

/**
 * Whether a line below `bodyFrom` prints a heading row once more: beside its label every cell says what the heading's
 * does. The label may be another's, as where each sector has the years over its rows.
 */
export function isHeadingAgain({ cells, kinds }: Shape, line: number, bodyFrom: number): boolean {
  const said = (row: number): string => (cells[row] ?? []).slice(1).map(foldText).join('\t');
  const own = said(line);
  if (kinds[line] !== 'words' || own.trim() === '') return false;
  const headings = Array.from({ length: MOST_HEADING_ROWS }, (_, index) => bodyFrom - 1 - index);
  return headings.some((row) => kinds[row] === 'words' && said(row) === own);
}
