import { checkSharing } from '../../../src/workbook/sharing/checkSharing';
import { countUnknown } from '../../../src/workbook/sharing/countUnknown';
import { mend } from '../../../src/workbook/sharing/mend';
import { NotMended, StillUnknown } from '../../../src/workbook/sharing/notMended';
import { WriteFailed } from '../../../src/workbook/workbook';
import { failureOf } from '../../../src/taskpane/store/failureOf';
import type { Book, BookValue } from '../../../workbench/book/book';
import { forEachCell } from '../../../workbench/book/cellAt';
import { newBook } from '../../../workbench/book/newBook';
import { WHOLE_SHEET } from '../../../workbench/book/wholeSheet';
import { startHost, type Host } from '../../../workbench/host/startHost';
import { expectAllOrNothing } from '../allOrNothing';
import { bookImage } from '../bookImage';
import { expectImage } from '../expectImage';
import { formulasOf } from '../freezing/freezeBook';
import { addSheet, cellOf, type } from '../users';

const KNOWN = { outdated: false, findings: 0, findingsSeen: false, sheetsMissing: false };
const UNKNOWN = { error: '#NAME?' } as const;

/** An Excel that knows the functions of ours in `known`: what is written anew has its value, and what stands stays as it was. */
function excelKnowing(known: RegExp, book: Book): Host {
  return startHost(book, { calculate: calculateKnowing(known) });
}

function calculateKnowing(known: RegExp): (book: Book) => void {
  return ({ sheets }) => {
    for (const sheet of sheets) {
      forEachCell(sheet, WHOLE_SHEET, (cell) => {
        if (cell.formula === null || cell.value !== null) return;
        const names = cell.formula.match(/[\w.]+(?=\()/g) ?? [];
        cell.value = names.every((name) => known.test(name)) ? 25 : UNKNOWN;
      });
    }
  };
}

const PLAIN = /^(FORDEL|ANDEL|SUM)$/i;

/** Formulas as an Excel without the add-in has left them, among others: six of ours, one of them beside somebody else's. */
function leftBook(): Book {
  const book = newBook('Ark1');
  const other = addSheet(book, 'Andet');
  const left = (sheet: typeof other, address: string, formula: string): void => {
    type(sheet, address, formula);
    cellOf(sheet, address)!.value = UNKNOWN;
  };
  left(book.activeSheet, 'B2', '=FORDEL(A1,B1:B3)');
  left(book.activeSheet, 'B3', '=_xldudf_ANDEL("a",A2:A4,B2:B4)');
  left(book.activeSheet, 'C3', '=KA.FORDEL(A1,B1:B3)');
  left(book.activeSheet, 'D9', '=_xldudf_KA_FORDEL(A1,B1:B3)');
  left(other, 'A1', '=SUM(FORDEL(A1,B1:B3))');
  left(other, 'A2', '=KURS("EUR")*KA.FORDEL(A1,B1:B3)');
  left(other, 'A3', '=KURS("EUR")');
  type(other, 'A4', '=SUM(A1:A2)');
  cellOf(other, 'A4')!.value = UNKNOWN;
  return book;
}

test('they are told of at the start and under Del, and written anew they are alive, whatever was put before their names', async () => {
  const host = excelKnowing(PLAIN, leftBook());
  expect(await countUnknown(host.Excel)).toBe(6);
  const { report } = await checkSharing(host.Excel, KNOWN);
  expect(report.items[0]).toMatchObject({
    kind: 'unknown-formulas',
    status: 'todo',
    count: 6,
    hasRemedy: true,
  });
  expect(await mend(host.Excel, 'unknown-formulas')).toBe(5);
  expect(formulasOf(host.book)).toEqual({
    'Ark1!B2': '=FORDEL(A1,B1:B3)',
    'Ark1!B3': '=ANDEL("a",A2:A4,B2:B4)',
    'Ark1!C3': '=FORDEL(A1,B1:B3)',
    'Ark1!D9': '=FORDEL(A1,B1:B3)',
    'Andet!A1': '=SUM(FORDEL(A1,B1:B3))',
    // What is unknown for somebody else's sake stays as it stood.
    'Andet!A2': '=KURS("EUR")*KA.FORDEL(A1,B1:B3)',
    'Andet!A3': '=KURS("EUR")',
    'Andet!A4': '=SUM(A1:A2)',
  });
  expect(await countUnknown(host.Excel)).toBe(1);
});

test('a namespace that Excel knows stays', async () => {
  const book = newBook('Ark1');
  type(book.activeSheet, 'B2', '=_xldudf_KA_FORDEL(A1,B1:B3)');
  cellOf(book.activeSheet, 'B2')!.value = UNKNOWN;
  const host = excelKnowing(/^KA\.FORDEL$/, book);
  expect(await mend(host.Excel, 'unknown-formulas')).toBe(1);
  expect(cellOf(book.activeSheet, 'B2')).toMatchObject({ formula: 'KA.FORDEL(A1,B1:B3)', value: 25 });
});

test('where Excel knows none of our functions yet everything stays as it was, and that is told', async () => {
  const book = leftBook();
  const before = bookImage(book);
  const host = excelKnowing(/^SUM$/, book);
  const failure: unknown = await mend(host.Excel, 'unknown-formulas').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(WriteFailed);
  expect((failure as Error).cause).toBeInstanceOf(StillUnknown);
  expect(failureOf(failure, 'changeFailed')).toEqual({ kind: 'failed', failure: 'functionsUnknown' });
  expectImage(book, before);
});

test('on a protected sheet nothing is written', async () => {
  const book = leftBook();
  book.sheets[1]!.isProtected = true;
  await expect(mend(excelKnowing(PLAIN, book).Excel, 'unknown-formulas')).rejects.toThrow(NotMended);
  expect(cellOf(book.activeSheet, 'B2')?.value).toEqual(UNKNOWN);
});

test('a workbook without any has nothing to say of them', async () => {
  const host = excelKnowing(PLAIN, newBook('Ark1'));
  expect(await countUnknown(host.Excel)).toBe(0);
  expect(await mend(host.Excel, 'unknown-formulas')).toBe(0);
  const { report } = await checkSharing(host.Excel, KNOWN);
  expect(report.items.map(({ kind }) => kind)).not.toContain('unknown-formulas');
});

describe('in a table whose column is one formula', () => {
  /** A1:B5; the last row shows the value it was saved with. */
  function tableBook(last: BookValue): Book {
    const book = newBook('Ark1');
    const sheet = book.activeSheet;
    type(sheet, 'A1', 'Post');
    type(sheet, 'B1', 'Del');
    for (const row of [2, 3, 4, 5]) {
      type(sheet, `B${String(row)}`, `=KA.FORDEL(A${String(row)},D$1:D$3)`);
      cellOf(sheet, `B${String(row)}`)!.value = row === 5 ? last : UNKNOWN;
    }
    const range = { row: 0, column: 0, rows: 5, columns: 2 };
    sheet.tables.push({ id: 7, name: 'Poster', range, showHeaders: true, showTotals: false });
    return book;
  }

  test('all of it comes to life', async () => {
    const book = tableBook(UNKNOWN);
    expect(await mend(excelKnowing(PLAIN, book).Excel, 'unknown-formulas')).toBe(4);
    expect(formulasOf(book)['Ark1!B5']).toBe('=FORDEL(A5,D$1:D$3)');
  });

  test('Excel fills it also where it showed a value: that is undone, and told with the table', async () => {
    const book = tableBook(25);
    const failure: unknown = await mend(excelKnowing(PLAIN, book).Excel, 'unknown-formulas').catch(
      (error: unknown) => error,
    );
    const places = [{ sheet: 'Ark1', table: 'Poster' }];
    expect(failureOf(failure, 'changeFailed')).toEqual({ kind: 'inTheWay', reason: 'spread', places });
    expect(formulasOf(book)).toEqual(formulasOf(tableBook(25)));
  });
});

/** As many kinds of formulas as there are ways through the code, and no cell more, since every action is tried. */
function smallBook(): Book {
  const book = newBook('Ark1');
  type(book.activeSheet, 'A1', '=_xldudf_KA_FORDEL(B1,B1:B3)');
  type(book.activeSheet, 'A2', '=KURS("EUR")*KA.FORDEL(B1,B1:B3)');
  for (const address of ['A1', 'A2']) cellOf(book.activeSheet, address)!.value = UNKNOWN;
  return book;
}

test('all or nothing: Excel fails once, at each action in turn, reading back included', async () => {
  const run = (excel: Host['Excel']): Promise<number> => mend(excel, 'unknown-formulas');
  const good = excelKnowing(PLAIN, smallBook());
  expect(await run(good.Excel)).toBe(1);
  await expectAllOrNothing({
    ...{ make: smallBook, run, settings: { calculate: calculateKnowing(PLAIN) } },
    refusal: { name: 'WriteFailed' },
  });
});
