import { failureOf } from '../../../src/taskpane/store/failureOf';
import { freeze } from '../../../src/workbook/freezing/freeze';
import { thaw } from '../../../src/workbook/freezing/thaw';
import { WriteFailed } from '../../../src/workbook/workbook';
import { WrittenOtherwise } from '../../../src/workbook/reading/writtenOtherwise';
import type { Book, Sheet } from '../../../workbench/book/book';
import type { Host } from '../../../workbench/host/startHost';
import { bookImage } from '../bookImage';
import { expectImage } from '../expectImage';
import { cellOf, content, sheetOf, type } from '../users';
import { calculate, formulaBook, hostOn } from './freezeBook';

/** D1:E5 is a table; D5 and E5 are the user's own. */
function tableBook(): Book {
  const book = formulaBook();
  const sheet = sheetOf(book, 'Ark1');
  type(sheet, 'D1', 'Skive');
  type(sheet, 'E1', 'Kommuner');
  type(sheet, 'E5', 'Egen');
  const range = { row: 0, column: 3, rows: 5, columns: 2 };
  sheet.tables.push({ id: 7, name: 'Egne', range, showHeaders: true, showTotals: false });
  return book;
}

/** Lets something happen in the workbook as soon as D2 holds what it does not hold now. */
function onceWritten(host: Host, act: (sheet: Sheet) => void): void {
  const sheet = sheetOf(host.book, 'Ark1');
  const before = content(sheet, 'D2');
  let isDone = false;
  host.failAt({
    when: () => {
      if (!isDone && content(sheet, 'D2') !== before) {
        isDone = true;
        act(sheet);
      }
      return false;
    },
  });
}

test('formulas in a table are frozen and thawed, and what else stands in it stays', async () => {
  const book = tableBook();
  const before = bookImage(book);
  const host = hostOn(book);
  await freeze(host.Excel, 'workbook');
  expect(content(sheetOf(book, 'Ark1'), 'D3')).toBe(1234.56);
  await thaw(host.Excel);
  calculate(book);
  expectImage(book, before);
});

/** As Excel does, which leaves a cell's looks alone. */
function fill(sheet: Sheet, address: string, formula: string): void {
  Object.assign(cellOf(sheet, address) ?? {}, { formula, value: null });
}

const FILLED: readonly [string, (sheet: Sheet) => void][] = [
  [
    'fills a cell of the column that is the user’s',
    (sheet) => {
      fill(sheet, 'E5', 'E4');
    },
  ],
  [
    'fills one that holds a formula',
    (sheet) => {
      fill(sheet, 'D5', 'SUM(D2:D3)');
    },
  ],
  [
    'fills the heading',
    (sheet) => {
      fill(sheet, 'E1', 'SEKTORANDEL(B1,"35/65",1)');
    },
  ],
  [
    'lets the table grow',
    ({ tables }) => {
      tables[0]!.range = { ...tables[0]!.range, rows: 6 };
    },
  ],
];

describe.each(['freezing', 'thawing'] as const)(
  '%s undoes everything and names the table where Excel',
  (task) => {
    test.each(FILLED)('%s', async (_, act) => {
      const book = tableBook();
      const host = hostOn(book);
      if (task === 'thawing') await freeze(host.Excel, 'workbook');
      const before = bookImage(book);
      onceWritten(host, act);
      const run = task === 'freezing' ? freeze(host.Excel, 'workbook') : thaw(host.Excel);
      const failure: unknown = await run.catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(WriteFailed);
      expect((failure as Error).cause).toBeInstanceOf(WrittenOtherwise);
      const places = [{ sheet: 'Ark1', table: 'Egne' }];
      expect(failureOf(failure, 'changeFailed')).toEqual({ kind: 'inTheWay', reason: 'spread', places });
      calculate(book);
      expectImage(book, before);
    });
  },
);
