import type { EarlyStart } from '../../../src/taskpane/early/earlyStart';
import { earlyTexts } from '../../../src/taskpane/early/earlyTexts';
import { watchStart } from '../../../src/taskpane/early/watchStart';

const HOSTS = { officeJs: 'cdn.example', addin: 'addins.example.dk' };
const TEXTS = earlyTexts('da');
const WELL: EarlyStart = { isOfficeReady: true, hasAddin: true, takeCommands: () => Promise.resolve() };

/** What the page has said when all its scripts have come or been refused, and ten seconds after it began. */
async function saidBy(early: EarlyStart): Promise<{ loaded: string[]; later: string[] }> {
  const said: string[] = [];
  const page = new EventTarget() as unknown as Window;
  watchStart(early, page, HOSTS, TEXTS, (text) => said.push(text));
  page.dispatchEvent(new Event('load'));
  const loaded = said.splice(0);
  await jest.advanceTimersByTimeAsync(10_000);
  return { loaded, later: said };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('where all comes: that the pane opens, and nothing else', async () => {
  expect(await saidBy(WELL)).toEqual({ loaded: [TEXTS.opening], later: [] });
});

test('where Office.js is refused or not there at all: the host to be let through, at once', async () => {
  const { loaded } = await saidBy({ ...WELL, isOfficeReady: false, takeCommands: null });
  expect(loaded).toEqual([TEXTS.opening, expect.stringContaining('tillade cdn.example i firewallen')]);
});

test('where the add-in’s own files are refused: its own host, at once', async () => {
  const { loaded } = await saidBy({ ...WELL, hasAddin: false });
  expect(loaded[1]).toContain('tillade addins.example.dk i firewallen');
  expect(loaded[1]).not.toContain('cdn.example');
});

test('where a file of Office.js is blocked, so that it never finds Excel: its host, after ten seconds', async () => {
  const { loaded, later } = await saidBy({ ...WELL, isOfficeReady: false });
  expect(loaded).toEqual([TEXTS.opening]);
  expect(later).toEqual([expect.stringMatching(/^Excel svarer ikke\. .*tillade cdn\.example i firewallen/)]);
});

test('where a script is waited for without end, no load comes, and it is told after ten seconds', async () => {
  const said: string[] = [];
  const waiting = { ...WELL, isOfficeReady: false, hasAddin: false, takeCommands: null };
  watchStart(waiting, new EventTarget(), HOSTS, TEXTS, (text) => said.push(text));
  await jest.advanceTimersByTimeAsync(9_999);
  expect(said).toEqual([TEXTS.opening]);
  await jest.advanceTimersByTimeAsync(1);
  expect(said[1]).toContain('tillade cdn.example i firewallen');
});
