import { outcomeTexts } from '../../src/taskpane/run/texts/da';
import type { Book } from '../../workbench/book/book';
import { MAX_COLUMNS } from '../../workbench/book/limits';
import { removeSheet } from '../../workbench/book/removeSheet';
import { renameSheet } from '../../workbench/book/renameSheet';
import { shiftCells } from '../../workbench/book/shiftCells';
import { bookImage } from '../workbook/bookImage';
import { addSheet, content, nameOf, sheetOf, type } from '../workbook/users';
import { meanwhile, openPane, told, toldOfSheets } from './support/paneOver';
import { writtenWorkbook } from './support/workbooks';

type Happening = (book: Book) => void;

/** Presses the button; something happens after the workbook has been read and before anything is written. */
async function recalculateWhile(happening: Happening): Promise<{
  readonly book: Book;
  readonly message: string;
  readonly age: ReturnType<typeof toldOfSheets>;
  /** The workbook right after what happened. */
  readonly image: object;
}> {
  const book = await writtenWorkbook();
  let image = {};
  const once = meanwhile(() => {
    happening(book);
    image = bookImage(book);
  });
  const { pane } = await openPane(book, {}, once);
  await pane.recalculate('own');
  return { book, message: told(pane), age: toldOfSheets(pane), image };
}

const forget =
  (name: string): Happening =>
  (book) => {
    book.names.splice(
      book.names.findIndex((one) => one.name === name),
      1,
    );
  };

describe('between the preview and the writing', () => {
  test.each<[string, Happening]>([
    ['a sheet is renamed', (book) => renameSheet(book, sheetOf(book, 'Fordeling Drift'), 'Drift 2026')],
    ['the name of a sheet is deleted', forget('Fordeling_Drift')],
    ['a sheet of ours is protected', (book) => (sheetOf(book, 'Kontrol').isProtected = true)],
    ['the structure is protected', (book) => (book.isStructureProtected = true)],
  ])('%s: nothing is written, and the user is asked to press again', async (_, happening) => {
    const { book, message, image } = await recalculateWhile(happening);
    expect(message).toBe(outcomeTexts.workbookChanged);
    expect(bookImage(book)).toEqual(image);
  });

  test.each<[string, Happening]>([
    ['the sheet is deleted', (book) => removeSheet(book, sheetOf(book, 'Fordeling Drift'))],
    ['the name of a block is deleted', forget('Fordeling_Drift_Parter')],
  ])('%s: it is made anew', async (_, happening) => {
    const { book, message, age } = await recalculateWhile(happening);
    expect([message, age]).toEqual(['done', 'current']);
    expect(nameOf(book, 'Fordeling_Drift_Parter')).toMatch(/^Fordeling Drift!\$A\$\d+:/);
    expect(content(sheetOf(book, 'Fordeling Drift'), 'A2')).toBe('Support');
  });

  test.each<[string, Happening]>([
    ['a sheet of the user is protected', (book) => (sheetOf(book, 'Parter').isProtected = true)],
    ['a sheet of the user is added', (book) => addSheet(book, 'Noter')],
  ])('%s: that is no matter', async (_, happening) => {
    const { message, age } = await recalculateWhile(happening);
    expect([message, age]).toEqual(['done', 'current']);
  });
});

describe('a colleague in the same workbook', () => {
  const price: Happening = (book) => {
    type(sheetOf(book, 'Omkostninger'), 'D2', 999_000);
  };

  test('changes a price while it is calculated: the sheets are those of what was read, and said to be old', async () => {
    const { book, message, age } = await recalculateWhile(price);
    expect([message, age]).toEqual(['done', 'old']);
    const sheet = sheetOf(book, 'Fordeling Anlæg');
    // 35 % of the 120,000 kr. that were read, and not of 999,000 kr.
    expect(content(sheet, 'D2')).toBe(42_000);
  });

  test('changes a price while it is written: the same', async () => {
    const book = await writtenWorkbook();
    const { pane, host } = await openPane(book);
    host.failAt({
      when: ({ location }) => {
        if (location === 'Range.formulas') price(book);
        return false;
      },
    });
    await pane.recalculate('own');
    expect([told(pane), toldOfSheets(pane)]).toEqual(['done', 'old']);
    expect(content(sheetOf(book, 'Fordeling Anlæg'), 'D2')).toBe(42_000);
    host.failAt(null);
    await pane.recalculate('own');
    expect([told(pane), toldOfSheets(pane)]).toEqual(['done', 'current']);
    expect(content(sheetOf(book, 'Fordeling Anlæg'), 'D2')).toBe(349_650);
  });

  test('puts rows into a sheet of ours while it is calculated: the blocks are written where they are now', async () => {
    const { book, message } = await recalculateWhile((changed) => {
      const sheet = sheetOf(changed, 'Fordeling Drift');
      shiftCells(changed, { sheet, axis: 'rows', at: 0, count: 2, band: { first: 0, count: MAX_COLUMNS } });
      type(sheet, 'A1', 'Til udvalget');
    });
    expect(message).toBe('done');
    const sheet = sheetOf(book, 'Fordeling Drift');
    expect([content(sheet, 'A1'), content(sheet, 'A3'), content(sheet, 'A4')]).toEqual([
      'Til udvalget',
      'Omkostning',
      'Support',
    ]);
  });

  test('deletes the cost rows while it is calculated: what was read is written, and then told to be missing', async () => {
    const book = await writtenWorkbook();
    const { pane } = await openPane(
      book,
      {},
      meanwhile(() => removeSheet(book, sheetOf(book, 'Omkostninger'))),
    );
    await pane.recalculate('own');
    expect(told(pane)).toBe('done');
    expect(pane.store.get().summary?.counts.error).toBeGreaterThan(0);
  });
});
