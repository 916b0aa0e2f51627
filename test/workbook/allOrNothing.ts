import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import type { Book } from '../../workbench/book/book';
import type { Closing } from '../../workbench/host/faults';
import { type Host, startHost } from '../../workbench/host/startHost';
import { bookImage } from './bookImage';
import { expectImage } from './expectImage';
import { faultPoints } from './faultPoints';
import { withoutLooks } from './withoutLooks';

/** Something that is written, and the workbook it is written to. */
export interface Written {
  /** A workbook of its own each time. */
  readonly make: () => Book;
  readonly run: (excel: Host['Excel']) => Promise<unknown>;
  /** How the host answers, if not as it always does. */
  readonly settings?: Parameters<typeof startHost>[1];
  /** What is thrown where nothing was written: `toMatchObject` is asked. */
  readonly refusal: object;
  /** What takes away the rest where the pane was closed when all was done. */
  readonly tidyUp?: Written['run'];
}

/**
 * Lets the host fail once wherever that makes a difference, lose every request and every answer, and the pane be closed
 * at every request: each time the workbook is as it was or complete, after a closed pane when the next has put back what was left.
 */
export async function expectAllOrNothing(trial: Written): Promise<void> {
  const { make, run, settings, refusal, tidyUp } = trial;
  const imageOf = (book: Book): ReturnType<typeof bookImage> => {
    settings?.calculate?.(book);
    return bookImage(book);
  };
  const before = imageOf(make());
  const start = (): Host => startHost(make(), settings);
  const good = start();
  const points = await faultPoints(good, () => run(good.Excel));
  const after = written(good.book);
  good.end();
  const { requests } = good.statistics;
  let host = start();
  const seen = new Set<string>();

  const tryWith = async (set: (faulty: Host) => void): Promise<void> => {
    set(host);
    const thrown: unknown = await run(host.Excel).then(
      () => null,
      (error: unknown) => error,
    );
    host.failAt(null);
    host.loseAt(null);
    seen.add(thrown === null ? 'complete' : 'as it was');
    if (thrown !== null) {
      expect(thrown).toMatchObject(refusal);
      imageOf(host.book);
      expectImage(host.book, before);
      return;
    }
    expect(written(host.book)).toBe(after);
    host.end();
    host = start();
  };
  for (const point of points) {
    await tryWith((faulty) => {
      faulty.failAt({ when: ({ sinceSet }) => sinceSet === point, once: true });
    });
  }
  for (const lost of ['request', 'answer'] as const) {
    for (let number = 1; number <= requests; number++) {
      await tryWith((faulty) => {
        faulty.loseAt({ when: ({ sinceSet }) => sinceSet === number, lost });
      });
    }
  }
  host.end();

  for (const at of ['request', 'answer'] as const) {
    for (let number = 1; number <= requests; number++) {
      const closed = start();
      await closeAt(closed, run, number, at);
      const next = startHost(closed.book, settings);
      await excelWorkbook(next.Excel).putBack();
      const isBefore = JSON.stringify(imageOf(closed.book)) === JSON.stringify(before);
      if (!isBefore) await tidyUp?.(next.Excel);
      next.end();
      const isMade = written(closed.book) === after;
      seen.add(isMade ? 'complete after closing' : 'as it was after closing');
      imageOf(closed.book);
      if (!isMade) expectImage(closed.book, before);
    }
  }
  expect([...seen].sort()).toEqual([
    'as it was',
    'as it was after closing',
    'complete',
    'complete after closing',
  ]);
}

/** All that is to be there; looks may be missing, and which sheet is in front. */
function written(book: Book): string {
  return JSON.stringify(withoutLooks({ ...bookImage(book), activeSheet: '' }));
}

/** Runs something, of which nothing comes back from a request on. */
export function closeAt(host: Host, run: Written['run'], number: number, at: Closing['at']): Promise<void> {
  return new Promise((resolve) => {
    host.closeAt({
      when: ({ sinceSet }) => {
        if (sinceSet === number) setTimeout(resolve);
        return sinceSet === number;
      },
      at,
    });
    void run(host.Excel);
  });
}
