import { excelServices } from '../../src/taskpane/excelServices';
import { createPane, type Pane } from '../../src/taskpane/store/createPane';
import { tellOfSilence } from '../../src/taskpane/tellOfSilence';
import { startHost, type Host } from '../../workbench/host/startHost';
import { exampleBook } from './paneOn';

const PATIENCE = 5_000;

// The host and its client take turns by real ones; only waiting is pretended.
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance'] });
});
afterEach(() => {
  jest.useRealTimers();
});

interface WatchedPane {
  readonly pane: Pane;
  readonly host: Host;
  /** What has been told, in order. */
  readonly told: boolean[];
}

/** A pane over the example, put together as in `index.tsx`. */
async function watchedPane(): Promise<WatchedPane> {
  const host = startHost(await exampleBook());
  const told: boolean[] = [];
  const excel = tellOfSilence(host.Excel, (isExcelSilent) => {
    told.push(isExcelSilent);
    pane.store.set({ isExcelSilent });
  });
  const pane = createPane(excelServices(excel, 'da'));
  return { pane, host, told };
}

/** Lets the host and its client go on until something is so. */
async function until(condition: () => boolean): Promise<void> {
  for (let turns = 0; !condition(); turns++) {
    if (turns > 100_000) throw new Error('It never becomes so.');
    // Between two requests a run gives way for no time at all.
    jest.advanceTimersByTime(0);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const isSilent = ({ store }: Pane): boolean => store.get().isExcelSilent;

test('while the user is typing in a cell it is told after a while, and taken back when the answer comes', async () => {
  const { pane, host } = await watchedPane();
  host.setTyping(true);
  const looking = pane.look();
  await until(() => jest.getTimerCount() === 1);
  jest.advanceTimersByTime(PATIENCE - 1);
  expect(isSilent(pane)).toBe(false);
  jest.advanceTimersByTime(1);
  expect(isSilent(pane)).toBe(true);
  host.setTyping(false);
  await looking;
  expect(pane.store.get()).toMatchObject({ isExcelSilent: false, isLooking: false, outcome: null });
});

test('the same in the middle of a recalculation, as often as it stands still', async () => {
  const { pane, host, told } = await watchedPane();
  await pane.look();
  const first = host.statistics.requests;
  let stops = 0;
  host.failAt({
    when: ({ request }) => {
      const isStop = request - first > stops + 1 && stops < 2;
      if (isStop) stops += 1;
      if (isStop) host.setTyping(true);
      return false;
    },
  });
  const running = pane.recalculate('own');
  for (const stop of [1, 2]) {
    await until(() => stops === stop && jest.getTimerCount() === 1);
    jest.advanceTimersByTime(PATIENCE);
    expect(pane.store.get().run).not.toBeNull();
    expect(isSilent(pane)).toBe(true);
    host.setTyping(false);
  }
  await until(() => pane.store.get().run === null);
  await running;
  expect(told).toEqual([true, false, true, false]);
  expect(pane.store.get().outcome).toMatchObject({ kind: 'done' });
});

test('it is taken back when the last of several is answered, and also by a refusal', async () => {
  const { pane, host, told } = await watchedPane();
  host.setTyping(true);
  const looking = pane.look();
  const reading = pane.readCells({ sheet: 'Parter', row: 1, column: 0, rows: 1, columns: 1 });
  await until(() => jest.getTimerCount() === 2);
  jest.advanceTimersByTime(PATIENCE);
  host.failAt({ when: () => true });
  host.setTyping(false);
  await Promise.allSettled([looking, reading]);
  expect(told).toEqual([true, true, false]);
  await expect(reading).rejects.toThrow();
});

test('many requests that each take their time are no silence', async () => {
  const { pane, host, told } = await watchedPane();
  let requests = 0;
  host.failAt({
    when: ({ request }) => {
      if (request !== requests) jest.advanceTimersByTime(PATIENCE - 1);
      requests = request;
      return false;
    },
  });
  await pane.look();
  expect(requests).toBeGreaterThan(1);
  expect(told).toEqual([]);
});
