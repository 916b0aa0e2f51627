import { readFigure } from '../figures/readFigure';
import { lines } from './lines';

/** What columns may stand between: a tab as copied from a spreadsheet or a Word table, a semicolon in a Danish .csv, a comma in others, a bar in a table of Markdown. */
export type Separator = '\t' | ';' | ',' | '|';

/** The separator of a text's columns, by most of its lines that are not blank; null where there is none. */
export function separatorOf(printed: readonly string[]): Separator | null {
  const count = (separator: Separator) => printed.filter((line) => line.includes(separator)).length;
  if (count('\t') * 3 > printed.length) return '\t';
  if (count('|') * 3 > printed.length * 2) return '|';
  // Prose has semicolons too, and no cells with a number alone.
  if (count(';') * 3 > printed.length * 2) return quotedRows(printed, ';').flat().some(isNumber) ? ';' : null;
  return count(',') > 0 && areSeparatedByCommas(quotedRows(lines(printed.join('\n')), ',')) ? ',' : null;
}

const YEAR = /^(?:19|20)\d\d$/;

/**
 * Whether a comma parts cells, and stands before no decimals: from the headings on, which may have a title above them,
 * every row has as many, headings are words or years and have no space before them, and no row begins as `Løn 1.100,50` or
 * `1,5` would.
 */
function areSeparatedByCommas(printed: readonly (readonly string[])[]): boolean {
  const [first = [], ...others] = printed.slice(printed.findIndex((row) => row.length > 1));
  const mayBeDecimal = ([label = '', next = '', ...more]: readonly string[]): boolean =>
    /^\d/.test(next) && (/\s\S*\d$/.test(label) || (more.length === 0 && /\d$/.test(label)));
  return (
    first.length > 1 &&
    first.every((text) => (!isNumber(text.trim()) || YEAR.test(text)) && !/^\s/.test(text)) &&
    others.every((row) => row.length === first.length && !mayBeDecimal(row)) &&
    others.flat().some(isNumber)
  );
}

function isNumber(cell: string): boolean {
  return readFigure(cell).kind === 'number';
}

/** The cells of a text whose columns stand between a separator. A spreadsheet puts a cell with a line break, a separator or a quote in quotes, with its own doubled. */
export function separatedText(text: string, separator: Separator): string[][] {
  const all = lines(text);
  if (separator === '|') return all.filter((line) => !RULE.test(line)).map(barCells);
  return text.includes('"') ? quotedRows(all, separator) : all.map((line) => line.split(separator));
}

/** The line of Markdown under a table's headings. */
const RULE = /^[\s|:]*-{2}[\s|:-]*$/;

function barCells(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
}

/** So long may a cell in quotes be: a quote of the text's own that nobody closes does not take in the rest of the table. */
const LONGEST_QUOTED = 500;

/** A cell with what ends it: in quotes, or plain. */
const CELLS = {
  '\t': cellBefore('\\t'),
  ';': cellBefore(';'),
  ',': cellBefore(','),
} as const;

function cellBefore(separator: string): RegExp {
  const end = `(${separator}|\\n|$)`;
  return new RegExp(`(?:"((?:[^"]|""){0,${LONGEST_QUOTED}})"(?=${end})|([^${separator}\\n]*))${end}`, 'gy');
}

function quotedRows(all: readonly string[], separator: keyof typeof CELLS): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, , plain = '', end] of all.join('\n').matchAll(CELLS[separator])) {
    row.push(quoted?.replaceAll('""', '"').replaceAll('\n', ' ') ?? plain);
    if (end === separator) continue;
    rows.push(row);
    if (end === '') break;
    row = [];
  }
  return rows;
}
