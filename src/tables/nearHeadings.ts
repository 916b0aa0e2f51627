import { finding, type Finding } from '../findings/finding';
import { foldText } from './foldText';
import { nearestName } from './nearestName';
import { headingsOf, type TableLayout } from './tableLayout';
import { cellAt, refAt, columnsRead, type Table } from './table';

/** A heading that only begins like a known one is probably another where it lacks more letters than these: `Total`, and not `Total price`. */
const MOST_LEFT_OUT = 4;

/** `heading-near` for each filled column that is not read and whose heading is nearly that of a column that is missing, or what others call it: `Grupe` where there is no `Gruppe`. One that every row needs is an error that says so itself. */
export function nearHeadings<Field extends string>(
  { grid, headings, columns, extras, rows }: Table<Field>,
  layout: TableLayout<Field>,
): Finding[] {
  const read = columnsRead({ columns, extras });
  const missing = headingsOf(layout).filter(
    ([field]) => !columns.has(field) && !layout.asides.includes(field) && !layout.required.includes(field),
  );
  const firstNames = missing.map(([, [first]]) => first);
  const allNames = missing.flatMap(([, names]) => names);
  const texts = headings.flatMap((heading, column) =>
    heading === null || read.has(column) ? [] : heading.text,
  );
  const meant = layout.required
    .filter((field) => !columns.has(field))
    .map((field) => headingMeant(texts, layout, field));
  return headings.flatMap((heading, column) => {
    if (heading === null || heading.doubt !== null || heading.year !== null || read.has(column)) return [];
    if (rows.every((row) => cellAt(grid, row, column).text === '')) return [];
    const { text } = heading;
    if (meant.includes(text)) return [];
    // `Beløb 2` is another amount, and not a misspelt one.
    if (/\d/.test(text)) return [];
    const other = missing.find(([field]) => isOtherWord(text, layout, field));
    const near = nearestName(text, firstNames) ?? nearestName(text, allNames) ?? '';
    const isNear = Math.abs(foldText(near).length - foldText(text).length) <= MOST_LEFT_OUT;
    const found = other ?? (isNear ? missing.find(([, names]) => names.includes(near)) : undefined);
    if (found === undefined) return [];
    const params = { heading: text, suggestion: found[1][0] };
    return [finding('warning', 'heading-near', refAt(grid, 0, column), params)];
  });
}

/** Whether a heading is what others call a known column. */
function isOtherWord<Field extends string>(
  heading: string,
  { otherWords }: TableLayout<Field>,
  field: Field,
): boolean {
  const folded = foldText(heading);
  return (otherWords[field] ?? []).some((word) => foldText(word) === folded);
}

/** The heading of a range that probably is that of a column it lacks: `Kommune` of `Parter` without `Part`; null where none is. */
export function headingMeant<Field extends string>(
  headings: readonly string[],
  layout: TableLayout<Field>,
  field: Field,
): string | null {
  const other = headings.find((heading) => isOtherWord(heading, layout, field));
  if (other !== undefined) return other;
  const names = headingsOf(layout).flatMap(([one, all]) => (one === field ? all : []));
  return headings.find((heading) => nearestName(heading, names) !== null) ?? null;
}
