import { finding, type Finding } from '../findings/finding';
import { foldText } from './foldText';
import { refAt, type Table } from './table';

/** `heading-twice` for every heading of the user's own that stands over an earlier column too. */
export function repeatedHeadings(table: Table<string>): Finding[] {
  const seen = new Set<string>();
  return table.extras.flatMap(({ heading, column }) => {
    const folded = foldText(heading);
    if (seen.has(folded))
      return [finding('error', 'heading-twice', refAt(table.grid, 0, column), { heading })];
    seen.add(folded);
    return [];
  });
}
