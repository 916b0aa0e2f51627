import { freeze } from '../../../src/workbook/freezing/freeze';
import { readFreezeState } from '../../../src/workbook/freezing/readFreezeState';
import { thaw } from '../../../src/workbook/freezing/thaw';
import { RestoreFailed, WriteFailed } from '../../../src/workbook/workbook';
import type { Book } from '../../../workbench/book/book';
import type { Host } from '../../../workbench/host/startHost';
import { expectAllOrNothing } from '../allOrNothing';
import { bookImage } from '../bookImage';
import { expectImage } from '../expectImage';
import { faultPoints } from '../faultPoints';
import { calculate, formulaBook, hostOn, select } from './freezeBook';

type Run = (excel: Host['Excel']) => Promise<unknown>;

async function frozenBook(): Promise<Book> {
  const book = smallBook();
  await freeze(hostOn(book).Excel, 'workbook');
  return book;
}

/** Of each kind one: side by side, spilled, a text, in a cell for texts, and on a hidden sheet. */
function smallBook(): Book {
  const book = formulaBook();
  const [sheet] = book.sheets;
  for (const row of [9, 11, 12, 13, 14, 16, 17, 18]) delete sheet?.rows[row]?.[1];
  for (const row of [1, 2, 3]) delete sheet?.rows[row]?.[4];
  return book;
}

/** A workbook in which some formulas were frozen before. */
async function partlyFrozenBook(): Promise<Book> {
  const book = smallBook();
  const host = hostOn(book);
  await select(host, 'Ark1', 'D2:D7');
  await freeze(host.Excel, 'selection');
  await select(host, 'Ark1', 'A1');
  return book;
}

/** A frozen workbook where somebody has written over one of the figures. */
async function changedBook(): Promise<Book> {
  const book = await frozenBook();
  const cell = book.sheets[0]?.rows[2]?.[3];
  if (cell !== undefined) cell.value = 5;
  return book;
}

const freezeAll: Run = (excel) => freeze(excel, 'workbook');
const RUNS: readonly [string, () => Promise<Book> | Book, Run][] = [
  ['freezing', smallBook, freezeAll],
  ['freezing more', partlyFrozenBook, freezeAll],
  ['thawing', frozenBook, thaw],
  ['thawing a part', changedBook, thaw],
];

describe.each(RUNS)('%s', (_, makeBook, run) => {
  test('is done or not, also where the pane is closed', async () => {
    const start = await makeBook();
    const make = (): Book => structuredClone(start);
    // A thaw takes the records away when all else is done; where that is cut off, the next one does.
    const refusal = { name: 'WriteFailed' };
    await expectAllOrNothing({ make, run, settings: { calculate }, refusal, tidyUp: run });
  });

  test('the host fails from an action on for good, as if the pane were gone: thawing later sets it right', async () => {
    const start = await makeBook();
    const thawed = hostOn(structuredClone(start));
    await thaw(thawed.Excel);
    thawed.end();
    calculate(thawed.book);
    const image = bookImage(thawed.book);
    const good = hostOn(structuredClone(start));
    const points = await faultPoints(good, () => run(good.Excel));
    good.end();
    for (const point of points) {
      const host = hostOn(structuredClone(start));
      host.failAt({ when: ({ sinceSet }) => sinceSet >= point });
      const thrown: unknown = await run(host.Excel).catch((error: unknown) => error);
      const isNamed =
        !(thrown instanceof Error) || thrown instanceof WriteFailed || thrown instanceof RestoreFailed;
      expect([thrown, isNamed]).toEqual([thrown, true]);
      host.failAt(null);
      await thaw(host.Excel);
      host.end();
      calculate(host.book);
      expectImage(host.book, image);
    }
  });
});

test('reading fails as reading does, and changes nothing', async () => {
  const book = formulaBook();
  const before = bookImage(book);
  const host = hostOn(book);
  host.failAt({ when: ({ location }) => location === 'Range.formulas' });
  await expect(readFreezeState(host.Excel)).rejects.toMatchObject({ code: 'GeneralException' });
  expect(bookImage(book)).toEqual(before);
});
