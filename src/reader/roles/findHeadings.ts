import { isUnitAlone, unitIn } from '../figures/unit';
import { isYearAlone, yearIn } from '../figures/yearIn';
import { continues as goesOn } from '../layout/continues';
import { saidAs } from '../layout/saidAs';
import { hasWord, saysLabels } from './headingWords';
import type { Shape } from './shape';

const MOST_HEADING_ROWS = 3;

/** Where a table's headings stand and what they say. */
export interface Headings {
  /** What is printed over the heading rows. */
  readonly title: string;
  /** The lines of the heading rows; the body begins after the last of them. */
  readonly lines: readonly number[];
  readonly bodyFrom: number;
  /** The lines of the body that print one of them once more. */
  readonly again: ReadonlySet<number>;
  /** One for each column as printed, heading rows joined by a space. */
  readonly texts: readonly string[];
  /** The same, with what stands over several columns given to each of them. */
  readonly spread: readonly string[];
}

/**
 * Heading rows are the rows of words, at most three, between the title and the first row of figures. A text alone at
 * a row's beginning is title over them and a section below them.
 */
export function findHeadings(shape: Shape): Headings {
  const { kinds } = shape;
  const firstFigures = kinds.indexOf('figures');
  const body = firstFigures < 0 ? kinds.length : firstFigures;
  const first = kinds.slice(0, body).indexOf('words');
  const lines = first < 0 ? [] : [first];
  for (let line = first + 1; first >= 0 && line < body && lines.length < MOST_HEADING_ROWS; line++) {
    const isMore = kinds[line] === 'words' ? continues(shape, lines, line) : isRestOfCorner(shape, line);
    if (!isMore) break;
    lines.push(line);
  }
  const bodyFrom = first < 0 ? Math.max(0, firstFigures) : first + lines.length;
  const title = titleOver(shape, first < 0 ? bodyFrom : first);
  return { title, lines, bodyFrom, again: headingsAgain(shape, bodyFrom), ...joined(shape, lines) };
}

/**
 * The lines from `bodyFrom` on that print a heading row once more: beside its label every cell says what the heading's
 * does. The label may be another's, as where each sector has the years over its rows.
 */
function headingsAgain({ cells, kinds }: Shape, bodyFrom: number): ReadonlySet<number> {
  const isWords = (line: number): boolean => kinds[line] === 'words';
  const said = (line: number): string => saidAs(cells[line] ?? [], 'beside');
  const lines = [...cells.keys()].filter(isWords);
  const headings = new Set(
    lines
      .filter((line) => line < bodyFrom && line >= bodyFrom - MOST_HEADING_ROWS)
      .map(said)
      .filter((text) => text !== ''),
  );
  return new Set(lines.filter((line) => line >= bodyFrom && headings.has(said(line))));
}

function titleOver({ cells }: Shape, line: number): string {
  return cells
    .slice(0, line)
    .map((row) => row.filter((text) => text !== '').join(' '))
    .filter((text) => text !== '')
    .join(' ');
}

/**
 * Whether a row of words is a further heading row: where the one above leaves columns open (a heading over several),
 * this one fills half of them at least; where it leaves none, this one says only units, years or what is in brackets.
 */
function continues({ cells, width }: Shape, lines: readonly number[], line: number): boolean {
  const above = lines.map((one) => cells[one] ?? []);
  const open = Array.from({ length: width }, (_, column) => column).filter(
    (column) => column > 0 && above.some((row) => (row[column] ?? '') === ''),
  );
  const row = cells[line] ?? [];
  const printed = row.filter((text, column) => column > 0 && text !== '');
  // Without a label of its own, or going on from the one above, a row of words is no section.
  const [label = ''] = row;
  if (printed.length > 0 && (label === '' || goesOn(label))) return true;
  if (above.some(([corner = '']) => corner !== '')) return false;
  // One year beside a label of its own may as well be a figure.
  if (printed.length === 1 && printed.every(isYearAlone) && !saysLabels(label)) return false;
  if (open.length > 0) return printed.length * 2 >= width - 1;
  const said = (column: number): string => above.map((texts) => texts[column] ?? '').join(' ');
  return row.every(
    (text, column) =>
      column === 0 ||
      text === '' ||
      // A heading that names its year or unit takes no other: then it is a figure that looks like one.
      (isUnitAlone(text) && unitIn(said(column)) === null) ||
      (isYearAlone(text) && yearIn(said(column)) === null) ||
      /^[([].*[)\]]$/.test(text),
  );
}

/** What goes on from the corner above it and stands alone: `kr.)` under `Beløb (mio.`, `1.000` under `DKK`. */
function isRestOfCorner({ cells }: Shape, line: number): boolean {
  const [first = '', ...others] = cells[line] ?? [];
  const isRest = goesOn(first) || /^1[., ]000(?: kr\.?)?$/.test(first);
  return isRest && others.every((text) => text === '');
}

function joined(shape: Shape, lines: readonly number[]): Pick<Headings, 'texts' | 'spread'> {
  const printed = lines.map((line) => shape.cells[line] ?? []);
  const given = lines.map((line, index) =>
    index === lines.length - 1
      ? unitOverAll(shape.cells[line] ?? [], printed[index - 1] ?? [])
      : spread(shape, line, lines[index + 1] ?? line),
  );
  return { texts: inColumns(shape, printed), spread: inColumns(shape, given) };
}

/** A unit that stands alone below other headings is of all columns from its own on, save those that count something else; it ends the one above that ends in `i`. */
function unitOverAll(row: readonly string[], above: readonly string[]): readonly string[] {
  const at = row.findIndex((text) => text !== '');
  const [unit = '', another] = row.filter((text) => text !== '');
  const goesOnAbove = /(?<!\p{L})i$/iu.test(above[at] ?? '');
  const isOfAll = above.length > 0 && at > 0 && another === undefined && isUnitAlone(unit) && !goesOnAbove;
  const isCounted = (column: number): boolean => hasWord(above[column] ?? '', 'DRIVER', 'SHARE');
  return isOfAll ? row.map((text, column) => (column < at || isCounted(column) ? text : unit)) : row;
}

function inColumns({ width }: Shape, rows: readonly (readonly string[])[]): string[] {
  return Array.from({ length: width }, (_, column) =>
    rows
      .map((row) => row[column] ?? '')
      .filter((text) => text !== '')
      .join(' '),
  );
}

/**
 * Gives a heading over several columns to each of them: to those right of it that have a heading below and none of
 * their own. The last reaches no further than the widest before it, so that an `I alt` at the end stays alone.
 */
function spread({ cells }: Shape, line: number, below: number): string[] {
  const row = [...(cells[line] ?? [])];
  const under = cells[below] ?? [];
  const starts = row.flatMap((text, column) => (text !== '' && column > 0 ? [column] : []));
  const widths = starts.slice(1).map((start, index) => start - (starts[index] ?? start));
  const widest = widths.length === 0 ? Infinity : Math.max(...widths);
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? Math.min(row.length, start + widest);
    for (let column = start + 1; column < end && (under[column] ?? '') !== ''; column++)
      row[column] = row[start] ?? '';
  }
  return row;
}
