import { associateCommands, type CommandEvent } from '../../src/taskpane/associateCommands';
import { readFreezeScope } from '../../src/workbook/interaction/readFreezeScope';
import { bookToMail, formulasOf, select } from '../workbook/freezing/freezeBook';
import { type } from '../workbook/users';
import { sheetOf } from '../workbook/users';
import { exampleBook, paneOn, type PaneOnBook } from './paneOn';

interface Ribbon extends PaneOnBook {
  /** Presses a button; resolves when Excel has been told that it is done. */
  press(name: string): Promise<void>;
  /** What happened, in order. */
  readonly log: string[];
}

function ribbonOn(onBook: PaneOnBook, showAsTaskpane?: () => Promise<void>): Ribbon {
  const log: string[] = [];
  const associated = new Map<string, (event: CommandEvent) => void>();
  const office = {
    actions: { associate: (name: string, run: (event: CommandEvent) => void) => associated.set(name, run) },
    addin: {
      showAsTaskpane: () => {
        log.push(`shown with ${onBook.pane.store.get().outcome?.kind ?? 'nothing'}`);
        return showAsTaskpane?.() ?? Promise.resolve();
      },
    },
  };
  associateCommands(onBook.pane, office, () => readFreezeScope(onBook.host.Excel));
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
  expect(pane.store.get()).toMatchObject({ tab: 'control', controlView: 'explain' });
});

test('Frys formler freezes the workbook, or the selection where it is more than a cell, and Tø op brings all back', async () => {
  const book = bookToMail();
  const formulas = formulasOf(book);
  const { press, host, log } = ribbonOn(paneOn(book));
  await select(host, 'Ark1', 'D2:D3');
  await press('freeze');
  const { 'Ark1!D2': first, 'Ark1!D3': second, ...others } = formulas;
  expect([first, second].map((formula) => formula?.slice(0, 14))).toEqual([
    '=KOMMUNEANDEL(',
    '=KOMMUNEANDEL(',
  ]);
  expect(formulasOf(book)).toEqual(others);

  await select(host, 'Ark1', 'A1');
  await press('freeze');
  expect(Object.keys(formulasOf(book))).toEqual(['Ark1!D5']);
  await press('thaw');
  expect(formulasOf(book)).toEqual(formulas);
  expect(log).toEqual([
    'shown with frozen',
    'completed',
    'shown with frozen',
    'completed',
    'shown with thawed',
    'completed',
  ]);
});

test('Frys formler freezes the workbook where no cells are selected', async () => {
  const book = bookToMail();
  const { press, host } = ribbonOn(paneOn(book));
  host.failAt({ when: ({ location }) => location === 'Workbook.getSelectedRanges' });
  await press('freeze');
  expect(Object.keys(formulasOf(book))).toEqual(['Ark1!D5']);
});
