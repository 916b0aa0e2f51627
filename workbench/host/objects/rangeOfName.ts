import { parseAddress, splitSheet } from '../../book/addresses';
import type { DefinedName } from '../../book/book';
import { findSheet } from '../../book/sheetNames';
import { CellRange } from '../cellRange';
import type { Session } from '../session';

/** The cells a defined name refers to; null where it holds anything but one plain reference. */
export function rangeOfName(session: Session, { formula, sheet: home }: DefinedName): CellRange | null {
  const { sheet: prefix, rest } = splitSheet(formula);
  const sheet = prefix === null ? home : findSheet(session.book, prefix);
  const area = parseAddress(rest);
  return sheet == null || area === null ? null : new CellRange(session, sheet, area);
}
