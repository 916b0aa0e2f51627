import { columnFacts, isTextColumn, type ColumnFacts } from './columnFacts';
import type { Headings } from './findHeadings';
import { hasWord } from './headingWords';
import type { Shape } from './shape';

/**
 * The columns that hold the rows' labels: the first column of texts, and those right of it that print a label where
 * it has none (an area name only on its first row, the members of a group one column in), or name each of several rows
 * that have the same one (`Gruppe`, `Post`).
 */
export function findLabels(shape: Shape, headings: Headings): number[] {
  const from = headings.bodyFrom;
  const first = Array.from({ length: shape.width }, (_, column) => column).find((column) =>
    isLabelled(columnFacts(shape, column, headings)),
  );
  if (first === undefined) return [0];
  const labels = [first];
  for (let column = first + 1; column < shape.width - 1; column++) {
    const heading = headings.texts[column] ?? '';
    if (hasWord(heading, 'NOTE') || !isTextColumn(columnFacts(shape, column, headings))) break;
    if (!standsInFor(shape, first, column, from) && !isGrouped(shape, first, column, from)) break;
    labels.push(column);
  }
  return labels;
}

/** Whether a column holds texts, or years as labels do: 2024, 2025, 2026 down the rows. */
function isLabelled(facts: ColumnFacts): boolean {
  return isTextColumn(facts) || (facts.years > 0 && facts.years >= facts.numbers);
}

/** Whether some row prints a text in `column` where the column left of it is empty. */
function standsInFor({ cells }: Shape, first: number, column: number, from: number): boolean {
  return cells.slice(from).some((row) => (row[first] ?? '') === '' && (row[column] ?? '') !== '');
}

/** Whether the first column says the same for several rows, which the next one tells apart. */
function isGrouped({ cells }: Shape, first: number, column: number, from: number): boolean {
  const rows = cells.slice(from).filter((row) => (row[first] ?? '') !== '' && (row[column] ?? '') !== '');
  const groups = new Set(rows.map((row) => row[first])).size;
  const names = new Set(rows.map((row) => row[column])).size;
  return rows.length > 2 && groups * 2 <= rows.length && names > groups;
}
