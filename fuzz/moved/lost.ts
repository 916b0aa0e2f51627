import { parseAddress } from '../../workbench/book/addresses';
import type { Table } from './tables';

/** What a formula refers to of a table: the names of its rows and columns. */
interface Meant {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** What a formula with a single reference means of a table; null for nothing. @param home the sheet it stands on. */
export function meantOf(formula: string, home: string, table: Table): Meant | null {
  const [, quoted, plain, address = ''] =
    /(?:'([^']+)'!|([A-Za-zÆØÅæøå]+)!)?(\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?)/.exec(formula) ?? [];
  const area = parseAddress(address.replaceAll('$', ''));
  if (formula.includes('#REF!') || area === null || (quoted ?? plain ?? home) !== table.sheet) return null;
  const rows = part(table.rows, area.row - table.row, area.rows);
  const columns = part(table.columns, area.column - table.column, area.columns);
  return rows.length === 0 || columns.length === 0 ? null : { rows, columns };
}

/**
 * How a formula has lost what it meant, by the guide: it means nothing any more, or something else; or it counts lines of
 * which some have another number. Null where it means what it meant, with new lines among them and without those that went.
 */
export function lostBy(
  formula: string,
  meant: Meant,
  means: Meant | null,
  before: Table,
  after: Table,
): 'gone' | 'elsewhere' | 'counted' | null {
  if (means === null) return 'gone';
  if (isOther(meant.rows, means.rows, before.rows, after.rows)) return 'elsewhere';
  if (isOther(meant.columns, means.columns, before.columns, after.columns)) return 'elsewhere';
  const counts = /VLOOKUP|INDEX|OFFSET/.test(formula) && !formula.includes('MATCH');
  const isShifted = (was: readonly string[], is: readonly string[]): boolean =>
    was.some((line) => is.includes(line) && is.indexOf(line) !== was.indexOf(line));
  const shifts = isShifted(meant.rows, means.rows) || isShifted(meant.columns, means.columns);
  return counts && shifts ? 'counted' : null;
}

function isOther(
  meant: readonly string[],
  means: readonly string[],
  before: readonly string[],
  after: readonly string[],
): boolean {
  const left = meant.filter((line) => after.includes(line));
  if (left.length === 0 || left.some((line) => !means.includes(line))) return true;
  return means.some((line) => before.includes(line) && !meant.includes(line));
}

function part(lines: readonly string[], first: number, count: number): string[] {
  return lines.filter((_, index) => index >= first && index < first + count);
}
