import { telemedicine } from '../../src/example/telemedicine';
import { excelServices } from '../../src/taskpane/excelServices';
import { createPane, type Pane } from '../../src/taskpane/store/createPane';
import type { PaneServices } from '../../src/taskpane/store/paneServices';
import { insertExample } from '../../src/workbook/insertExample';
import type { Book } from '../../workbench/book/book';
import { newBook } from '../../workbench/book/newBook';
import { startHost, type Host } from '../../workbench/host/startHost';

export interface PaneOnBook {
  readonly pane: Pane;
  readonly host: Host;
  readonly book: Book;
}

/** The pane's store over a workbook, with the real Office.js client between them and the calculation in this thread. */
export function paneOn(book: Book = newBook('Ark1'), change: Partial<PaneServices> = {}): PaneOnBook {
  const host = startHost(book);
  const pane = createPane({ ...excelServices(host.Excel, 'da'), ...change }, 0);
  return { pane, host, book };
}

/** A workbook with the telemedicine example, not yet recalculated. */
export async function exampleBook(): Promise<Book> {
  const book = newBook('Ark1');
  await insertExample(startHost(book).Excel, telemedicine);
  return book;
}

/** Resolves when the pane is doing nothing any more. */
export async function atRest({ store }: Pane): Promise<void> {
  await new Promise<void>((resolve) => {
    const check = (): void => {
      // What has just been asked for begins in the next turn.
      setTimeout(() => {
        const { isLooking, run } = store.get();
        if (isLooking || run !== null) return;
        stop();
        resolve();
      });
    };
    const stop = store.subscribe(check);
    check();
  });
}
