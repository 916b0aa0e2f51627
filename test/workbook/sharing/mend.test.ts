import type { Book, Cell } from '../../../workbench/book/book';
import { forEachCell } from '../../../workbench/book/cellAt';
import { newBook } from '../../../workbench/book/newBook';
import { WHOLE_SHEET } from '../../../workbench/book/wholeSheet';
import { startHost, type Host } from '../../../workbench/host/startHost';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { excelWorkbook } from '../../../src/workbook/excelWorkbook';
import { checkSharing } from '../../../src/workbook/sharing/checkSharing';
import { mend } from '../../../src/workbook/sharing/mend';
import { NotMended, PartlyMended } from '../../../src/workbook/sharing/notMended';
import { WriteFailed } from '../../../src/workbook/workbook';
import { expectAllOrNothing } from '../allOrNothing';
import { bookImage } from '../bookImage';
import { expectImage } from '../expectImage';
import { cellOf, content, contents, formulaOf, type } from '../users';
import { sharedBook } from './sharedWorkbook';

const KNOWN = { outdated: false, findings: 0, findingsSeen: false, sheetsMissing: false };
/** As a user would compare two workbooks; what a formula shows is for Excel to work out. */
function imageOf(book: Book): object {
  const image = bookImage(structuredClone(book)) as { sheets: { rows: Record<string, Partial<Cell>> }[] };
  for (const { rows } of image.sheets) {
    for (const cell of Object.values(rows)) if (typeof cell.formula === 'string') delete cell.value;
  }
  return image;
}

async function thrownBy(run: Promise<unknown>): Promise<unknown> {
  try {
    await run;
  } catch (error) {
    return error;
  }
  return null;
}

describe('each thing is mended, and only that', () => {
  test('formulas with links become their values, exactly; one with an error and the name stay', async () => {
    const host = startHost(sharedBook());
    expect(await mend(host.Excel, 'links')).toBe(4);
    const [sheet] = host.book.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    expect(contents(sheet, 'A1:B5')).toEqual([
      [3, 42.125],
      ['35/65', 5],
      [true, '=[1]Ark1!$A$4+1'],
      ['=SUM(A1:A1)', '="[1]Ark1!A1"'],
      ['', null],
    ]);
    expect(cellOf(sheet, 'A2')?.style.quotePrefix).toBe(true);
    expect(host.book.names[0]?.formula).toBe('[1]Ark1!$A$1:$A$9');
    const { report } = await checkSharing(host.Excel, KNOWN);
    expect(report.items.find(({ kind }) => kind === 'links')).toMatchObject({
      status: 'todo',
      count: 2,
      hasRemedy: false,
    });
  });

  test('hidden sheets are shown, the one with frozen formulas not', async () => {
    const book = sharedBook();
    const [, , frozen] = book.sheets;
    if (frozen === undefined) throw new Error('no sheet');
    frozen.name = 'Frosne formler';
    const host = startHost(book);
    expect(await mend(host.Excel, 'hidden-sheets')).toBe(1);
    expect(book.sheets.map(({ visibility }) => visibility)).toEqual(['Visible', 'Visible', 'VeryHidden']);
  });

  test('comments go with their replies, also from the file that is saved', async () => {
    const host = startHost(sharedBook());
    expect(await mend(host.Excel, 'comments')).toBe(2);
    const saved = openXlsx(saveXlsx(host.book));
    expect(saved.sheets.flatMap(({ comments }) => comments)).toEqual([]);
  });

  test('names of people that can be cleared are, also in the file; who saved it last stays', async () => {
    const host = startHost(sharedBook());
    expect(await mend(host.Excel, 'authors')).toBe(3);
    expect(openXlsx(saveXlsx(host.book)).properties).toEqual({
      author: '',
      manager: '',
      company: '',
      lastAuthor: 'Jens Jensen',
    });
  });

  test.each(['links', 'hidden-sheets', 'comments', 'authors'] as const)(
    '%s: a second time there is nothing to do, and nothing is written',
    async (kind) => {
      const host = startHost(sharedBook());
      await mend(host.Excel, kind);
      // The error stays linked.
      const before = imageOf(host.book);
      expect(await mend(host.Excel, kind)).toBe(0);
      expect(imageOf(host.book)).toEqual(before);
      expect(await mend(startHost(newBook()).Excel, kind)).toBe(0);
    },
  );
});

describe('protection is told of before anything is changed', () => {
  test.each([
    ['links', 'sheets-protected', ['Ark1']],
    ['comments', 'sheets-protected', ['Ark1']],
    ['hidden-sheets', 'structure-protected', []],
  ] as const)('%s', async (kind, reason, sheets) => {
    const book = sharedBook();
    if (reason === 'structure-protected') book.isStructureProtected = true;
    else for (const sheet of book.sheets) sheet.isProtected = true;
    const before = imageOf(book);
    const thrown = await thrownBy(mend(startHost(book).Excel, kind));
    expect(thrown).toBeInstanceOf(NotMended);
    expect(thrown).toMatchObject({ reason, sheets });
    expect(imageOf(book)).toEqual(before);
  });
});

describe('all or nothing', () => {
  /** Names of people are put away for a moment too, so a quote and what is longer than one name are among them. */
  function bookOf(isStructureProtected: boolean): Book {
    const book = sharedBook();
    Object.assign(book.properties, { author: `Bo "B" Bæk`, company: 'Kommune '.repeat(30) });
    return { ...book, isStructureProtected };
  }

  test.each([
    ['hidden-sheets', false],
    ['authors', true],
  ] as const)('%s, also where the pane is closed (structure protected: %s)', async (kind, isProtected) => {
    const make = (): Book => bookOf(isProtected);
    const run = (excel: Host['Excel']): Promise<number> => mend(excel, kind);
    await expectAllOrNothing({ make, run, refusal: { name: 'WriteFailed' } });
  });

  test.each(['hidden-sheets', 'authors'] as const)(
    '%s: where Excel takes it and does nothing, that is a failure',
    async (kind) => {
      const host = startHost(sharedBook());
      const before = bookImage(host.book);
      const { visibility } = host.book.sheets[1]!;
      const { author } = host.book.properties;
      host.failAt({
        when: () => {
          // Undone as soon as it is done.
          host.book.sheets[1]!.visibility = visibility;
          host.book.properties.author = author;
          return false;
        },
      });
      expect(await thrownBy(mend(host.Excel, kind))).toMatchObject({
        name: 'WriteFailed',
        cause: { name: 'WrittenOtherwise' },
      });
      expectImage(host.book, before);
    },
  );

  describe('links', () => {
    const UNKNOWN = { error: '#REF!' } as const;

    /** Below their headings: links among other cells, also in a table, where Excel fills a column by itself. */
    function linkBook(isStructureProtected: boolean): Book {
      const book = newBook('Ark1');
      const cells = { B1: 'Pris', B2: '=[1]Ark1!$A$2', B3: 7, B4: '=[1]Ark1!$A$4', D2: '=[1]Ark1!A1*A2' };
      for (const [address, value] of Object.entries(cells)) type(book.activeSheet, address, value);
      for (const address of ['B2', 'B4', 'D2']) cellOf(book.activeSheet, address)!.value = 5;
      const range = { row: 0, column: 1, rows: 4, columns: 1 };
      book.activeSheet.tables.push({ id: 1, name: 'Priser', range, showHeaders: true, showTotals: false });
      return { ...book, isStructureProtected };
    }

    test.each([false, true])(
      'all or nothing, also where the pane is closed (structure protected: %s)',
      async (isProtected) => {
        const run = (excel: Host['Excel']): Promise<number> => mend(excel, 'links');
        const done = startHost(linkBook(isProtected), { calculate });
        expect(await run(done.Excel)).toBe(3);
        expect(contents(done.book.activeSheet, 'B1:D4')).toEqual([
          ['Pris', null, null],
          [5, null, 5],
          [7, null, null],
          [5, null, null],
        ]);
        const make = (): Book => linkBook(isProtected);
        await expectAllOrNothing({ make, run, settings: { calculate }, refusal: { name: 'WriteFailed' } });
      },
    );

    test('where it cannot be put back either, »Læg tilbage« does it later', async () => {
      const host = startHost(linkBook(false), { calculate });
      const before = bookImage(host.book);
      const isWritten = (): boolean => cellOf(host.book.activeSheet, 'B2')?.formula === null;
      host.failAt({ when: isWritten });
      const thrown = await thrownBy(mend(host.Excel, 'links'));
      expect(thrown).toMatchObject({ name: 'RestoreFailed' });
      host.failAt(null);
      await excelWorkbook(host.Excel).putBack();
      expectImage(host.book, before);
    });

    /** What the other workbook has, as far as it is known. */
    function calculate(book: Book): void {
      forEachCell(book.activeSheet, WHOLE_SHEET, (cell) => {
        if (cell.formula !== null) cell.value = cell.formula.includes('[1]') ? 5 : UNKNOWN;
      });
    }
  });

  test('comments: what is left is counted, since those that are gone cannot come back', async () => {
    const host = startHost(sharedBook());
    let deleted = 0;
    host.failAt({
      when: ({ location }) => location === 'Comment.delete' && ++deleted === 2,
      once: true,
    });
    const thrown = await thrownBy(mend(host.Excel, 'comments'));
    expect(thrown).toBeInstanceOf(PartlyMended);
    expect(thrown).toMatchObject({ mended: 1, left: 1 });
    expect(await mend(host.Excel, 'comments')).toBe(1);
  });

  test('comments: a failure before the first is as it was, and an answer that is lost is as good as one', async () => {
    const refused = startHost(sharedBook());
    refused.failAt({ when: ({ location }) => location === 'Comment.delete', once: true });
    expect(await thrownBy(mend(refused.Excel, 'comments'))).toBeInstanceOf(WriteFailed);
    expect(imageOf(refused.book)).toEqual(imageOf(sharedBook()));

    const good = startHost(sharedBook());
    await mend(good.Excel, 'comments');
    const { requests } = good.statistics;
    const lost = startHost(sharedBook());
    lost.loseAt({ when: ({ sinceSet }) => sinceSet === requests, lost: 'answer' });
    expect(await mend(lost.Excel, 'comments')).toBe(2);
    expect(lost.book.sheets.flatMap(({ comments }) => comments)).toEqual([]);
  });
});

test('values come back as formulas to the byte where Excel refuses in the middle', async () => {
  const host = startHost(sharedBook());
  const [sheet] = host.book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  let writes = 0;
  host.failAt({ when: ({ location }) => location === 'Range.formulas' && ++writes === 4, once: true });
  await thrownBy(mend(host.Excel, 'links'));
  expect(writes).toBe(4);
  expect(formulaOf(sheet, 'B1')).toBe('[1]Ark1!$A$1');
  expect(content(sheet, 'A5')).toBe("='[1]Ark 2'!$B$1");
});
