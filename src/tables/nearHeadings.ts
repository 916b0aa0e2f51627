import { finding, type Finding } from '../findings/finding';
import { cellAt, refAt } from './cell';
import { foldText } from './foldText';
import { nearestName } from './nearestName';
import { headingsOf, type TableLayout } from './tableLayout';
import type { Table } from './table';

/** A heading that only begins like a known one is probably another where it lacks more letters than these: `Total`, and not `Total price`. */
const MOST_LEFT_OUT = 4;

/** `heading-near` for each filled column that is not read and whose heading is nearly that of a column that is missing: `Grupe` where there is no `Gruppe`. */
export function nearHeadings<Field extends string>(
  { grid, headings, columns, extras, rows }: Table<Field>,
  layout: TableLayout<Field>,
): Finding[] {
  const read = new Set([...columns.values(), ...extras.map(({ column }) => column)]);
  const missing = headingsOf(layout).filter(
    ([field]) => !columns.has(field) && !layout.asides.includes(field),
  );
  return headings.flatMap((heading, column) => {
    if (heading === null || heading.doubt !== null || heading.year !== null || read.has(column)) return [];
    if (rows.every((row) => cellAt(grid, row, column).text === '')) return [];
    const { text } = heading;
    // `Beløb 2` is another amount, and not a misspelt one.
    if (/\d/.test(text)) return [];
    const near =
      nearestName(
        text,
        missing.map(([, [first]]) => first),
      ) ??
      nearestName(
        text,
        missing.flatMap(([, names]) => names),
      );
    if (near === null || Math.abs(foldText(near).length - foldText(text).length) > MOST_LEFT_OUT) return [];
    const suggestion = missing.find(([, names]) => names.includes(near))?.[1][0] ?? near;
    return [finding('warning', 'heading-near', refAt(grid, 0, column), { heading: text, suggestion })];
  });
}
