import type { Sheet } from '../../book/book';
import { ExcelError } from '../../book/excelError';
import { freeSheetId, newSheet } from '../../book/newBook';
import { checkSheetName, findSheet, numberedSheetName } from '../../book/sheetNames';
import type { Session } from '../session';
import type { Arguments } from '../wire/arguments';
import { defineObject, type HostObject } from '../wire/hostObject';
import { eventMethods } from './eventMethods';
import { SheetTarget } from './sheetTarget';
import { worksheetObject } from './worksheet';

export const worksheetsObject = defineObject<Session>({
  className: 'WorksheetCollection',
  items: (session) => session.book.sheets.map((sheet) => sheetObject(session, sheet)),
  item: (session, given) => {
    const sheet = findSheet(session.book, given.text(0));
    if (sheet === undefined) throw new ExcelError('ItemNotFound');
    return sheetObject(session, sheet);
  },
  methods: {
    add: addSheet,
    getActiveWorksheet: (session) => sheetObject(session, session.book.activeSheet),
    getCount: (session, given) => listed(session, given).length,
    getFirst: (session, given) => firstOf(session, listed(session, given)),
    getItemOrNullObject: (session, given) => {
      const sheet = findSheet(session.book, given.text(0));
      return sheet === undefined ? null : sheetObject(session, sheet);
    },
    ...eventMethods<Session>((session) => session, 'WorksheetCollection', [
      'Activated',
      'Added',
      'DataChanged',
      'Deleted',
      'SelectionChanged',
    ]),
  },
});

function sheetObject(session: Session, sheet: Sheet): HostObject {
  return worksheetObject(new SheetTarget(session, sheet));
}

/** All sheets, or only the visible ones where the first argument says so. */
function listed({ book }: Session, given: Arguments): Sheet[] {
  return given.flag(0) ? book.sheets.filter(({ visibility }) => visibility === 'Visible') : book.sheets;
}

function firstOf(session: Session, [first]: readonly Sheet[]): HostObject {
  if (first === undefined) throw new ExcelError('ItemNotFound');
  return sheetObject(session, first);
}

/** A new sheet comes last and is not made the active one. */
function addSheet(session: Session, given: Arguments): HostObject {
  session.refuseIfStructureProtected();
  const { book } = session;
  const name = given.optionalText(0) ?? numberedSheetName(book, 'Ark');
  checkSheetName(book, name);
  const sheet = newSheet(name, freeSheetId(book));
  book.sheets.push(sheet);
  session.changed();
  return sheetObject(session, sheet);
}
