import { parseAddress, splitSheet } from '../../book/addresses';
import type { DefinedName } from '../../book/book';
import { ExcelError } from '../../book/excelError';
import { findSheet } from '../../book/sheetNames';
import { CellRange } from '../cellRange';
import type { Session } from '../session';

/** The cells a defined name refers to, worked out where it is a formula; null where it refers to none, or to several areas; undefined where only Excel can tell. */
export function locatedRange(session: Session, name: DefinedName): CellRange | null | undefined {
  const { formula, sheet: home } = name;
  const { sheet: prefix, rest } = splitSheet(formula);
  const sheet = prefix === null ? home : findSheet(session.book, prefix);
  const area = parseAddress(rest);
  if (sheet != null && area !== null) return new CellRange(session, sheet, area);
  if (!isWorkedOut(name)) return null;
  session.settle();
  const found = session.settings.locate?.(session.book, formula, home ?? session.book.activeSheet);
  return found && new CellRange(session, found.sheet, found.area);
}

/** The same, but that what only Excel can tell is refused. */
export function rangeOfName(session: Session, name: DefinedName): CellRange | null {
  const range = locatedRange(session, name);
  if (range !== undefined) return range;
  throw new ExcelError(
    'NotImplemented',
    `The workbench's host cannot work out which cells the name ${name.name} refers to: =${name.formula}`,
  );
}

/** Whether what a name refers to has to be calculated: it calls a function, or names columns of a table, or another name. */
function isWorkedOut({ formula }: DefinedName): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  return (
    !bare.includes('#REF!') &&
    (/[\p{L}\d]\(|[\p{L}\d]\[/u.test(bare) || /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(bare)) &&
    !/^(?:TRUE|FALSE)$/i.test(bare)
  );
}
