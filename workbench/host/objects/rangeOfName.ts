import { parseAddress, splitSheet } from '../../book/addresses';
import type { DefinedName } from '../../book/book';
import { ExcelError } from '../../book/excelError';
import { findSheet } from '../../book/sheetNames';
import { CellRange } from '../cellRange';
import type { Session } from '../session';

/** The cells a defined name refers to, worked out where it is a formula; null where it refers to none, or to several areas. */
export function rangeOfName(session: Session, name: DefinedName): CellRange | null {
  const { formula, sheet: home } = name;
  const { sheet: prefix, rest } = splitSheet(formula);
  const sheet = prefix === null ? home : findSheet(session.book, prefix);
  const area = parseAddress(rest);
  if (sheet != null && area !== null) return new CellRange(session, sheet, area);
  if (!isWorkedOut(name)) return null;
  session.settle();
  const found = session.settings.locate?.(session.book, formula, home ?? session.book.activeSheet);
  if (found === undefined) {
    throw new ExcelError(
      'NotImplemented',
      `The workbench's host cannot work out which cells the name ${name.name} refers to: =${formula}`,
    );
  }
  return found && new CellRange(session, found.sheet, found.area);
}

/** Whether what a name refers to has to be calculated: it calls a function, or names columns of a table, or another name. */
export function isWorkedOut({ formula }: DefinedName): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  return (
    !bare.includes('#REF!') &&
    (/[\p{L}\d]\(|[\p{L}\d]\[/u.test(bare) || /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(bare)) &&
    !/^(?:TRUE|FALSE)$/i.test(bare)
  );
}
