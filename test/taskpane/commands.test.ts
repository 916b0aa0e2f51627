import { commands } from '../../src/taskpane/commands';
import type { CommandName } from '../../src/taskpane/early/queueCommands';
import { readFreezeScope } from '../../src/workbook/interaction/selection';
import { bookToMail, formulasOf, select } from '../workbook/freezing/freezeBook';
import { type, sheetOf } from '../workbook/users';
import { exampleBook, paneOn, type PaneOnBook } from './paneOn';

interface Ribbon extends PaneOnBook {
  /** Presses a button; resolves when its work is done. */
  press(name: CommandName): Promise<void>;
  /** How it stood when the pane was shown, and afterwards. */
  readonly log: string[];
}

function ribbonOn(onBook: PaneOnBook, showAsTaskpane?: () => Promise<void>): Ribbon {
  const log: string[] = [];
  const { pane, host } = onBook;
  const stands = (): string => {
    const { run, outcome } = pane.store.get();
    return run?.kind ?? outcome?.kind ?? 'nothing';
  };
  const addin = {
    showAsTaskpane: () => {
      log.push(`shown with ${stands()}`);
      return showAsTaskpane?.() ?? Promise.resolve();
    },
  };
  const run = commands(pane, addin, () => readFreezeScope(host.Excel));
  const press = async (name: CommandName): Promise<void> => {
    pane.dismissOutcome();
    await run(name);
    log.push(stands());
  };
  return { ...onBook, press, log };
}

test('Genberegn shows the pane and then writes, before the pane has read anything', async () => {
  const { press, log, book } = ribbonOn(paneOn(await exampleBook()));
  await press('recalculate');
  expect(log).toEqual(['shown with nothing', 'done']);
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

test('an error in the figures is shown', async () => {
  const onBook = paneOn(await exampleBook());
  type(sheetOf(onBook.book, 'Omkostninger'), 'E3', '12o.000');
  const { press, log } = ribbonOn(onBook);
  await press('recalculate');
  expect(log).toEqual(['shown with nothing', 'errors']);
});

test('the work is done also where Excel never says whether the pane is shown', async () => {
  const { press, log } = ribbonOn(paneOn(await exampleBook()), () => new Promise(() => undefined));
  await press('recalculate');
  expect(log).toEqual(['shown with nothing', 'done']);
});

test('the work is done also where the pane cannot be shown', async () => {
  const { press, log } = ribbonOn(paneOn(await exampleBook()), () => Promise.reject(new Error('no pane')));
  await press('recalculate');
  expect(log).toEqual(['shown with nothing', 'done']);
});

test('Forklar opens the panel on the selected cell', async () => {
  const { press, pane, log } = ribbonOn(paneOn(await exampleBook()));
  await pane.look();
  await press('explain');
  expect(log).toEqual(['shown with nothing', 'nothing']);
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
    ...['shown with nothing', 'frozen'],
    ...['shown with nothing', 'frozen'],
    ...['shown with nothing', 'thawed'],
  ]);
});

test('Frys formler asks what to freeze where the selection cannot be read, and freezes nothing', async () => {
  const book = bookToMail();
  const before = formulasOf(book);
  const { press, host, pane, log } = ribbonOn(paneOn(book));
  host.failAt({ when: ({ location }) => location === 'Workbook.getSelectedRanges' });
  await press('freeze');
  expect(formulasOf(book)).toEqual(before);
  expect(log).toEqual(['shown with nothing', 'selectionUnreadable']);
  expect(pane.store.get().tab).toBe('sharing');
});
