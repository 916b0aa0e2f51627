import { readFigure } from '../figures/readFigure';
import { lines } from './lines';

/** What columns may stand between: a tab as copied from a spreadsheet or a Word table, a semicolon in a Danish .csv, a bar in a table of Markdown. */
export type Separator = '\t' | ';' | '|';

/** The separator of a text's columns, by most of its lines that are not blank; null where there is none. */
export function separatorOf(printed: readonly string[]): Separator | null {
  const count = (separator: Separator) => printed.filter((line) => line.includes(separator)).length;
  if (count('\t') * 3 > printed.length) return '\t';
  if (count('|') * 3 > printed.length * 2) return '|';
  // Prose has semicolons too, and no cells with a number alone.
  const hasNumber = printed.some((line) => csvCells(line).some((cell) => readFigure(cell).kind === 'number'));
  return count(';') * 3 > printed.length * 2 && hasNumber ? ';' : null;
}

/** The cells of a text whose columns stand between a separator. In a .csv a cell may stand in quotes, with its own doubled. */
export function separatedText(text: string, separator: Separator): string[][] {
  const all = lines(text);
  if (separator === '|') return all.filter((line) => !RULE.test(line)).map(barCells);
  return all.map((line) => (separator === '\t' ? line.split(separator) : csvCells(line)));
}

/** The line of Markdown under a table's headings. */
const RULE = /^[\s|:]*-{2}[\s|:-]*$/;

function barCells(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
}

function csvCells(line: string): string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"(?=;|$)|([^;]*))/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
}
