import { outcomeTexts } from '../../src/taskpane/run/texts/da';
import type { Book } from '../../workbench/book/book';
import { bookImage } from '../workbook/bookImage';
import { sheetOf } from '../workbook/users';
import { openPane, told } from './support/paneOver';
import { recalculated, writtenWorkbook } from './support/workbooks';

/** The texts of the errors that stop the calculation. */
async function errorsOf(book: Book): Promise<string[]> {
  const before = bookImage(book);
  const { pane } = await openPane(book);
  await pane.recalculate('own');
  expect(pane.store.get().outcome).toMatchObject({ kind: 'errors' });
  expect(bookImage(book)).toEqual(before);
  return (pane.store.get().summary?.problems ?? []).map(({ message, remedy }) => `${message} ${remedy}`);
}

test('a protected sheet of ours is an error that names it, and nothing is written', async () => {
  const book = await writtenWorkbook();
  sheetOf(book, 'Kontrol').isProtected = true;
  expect(await errorsOf(book)).toEqual([expect.stringMatching(/»Kontrol« er beskyttet.*beskyttelse/)]);
});

test('a protected structure is an error, and nothing is written', async () => {
  const book = await writtenWorkbook();
  book.isStructureProtected = true;
  expect(await errorsOf(book)).toEqual([expect.stringMatching(/struktur.*beskyttet/)]);
});

test('sheets of the user may be protected, those with the input too', async () => {
  const book = await writtenWorkbook();
  for (const name of ['Ark1', 'Omkostninger', 'Parter']) sheetOf(book, name).isProtected = true;
  const after = bookImage(await recalculated(book));
  const { pane } = await openPane(book);
  await pane.recalculate('own');
  expect(told(pane)).toBe('done');
  expect(bookImage(book)).toEqual(after);
});

describe('a workbook opened read-only', () => {
  test('is written to, as Excel allows, and the user is told to save a copy', async () => {
    const book = await writtenWorkbook();
    const after = bookImage(await recalculated(book));
    const { pane } = await openPane(book, { isReadOnly: true });
    await pane.recalculate('own');
    expect(pane.store.get().outcome).toMatchObject({ kind: 'done', report: { isReadOnly: true } });
    expect(outcomeTexts.saveACopy).toContain('Gem en kopi');
    expect(bookImage(book)).toEqual(after);
  });

  test('where Excel does not allow it, as when it is only viewed, it stays as it was, and the user is told', async () => {
    const book = await writtenWorkbook();
    const before = bookImage(book);
    const { pane, host } = await openPane(book, { isReadOnly: true });
    host.failAt({ when: ({ location }) => location === 'WorksheetCollection.add', code: 'AccessDenied' });
    await pane.recalculate('own');
    expect(told(pane)).toBe(outcomeTexts.accessDenied);
    expect(bookImage(book)).toEqual(before);
  });

  test('one that is not is not said to be', async () => {
    const { pane } = await openPane(await writtenWorkbook());
    await pane.recalculate('own');
    expect(pane.store.get().outcome).toMatchObject({ kind: 'done' });
    expect(pane.store.get().outcome).not.toHaveProperty('report.isReadOnly');
  });
});
