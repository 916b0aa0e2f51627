import type { Reading } from '../../reader/reading';
import { foldText } from '../../tables/foldText';

/** So much of a label is looked for: the rest may stand on the next line. */
const BEGINNING = 16;

/**
 * By table and row: the line of a pasted text that the row was read from, from 0: the first below the lines of the rows
 * above whose words begin as the row's. Null where there is none, as where words are spelled apart in the text.
 */
export function linesInText(text: string, tables: readonly Reading[]): (number | null)[][] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => {
    // A label with a line break stands in quotes, of which this line has the first alone.
    return { text: foldText(line.replace(/^"/, '')), isBroken: /^"[^"]+$/.test(line) };
  });
  const begins = ({ text: line, isBroken }: (typeof lines)[number], beginning: string): boolean =>
    line.startsWith(beginning) || (isBroken && beginning.startsWith(line));
  let from = 0;
  return tables.map(({ rows }) =>
    rows.map(({ label }) => {
      const beginning = foldText(label).slice(0, BEGINNING);
      if (beginning === '') return null;
      const line = lines.findIndex((one, at) => at >= from && begins(one, beginning));
      if (line < 0) return null;
      from = line + 1;
      return line;
    }),
  );
}
