import type { Rectangle, Sheet } from '../../book/book';
import { parseAddress, splitSheet } from '../../book/addresses';
import { ExcelError } from '../../book/excelError';
import { findName } from '../../book/definedNames';
import { findSheet } from '../../book/sheetNames';
import { CellRange } from '../cellRange';
import type { Session } from '../session';
import { rangeOfName } from './rangeOfName';

/** What a Worksheet object stands for. */
export class SheetTarget {
  readonly session: Session;
  readonly #sheet: Sheet;

  constructor(session: Session, sheet: Sheet) {
    this.session = session;
    this.#sheet = sheet;
  }

  get sheet(): Sheet {
    if (!this.session.book.sheets.includes(this.#sheet)) throw new ExcelError('ItemNotFound');
    return this.#sheet;
  }

  range(area: Rectangle): CellRange {
    return new CellRange(this.session, this.sheet, area);
  }

  /** The range of an address (`A1:B2`, `Ark1!A1`) or of a defined name. */
  rangeAt(address: string): CellRange {
    const { sheet: prefix, rest } = splitSheet(address);
    const area = parseAddress(rest);
    const { book } = this.session;
    if (area !== null) {
      // Guess: an address that names another sheet than the one asked is refused.
      if (prefix !== null && findSheet(book, prefix) !== this.sheet) throw new ExcelError('InvalidArgument');
      return this.range(area);
    }
    const name = findName(book, rest, this.sheet) ?? findName(book, rest, null);
    const range = name && rangeOfName(this.session, name);
    if (!range) throw new ExcelError('InvalidArgument');
    return range;
  }
}
