// node bench/workbench/workbench.bench.mjs [ANOTHER CHECKOUT]: how long the workbench's page takes to open, and a click to a
// recalculated example; with a second checkout that has been built, in turns with that one.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { buildAddin } from '../../scripts/buildAddin.mjs';
import { ensureBrowser } from '../../scripts/ensureBrowser.mjs';
import { importTypeScript } from '../../scripts/importTypeScript.mjs';
import { bundlePage } from '../../workbench/page/bundle.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const ROUNDS = 5;

process.chdir(root);
buildAddin();
await bundlePage(root);
const { startServer } = await importTypeScript('workbench/server/startServer.ts');
const roots = [root, ...process.argv.slice(2).map((other) => resolve(other))];
const servers = [];
for (const folder of roots)
  servers.push(await startServer({ port: 3600, root: folder, log: () => undefined }));
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const ofBrowser = await browser.newBrowserCDPSession();
const results = roots.map(() => []);
for (let round = 0; round < ROUNDS; round++) {
  for (const [index, { url }] of servers.entries()) results[index].push(await measure(url));
}
await browser.close();
await Promise.all(servers.map(({ close }) => close()));
for (const [index, rounds] of results.entries()) {
  console.log(roots[index]);
  for (const what of Object.keys(rounds[0])) {
    const of = (kind) => median(rounds.map((round) => round[what][kind])).toFixed(1);
    console.log(`  ${what}: ${of('time')} s, ${of('cpu')} s of processor time`);
  }
}

/** Opens the page in a browser that has nothing cached, and presses the pane's button. */
async function measure(url) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1400, height: 850 },
  });
  const page = await context.newPage();
  const opening = await stopwatch();
  await page.goto(url, { waitUntil: 'commit' });
  // The first canvas is that of the cells' editor.
  await page.locator('#grid [id^=univer-sheet-main-canvas]').waitFor();
  const grid = await opening();
  const pane = page.frameLocator('#pane iframe');
  await pane.locator('[data-age="missing"]').waitFor();
  const ready = await opening();
  const clicking = await stopwatch();
  await pane.getByRole('button', { name: 'Genberegn fordelinger' }).click();
  await pane.locator('[data-age="current"]').waitFor();
  const recalculated = await clicking();
  await context.close();
  return {
    'from the address to the grid': grid,
    'from the address to the pane': ready,
    'from the click to a recalculated example': recalculated,
  };
}

/** Seconds that have passed, and that the browser's processes together have worked, since it was started. */
async function stopwatch() {
  const [start, before] = [performance.now(), await processorTimes()];
  return async () => {
    const time = (performance.now() - start) / 1000;
    const now = await processorTimes();
    const cpu = [...now].reduce((sum, [id, seconds]) => sum + seconds - (before.get(id) ?? 0), 0);
    return { time, cpu };
  };
}

async function processorTimes() {
  const { processInfo } = await ofBrowser.send('SystemInfo.getProcessInfo');
  return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime]));
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
