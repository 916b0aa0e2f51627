import { isTextColumn, type ColumnFacts } from './columnFacts';
import type { Headings } from './findHeadings';
import { hasWord } from './headingWords';
import type { Shape } from './shape';

/**
 * The columns that hold the rows' labels: the first column of texts, and those right of it that print a label where
 * it has none (an area name only on its first row, the members of a group one column in), or tell rows of the same
 * label apart (`Gruppe`, `Post`).
 */
export function findLabels(shape: Shape, headings: Headings, counted: readonly ColumnFacts[]): number[] {
  const from = headings.bodyFrom;
  const labelled = counted.flatMap((facts, column) => (isLabelled(facts) ? [column] : []));
  // Codes with points are texts, and no labels where the names stand beside them.
  const first = labelled.find(
    (column) => !areCodes(shape, headings, column) || !labelled.includes(column + 1),
  );
  if (first === undefined) return [0];
  const labels = [first];
  for (let column = first + 1; column < shape.width - 1; column++) {
    const heading = headings.texts[column] ?? '';
    const facts = counted[column];
    if (hasWord(heading, 'NOTE') || facts === undefined || !isTextColumn(facts)) break;
    if (!standsInFor(shape, first, column, from) && !tellsApart(shape, headings, labels, column)) break;
    labels.push(column);
  }
  return labels;
}

/** Whether a column is called codes, and holds no words: `1.22.01` under `Konto`. */
function areCodes({ cells }: Shape, { texts, bodyFrom }: Headings, column: number): boolean {
  const said = cells.slice(bodyFrom).filter((row) => /\p{L}/u.test(row[column] ?? '')).length;
  const coded = cells.slice(bodyFrom).filter((row) => /^\d/.test(row[column] ?? '')).length;
  return hasWord(texts[column] ?? '', 'CODE') && coded > said;
}

/** Whether a column holds texts, or years as labels do: 2024, 2025, 2026 down the rows. */
function isLabelled(facts: ColumnFacts): boolean {
  return isTextColumn(facts) || (facts.years > 0 && facts.years >= facts.numbers);
}

/** Whether some row prints a text in `column` where the column left of it is empty. */
function standsInFor({ cells }: Shape, first: number, column: number, from: number): boolean {
  return cells.slice(from).some((row) => (row[first] ?? '') === '' && (row[column] ?? '') !== '');
}

/**
 * Whether at least half of the rows share what their labels say so far with other rows, and a column says more than
 * these or tells every row apart. What is told of a recipient is no label, unless it is one as well (`Region`,
 * `Kommune`).
 */
function tellsApart(
  { cells }: Shape,
  headings: Headings,
  labels: readonly number[],
  column: number,
): boolean {
  const [first = 0] = labels;
  const areOf = (at: number): boolean => hasWord(headings.texts[at] ?? '', 'RECIPIENT');
  if (areOf(first) && !areOf(column)) return false;
  const rows = cells
    .slice(headings.bodyFrom)
    .filter((row) => (row[first] ?? '') !== '' && (row[column] ?? '') !== '');
  const saidIn = (columns: readonly number[]): string[] =>
    rows.map((row) => columns.map((at) => row[at] ?? '').join('\t'));
  const said = saidIn(labels);
  const times = new Map<string, number>();
  for (const text of said) times.set(text, (times.get(text) ?? 0) + 1);
  const shared = said.filter((text) => (times.get(text) ?? 0) > 1).length;
  if (shared === 0 || shared * 2 < rows.length) return false;
  const saysMore = new Set(saidIn([column])).size > new Set(said).size;
  return saysMore || new Set(saidIn([...labels, column])).size === rows.length;
}
