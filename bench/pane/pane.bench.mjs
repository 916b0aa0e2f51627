// node bench/pane/pane.bench.mjs: what the pane costs before it can be used, beside React and Fluent alone.
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../../scripts/ensureBrowser.mjs';
import { buildPanes } from './build.mjs';
import { servePane } from './servePane.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const ROUNDS = 9;
/** An Office.js that is there at once, and a workbook that never answers: what is left is the pane's own time. */
const OFFICE = `
  window.Office = { onReady: () => Promise.resolve({ host: 'Excel' }), HostType: { Excel: 'Excel' },
    actions: { associate() {} }, addin: {}, context: { displayLanguage: 'da-DK' } };
  window.Excel = { run: () => new Promise(() => {}) };`;

const folders = await buildPanes(root);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
const results = { bare: [], product: [] };
// In turns, so that what else the machine does falls on both.
for (let round = 0; round < ROUNDS; round++) {
  for (const which of ['bare', 'product']) results[which].push(await timeToButton(folders[which]));
}
await browser.close();

const [bare, product] = [median(results.bare), median(results.product)];
const [bareBytes, productBytes] = [await firstLoad(folders.bare), await firstLoad(folders.product)];
console.log(
  `First load, gzip:    pane ${kilobytes(productBytes)}, bare ${kilobytes(bareBytes)}, ratio ${ratio(productBytes, bareBytes)} (at most 100.0 kB)`,
);
console.log(
  `Time to the button:  pane ${product.toFixed(0)} ms, bare ${bare.toFixed(0)} ms, ratio ${ratio(product, bare)} (median of ${ROUNDS})`,
);
process.exitCode = productBytes > 100_000 ? 1 : 0;

/** Milliseconds from the start of the navigation until the button is drawn, in a browser that has nothing cached. */
async function timeToButton(folder) {
  const served = await servePane(folder);
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.route('https://officeapis.public.onecdn.static.microsoft/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: OFFICE }),
  );
  await page.goto(served.url, { waitUntil: 'commit' });
  const time = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const look = () => {
          if (document.querySelector('#pane button.fui-Button'))
            requestAnimationFrame(() => resolve(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await context.close();
  await served.close();
  return time;
}

/** Bytes of the scripts that the page itself names: what stands between opening the pane and seeing it. */
async function firstLoad(folder) {
  const html = await readFile(join(folder, 'taskpane.html'), 'utf8');
  const scripts = (await readdir(folder)).filter((file) => html.includes(file) && file.endsWith('.js'));
  const sizes = await Promise.all(
    scripts.map(async (file) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function ratio(one, other) {
  return (one / other).toFixed(2);
}
