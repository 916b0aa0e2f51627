import type { Frame, Page } from 'playwright-core';
import { responseHeaders } from '../../scripts/release/responseHeaders';
import { HARMLESS_FIGURES, HOSTILE, hostileWorkbook, UNKNOWN_KEY } from './support/hostileWorkbook';
import { closeBrowser, openWorkbench, paneOf, type OpenedWorkbench } from './support/openWorkbench';
import { PATIENCE, recalculate, whenFound } from './support/pane';
import { ELSEWHERE, stoppedBy, TRIALS } from './support/trials';

let bench: OpenedWorkbench;

afterAll(closeBrowser);

/** Opens every tab in turn, and waits until what is behind it has come. */
async function visitEveryTab(pane: Frame, look: (tab: string) => Promise<void>): Promise<void> {
  for (const tab of await pane.getByRole('tab').all()) {
    await tab.click();
    await pane
      .getByText(/^(Henter|Ser efter)/)
      .first()
      .waitFor({ state: 'detached', timeout: PATIENCE });
    await look((await tab.textContent()) ?? '');
  }
}

describe('the policy of the pane’s page', () => {
  const reached: string[] = [];

  beforeAll(async () => {
    bench = await openWorkbench({ workbook: 'telemedicin' });
    await whenFound(bench.pane, 'missing');
    // A request that the policy stops never comes as far as here.
    await bench.page.context().route(`${new URL(ELSEWHERE).origin}/**`, async (route) => {
      reached.push(route.request().url());
      await route.abort();
    });
  });
  afterAll(() => bench.close());

  test('allows its own origin and Office.js, and nothing unsafe', async () => {
    const policy = await bench.pane
      .locator('meta[http-equiv=Content-Security-Policy]')
      .getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(
      "script-src 'self' https://officeapis.public.onecdn.static.microsoft https://appsforoffice.microsoft.com;",
    );
    expect(policy).not.toMatch(/unsafe|\*|http:|data:|blob:/);
  });

  test.each(Object.entries(TRIALS))('stops %s', async (_what, [directive, code]) => {
    expect(await stoppedBy(bench.pane, code)).toBe(directive);
    expect(await bench.page.evaluate(() => 'trialRan' in window)).toBe(false);
    // A refusal is said in the console and shows as a request that failed; anything else is a problem still.
    const refusals = bench.problems.splice(0);
    expect(
      refusals.filter(
        (line) => !/Content Security Policy|^request failed: (https|wss):\/\/elsewhere/.test(line),
      ),
    ).toEqual([]);
  });

  test('nothing of it reached the other host', () => {
    expect(reached).toEqual([]);
  });
});

test('with the headers that administrators are told to set nothing is missing, and the worker is held too', async () => {
  bench = await openWorkbench({ workbook: 'telemedicin', headers: responseHeaders });
  await whenFound(bench.pane, 'missing');
  await recalculate(bench.pane);
  await visitEveryTab(bench.pane, () => Promise.resolve());
  const worker = bench.page.workers().find((one) => one.url().includes('/addin/'));
  // Later, since what a debugger runs at once is let off the ban on evaluating.
  const evaluated = worker?.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve((0, eval)('"evaluated"'));
          } catch (refusal) {
            resolve(refusal instanceof Error ? refusal.name : refusal);
          }
        });
      }),
  );
  expect(await evaluated).toBe('EvalError');
  await bench.close();
});

/** Elements that none of our components make. */
const STRANGE =
  'img, iframe, object, embed, form, base, [onerror], [onload], [onclick], [href^="javascript"]';

function strangeElements(frame: Frame | Page): Promise<string[]> {
  return frame.evaluate(
    (selector) => [...document.querySelectorAll(selector)].map(({ outerHTML }) => outerHTML),
    STRANGE,
  );
}

async function openFile(page: Page, buffer: Buffer): Promise<Frame> {
  await page.locator('input[type=file]').setInputFiles({ name: 'fjendtlig.xlsx', mimeType: '', buffer });
  await page.waitForFunction(() => window.workbench?.fileName === 'fjendtlig.xlsx');
  const pane = await paneOf(page);
  await whenFound(pane, 'missing');
  return pane;
}

describe('markup in cells, names and headings is shown as the text it is, in every tab', () => {
  beforeEach(async () => {
    bench = await openWorkbench({ workbook: 'tom' });
  });
  afterEach(() => bench.close());

  test.each([
    ['figures that can be recalculated', HARMLESS_FIGURES, true, HOSTILE.recipient],
    ['a key that messages quote', UNKNOWN_KEY, false, HOSTILE.key],
  ] as const)('%s', async (_what, replaced, isSound, seen) => {
    const pane = await openFile(bench.page, hostileWorkbook(replaced));
    if (isSound) await recalculate(pane);
    const shown: string[] = [];
    await visitEveryTab(pane, async () => {
      expect(await strangeElements(pane)).toEqual([]);
      shown.push(await pane.locator('body').innerText());
    });
    expect(shown.join('\n')).toContain(seen);
    expect(await bench.page.evaluate(() => 'trialRan' in window)).toBe(false);
  });
});

test('a workbook leaves nothing outside itself: no storage, no console, no data in addresses', async () => {
  bench = await openWorkbench({ workbook: 'telemedicin' });
  const { page, pane } = bench;
  const said: string[] = [];
  const addresses: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.context().on('request', (request) => addresses.push(request.url()));
  await whenFound(pane, 'missing');
  const before = pane.url();
  await recalculate(pane);
  await visitEveryTab(pane, () => Promise.resolve());
  expect(said).toEqual([]);
  expect(pane.url()).toBe(before);
  const own = new URL(before).origin;
  expect(addresses.filter((address) => new URL(address).origin !== own || /[?#]/.test(address))).toEqual([]);
  const kept = await pane.evaluate(async () => ({
    local: Object.keys(localStorage),
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }));
  expect(kept).toEqual({ local: [], cookies: '', databases: [], caches: [] });
  // Office.js notes there who its host is, and its own empty settings, until the window closes.
  const session = new Map(await pane.evaluate(() => Object.entries(sessionStorage) as [string, string][]));
  expect([...session.keys()].filter((key) => !OF_OFFICE_JS.test(key))).toEqual([]);
  expect([...session.values()].filter((value) => / Kommune|Drift|Skive/.test(value))).toEqual([]);
  await bench.close();
});

const OF_OFFICE_JS = /^hostInfoValue$|serializerVersion$|xdmInfo$|CachedSessionSettings$/;
