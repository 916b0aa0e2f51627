import { finding, type Finding } from '../findings/finding';
import { cellAt } from '../tables/cell';
import type { Table } from '../tables/table';
import { holdsFigures } from '../tables/holdsFigures';
import type { HeadingRole } from '../tables/headings/heading';
import type { CostField } from './costLayout';

/** What stands in columns of years, budgeted or spent. */
const YEARLY: ReadonlySet<HeadingRole | undefined> = new Set(['amount', 'accounts', 'undecided']);

/**
 * The columns of figures that may be a year's and are not allocated: `heading-unclear` where the heading cannot be
 * decided, `heading-empty` where it is blank, as it is when a heading is merged over two columns.
 */
export function unclearHeadings(table: Table<CostField>): Finding[] {
  const { grid, headings } = table;
  return headings.flatMap((heading, column) => {
    const { ref: cell, isError } = cellAt(grid, 0, column);
    if (isError) return [];
    if (heading === null) {
      const isBesideYear = [column - 1, column + 1].some((at) => YEARLY.has(headings[at]?.role));
      return isBesideYear && holdsFigures(table, column)
        ? [finding('warning', 'heading-empty', cell, {})]
        : [];
    }
    const { text, doubt } = heading;
    if (doubt === null || !holdsFigures(table, column)) return [];
    return [finding('warning', 'heading-unclear', cell, { heading: text, doubt })];
  });
}
