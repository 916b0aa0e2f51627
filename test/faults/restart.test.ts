import { sheetsAge } from '../../src/taskpane/store/paneChoices';
import type { Book } from '../../workbench/book/book';
import { openXlsx } from '../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../workbench/xlsx/saveXlsx';
import { bookImage } from '../workbook/bookImage';
import { expectImage } from '../workbook/expectImage';
import { isComplete } from '../workbook/withoutLooks';
import { openPane, toldOfSheets } from './support/paneOver';
import { recalculated, workbooks } from './support/workbooks';

/** So many of the actions are tried: each is tried in `workbook/everyFault.ts`, without the pane. */
const EVERY = 89;

/** Excel goes down in the middle of a request, with what has been done until then; false where it had not so many actions. */
async function goDownAt(book: Book, action: number): Promise<boolean> {
  const { pane, host } = await openPane(book);
  let isDown = false;
  host.failAt({
    when: ({ sinceSet }) => {
      isDown ||= sinceSet >= action;
      return isDown;
    },
  });
  await pane.recalculate('own');
  host.end();
  return isDown;
}

function throughFile(book: Book): Book {
  return openXlsx(saveXlsx(book));
}

/** Nothing says that Excel's ids of sheets outlive a session. */
function withOtherIds(book: Book): Book {
  const ids = book.sheets.map(({ id }) => id).reverse();
  book.sheets.forEach((sheet, index) => Object.assign(sheet, { id: ids[index] }));
  return book;
}

describe.each(workbooks)('Excel restarted: %s', (_, make) => {
  test('what is read tells of the workbook as it will be when it has been put back, and nothing is written', async () => {
    const original = await make();
    const before = bookImage(original);
    const after = bookImage(await recalculated(original));
    const known = await openPane(structuredClone(original));
    const { sheets, fingerprint } = known.pane.store.get().read?.state ?? {};
    const counts = known.pane.store.get().summary?.counts;
    let undone = 0;
    for (let action = 1; ; action += EVERY) {
      const book = structuredClone(original);
      if (!(await goDownAt(book, action))) break;
      const left = bookImage(book);
      const { pane, host } = await openPane(book);
      expectImage(book, left);

      const { read, summary } = pane.store.get();
      const isCutOff = book.sheets.some(({ name }) => name.startsWith('_kommuneandel'));
      expect(read?.state.isInterrupted).toBe(isCutOff);
      await pane.putBack();
      host.end();
      if (isComplete(book, after)) continue;
      expectImage(book, before);
      undone++;
      expect(read?.state).toMatchObject({ sheets, fingerprint });
      // Half-written sheets are not taken for errors of the user's, and not for up to date.
      expect(summary?.counts.error).toBe(counts?.error);
      if (isCutOff) expect(read && summary && sheetsAge(read, summary.fingerprints)).toBe('old');
    }
    expect(undone).toBeGreaterThan(5);
  });

  test('saved half-written, and opened again with other ids for its sheets, it is put back', async () => {
    const original = await make();
    const images = [original, await recalculated(original)].map((book) => bookImage(throughFile(book)));
    let undone = 0;
    for (let action = 10; ; action += 3 * EVERY) {
      const book = structuredClone(original);
      if (!(await goDownAt(book, action))) break;
      const opened = withOtherIds(throughFile(book));
      const { pane, host } = await openPane(opened);
      await pane.putBack();
      host.end();
      if (isComplete(opened, images[1] ?? {})) continue;
      expectImage(opened, images[0] ?? {});
      undone++;
    }
    expect(undone).toBeGreaterThan(1);
  });

  test('the next recalculation is right', async () => {
    const original = await make();
    const after = bookImage(await recalculated(original));
    for (let action = 10; ; action += 3 * EVERY) {
      const book = structuredClone(original);
      if (!(await goDownAt(book, action))) break;
      const { pane, host } = await openPane(book);
      await pane.recalculate('own');
      host.end();
      expect(pane.store.get().outcome).toMatchObject({ kind: 'done' });
      expect(toldOfSheets(pane)).toBe('current');
      expectImage(book, after);
    }
  });
});
