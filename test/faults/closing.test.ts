import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Book } from '../../workbench/book/book';
import { allocateFile } from '../../workbench/cli/allocateFile';
import type { Closing } from '../../workbench/host/faults';
import { openXlsx } from '../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../workbench/xlsx/saveXlsx';
import { bookImage } from '../workbook/bookImage';
import { expectImage } from '../workbook/expectImage';
import { isComplete } from '../workbook/withoutLooks';
import { openPane, toldOfSheets } from './support/paneOver';
import { recalculated, workbooks, writtenWorkbook } from './support/workbooks';

/** Presses the button and closes the pane at a request of the recalculation; false where it had not so many. */
async function closeAt(book: Book, request: number, at: Closing['at']): Promise<boolean> {
  const { pane, host } = await openPane(book);
  const closed = new Promise<true>((resolve) => {
    host.closeAt({
      when: ({ sinceSet }) => {
        if (sinceSet === request) setTimeout(resolve, 0, true);
        return sinceSet === request;
      },
      at,
    });
  });
  return Promise.race([closed, pane.recalculate('own').then(() => false)]);
}

/** What is left of a run that was cut off: hidden sheets and names of ours. */
function isCutOff(book: Book): boolean {
  return [...book.sheets, ...book.names].some(({ name }) => name.startsWith('_kommuneandel'));
}

describe.each(workbooks)('the pane closed in the middle, and opened again: %s', (_, make) => {
  test.each(['request', 'answer'] as const)('with the %s, at each in turn', async (at) => {
    const original = await make();
    const before = bookImage(original);
    const after = bookImage(await recalculated(original));
    const seen = { 'cut off': 0, 'as it was': 0, complete: 0 };

    for (let request = 1; ; request++) {
      const book = structuredClone(original);
      if (!(await closeAt(book, request, at))) break;
      const left = bookImage(book);
      const wasCutOff = isCutOff(book);
      const ours = book.names.filter(({ name }) => name.startsWith('_kommuneandel'));
      expect(ours.filter(({ visible }) => visible)).toEqual([]);
      if (wasCutOff) seen['cut off']++;

      // Opening the pane tells, and touches nothing.
      const { pane, host } = await openPane(book);
      expectImage(book, left);
      expect(pane.store.get().read?.state.isInterrupted).toBe(wasCutOff);
      if (wasCutOff) expect(toldOfSheets(pane)).toBe('old');

      await pane.putBack();
      host.end();
      // Closed after all was written the looks of new sheets are left, and come with the next recalculation.
      const isDone = isComplete(book, after);
      if (!isDone) expectImage(book, before);
      seen[isDone ? 'complete' : 'as it was']++;
      expect(pane.store.get().read?.state.isInterrupted).toBe(false);
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
  });

  test('recalculating right away puts back first', async () => {
    const original = await make();
    const after = bookImage(await recalculated(original));
    for (let request = 1; ; request++) {
      const book = structuredClone(original);
      if (!(await closeAt(book, request, 'answer'))) break;
      const { pane, host } = await openPane(book);
      await pane.recalculate('own');
      host.end();
      expect(pane.store.get().outcome).toMatchObject({ kind: 'done' });
      expectImage(book, after);
    }
  });
});

test('a file saved in the middle of a run can be recalculated from the command line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kommuneandel-faults-'));
  const file = (name: string): string => join(folder, `${name}.xlsx`);
  const recalculatedFile = async (name: string, book: Book): Promise<object> => {
    writeFileSync(file(name), saveXlsx(book));
    const { errors } = await allocateFile([file(name), file(`${name} ud`)]);
    expect(errors).toEqual([]);
    return bookImage(openXlsx(readFileSync(file(`${name} ud`))));
  };
  try {
    const original = await writtenWorkbook();
    const expected = await recalculatedFile('hel', original);
    let cutOff = 0;
    for (let request = 1; ; request++) {
      const book = structuredClone(original);
      if (!(await closeAt(book, request, 'answer'))) break;
      if (!isCutOff(book)) continue;
      cutOff++;
      expect(await recalculatedFile(`afbrudt ${request}`, book)).toEqual(expected);
    }
    expect(cutOff).toBeGreaterThan(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
