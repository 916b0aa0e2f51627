import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', '..', 'docs', 'brugervejledning', 'funktioner');

/** A page of the user guide about a function, or the folder's `README`, as Markdown. */
export function guidePage(name: string): string {
  return readFileSync(join(FOLDER, `${name}.md`), 'utf8');
}

/** The rows of the one table with these headings, without the backquotes of code. */
export function tableUnder(markdown: string, ...headings: readonly string[]): string[][] {
  const tables = markdown.split(/\n\n+/).filter((block) => block.startsWith('|'));
  const rows = tables.map((table) => table.trim().split('\n').map(cellsOf));
  const [found, another] = rows.filter(([first = []]) => first.join() === headings.join());
  if (found === undefined || another !== undefined)
    throw new RangeError(`Not one table ${headings.join(', ')}`);
  return found.slice(2);
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, line.lastIndexOf('|'))
    .split('|')
    .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1'));
}
