import { associateCommands, type CommandEvent } from '../../src/commands/associateCommands';
import { type } from '../workbook/users';
import { sheetOf } from '../workbook/users';
import { exampleBook, paneOn, type PaneOnBook } from '../taskpane/paneOn';

interface Ribbon extends PaneOnBook {
  /** Presses a button; resolves when Excel has been told that it is done. */
  press(name: string): Promise<void>;
  /** What happened, in order. */
  readonly log: string[];
}

function ribbonOn(onBook: PaneOnBook, showAsTaskpane?: () => Promise<void>): Ribbon {
  const log: string[] = [];
  const associated = new Map<string, (event: CommandEvent) => void>();
  associateCommands(onBook.pane, {
    actions: { associate: (name, run) => associated.set(name, run) },
    addin: {
      showAsTaskpane: () => {
        log.push(`shown with ${onBook.pane.store.get().outcome?.kind ?? 'nothing'}`);
        return showAsTaskpane?.() ?? Promise.resolve();
      },
    },
  });
  const press = (name: string): Promise<void> =>
    new Promise((resolve) => {
      associated.get(name)?.({
        completed: () => {
          log.push('completed');
          resolve();
        },
      });
    });
  return { ...onBook, press, log };
}

test('Genberegn writes the sheets before the pane has read anything, and then shows how it went', async () => {
  const { press, log, book } = ribbonOn(paneOn(await exampleBook()));
  await press('recalculate');
  expect(log).toEqual(['shown with done', 'completed']);
  expect(book.sheets.map(({ name }) => name)).toContain('Samlet oversigt');
});

test('Genberegn pays no heed to what is being tried in the pane', async () => {
  const { press, pane } = ribbonOn(paneOn(await exampleBook()));
  await pane.look();
  pane.choose({ key: '100/0' });
  await press('recalculate');
  const { read, summary } = pane.store.get();
  expect(read?.state.fingerprint).toBe(summary?.fingerprints.own);
});

test('an error in the figures is shown, and the button comes to life again', async () => {
  const onBook = paneOn(await exampleBook());
  type(sheetOf(onBook.book, 'Omkostninger'), 'E3', '12o.000');
  const { press, log } = ribbonOn(onBook);
  await press('recalculate');
  expect(log).toEqual(['shown with errors', 'completed']);
});

test('the button comes to life again also where the pane cannot be shown', async () => {
  const { press, log } = ribbonOn(paneOn(await exampleBook()), () => Promise.reject(new Error('no pane')));
  await press('recalculate');
  expect(log).toEqual(['shown with done', 'completed']);
});

test('Forklar opens the panel on the selected cell', async () => {
  const { press, pane, log } = ribbonOn(paneOn(await exampleBook()));
  await pane.look();
  await press('explain');
  expect(log).toEqual(['shown with nothing', 'completed']);
  expect(pane.store.get().tab).toBe('explain');
});
