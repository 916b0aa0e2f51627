import type { Sheet, Visibility } from '../../book/book';
import { ExcelError } from '../../book/excelError';
import { removeSheet } from '../../book/removeSheet';
import { renameSheet } from '../../book/renameSheet';
import { WHOLE_SHEET } from '../../book/wholeSheet';
import { CellRange } from '../cellRange';
import { asColor } from '../cells/looks';
import { asFlag, asNumber, asOneOf, asText } from '../wire/arguments';
import { defineObject, type ObjectMaker } from '../wire/hostObject';
import { autoFilterObject } from './autoFilter';
import { commentsObject } from './comments';
import { copyWorksheet } from './copyWorksheet';
import { eventMethods } from './eventMethods';
import { freezePanesObject } from './freezePanes';
import { namesObject } from './names';
import { pageLayoutObject } from './pageLayout';
import { worksheetProtectionObject } from './protection';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';
import type { SheetTarget } from './sheetTarget';
import { tablesObject } from './tables';
import { usedRangeOf } from './usedRangeOf';

export const worksheetObject: ObjectMaker<SheetTarget> = defineObject<SheetTarget>({
  className: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars: {
    id: { get: ({ sheet }) => sheet.id },
    name: { get: ({ sheet }) => sheet.name, set: setName },
    position: { get: ({ session, sheet }) => session.book.sheets.indexOf(sheet), set: setPosition },
    showGridlines: { get: ({ sheet }) => sheet.showGridlines },
    // The client reads `ShowGridlines` and writes `Gridlines`.
    gridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: ({ sheet }, shown) => {
        sheet.showGridlines = asFlag(shown);
      },
    },
    tabColor: {
      get: ({ sheet }) => sheet.tabColor ?? '',
      set: ({ session, sheet }, color) => {
        session.refuseIfStructureProtected();
        sheet.tabColor = color === '' ? null : asColor(color);
      },
    },
    visibility: { get: ({ sheet }) => sheet.visibility, set: setVisibility },
  },
  children: {
    autoFilter: (home) => autoFilterObject({ home, table: null }),
    comments: ({ session, sheet }) => commentsObject({ session, scope: sheet }),
    freezePanes: freezePanesObject,
    names: ({ session, sheet }) => namesObject({ session, scope: sheet }),
    pageLayout: pageLayoutObject,
    protection: worksheetProtectionObject,
    tables: ({ session, sheet }) => tablesObject({ session, sheet }),
  },
  methods: {
    activate,
    calculate: ({ session }) => {
      session.changed();
      session.calculate();
    },
    copy: copyWorksheet,
    delete: remove,
    getRange: (target, given) => {
      const address = given.optionalText(0);
      return rangeObject(address === undefined ? target.range(WHOLE_SHEET) : target.rangeAt(address));
    },
    getRangeByIndexes: (target, given) =>
      rangeObject(
        target.range({
          row: given.integer(0),
          column: given.integer(1),
          rows: given.integer(2),
          columns: given.integer(3),
        }),
      ),
    getRanges: (target, given) =>
      rangeAreasObject(
        given
          .text(0)
          .split(',')
          .map((address) => target.rangeAt(address)),
      ),
    getUsedRange: (target, given) =>
      // Guess: the used range of an empty sheet is its first cell.
      usedRangeOf(target.range(WHOLE_SHEET), given.flag(0)) ?? rangeObject(target.range(FIRST_CELL)),
    getUsedRangeOrNullObject: (target, given) => usedRangeOf(target.range(WHOLE_SHEET), given.flag(0)),
    ...eventMethods<SheetTarget>(({ session }) => session, 'Worksheet', [
      'Activated',
      'DataChanged',
      'SelectionChanged',
    ]),
  },
});

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

function setName({ session, sheet }: SheetTarget, name: unknown): void {
  session.refuseIfStructureProtected();
  renameSheet(session.book, sheet, asText(name));
  session.changed();
}

function setPosition({ session, sheet }: SheetTarget, position: unknown): void {
  session.refuseIfStructureProtected();
  const { sheets } = session.book;
  const index = asNumber(position);
  if (!Number.isInteger(index) || index < 0 || index >= sheets.length)
    throw new ExcelError('InvalidArgument');
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(index, 0, sheet);
}

function setVisibility({ session, sheet }: SheetTarget, value: unknown): void {
  session.refuseIfStructureProtected();
  const visibility: Visibility = asOneOf(value, ['Visible', 'Hidden', 'VeryHidden']);
  if (visibility !== 'Visible') {
    const other = session.book.sheets.find((candidate) => candidate !== sheet && isVisible(candidate));
    if (other === undefined) throw new ExcelError('InvalidOperation');
    if (session.book.activeSheet === sheet) session.book.activeSheet = other;
  }
  sheet.visibility = visibility;
}

function isVisible({ visibility }: Sheet): boolean {
  return visibility === 'Visible';
}

function activate(target: SheetTarget): void {
  const { session, sheet } = target;
  if (!isVisible(sheet)) throw new ExcelError('InvalidOperation');
  session.book.activeSheet = sheet;
  // Guess: Excel goes back to the cell last selected there; the host to the first.
  if (session.selection.sheet !== sheet) session.selection = target.range(FIRST_CELL);
}

function remove(target: SheetTarget): void {
  const { session, sheet } = target;
  session.refuseIfStructureProtected();
  // Documented: a very hidden sheet has to be shown first.
  if (sheet.visibility === 'VeryHidden') throw new ExcelError('InvalidOperation');
  const selected = session.selection.sheet;
  removeSheet(session.book, sheet);
  if (selected === sheet) session.selection = new CellRange(session, session.book.activeSheet, FIRST_CELL);
  session.changed();
}
