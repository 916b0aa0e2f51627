import type { Reading } from '../../reader/reading';
import { foldText } from '../../tables/foldText';

/** So much of a label is looked for: the rest may stand on the next line. */
const BEGINNING = 16;

/**
 * The line of a pasted text that a row of a table was read from, from 0: the first below the lines of the rows above
 * whose words begin as the row's. Null where there is none, as where words are spelled apart in the text.
 */
export function lineInText(
  text: string,
  tables: readonly Reading[],
  table: number,
  row: number,
): number | null {
  const lines = text.split(/\r\n|\r|\n/).map(foldText);
  const before = tables.slice(0, table).flatMap(({ rows }) => rows);
  const rows = [...before, ...(tables[table]?.rows.slice(0, row + 1) ?? [])];
  let from = 0;
  let found: number | null = null;
  for (const { label } of rows) {
    const beginning = foldText(label).slice(0, BEGINNING);
    const line =
      beginning === '' ? -1 : lines.findIndex((one, at) => at >= from && one.startsWith(beginning));
    found = line < 0 ? null : line;
    if (line >= 0) from = line + 1;
  }
  return found;
}
