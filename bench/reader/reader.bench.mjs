// node bench/reader/reader.bench.mjs: how long the largest published table takes in the pane's own worker, in a browser.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../../scripts/ensureBrowser.mjs';
import { printedAs } from './printedAs.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [ROWS, COLUMNS, ROUNDS] = [2000, 30, 9];
const CHOICES = { key: null, groups: {}, takesUncounted: false, fillsIn: true };

const worker = join(root, 'build/reader.worker.js');
await build({
  ...{ entryPoints: [join(root, 'src/taskpane/reading/readingWorker.ts')], outfile: worker },
  ...{ bundle: true, minify: true, format: 'iife', target: 'es2022', logLevel: 'warning' },
});
const script = await readFile(worker, 'utf8');
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage();
const forms = Object.entries(printedAs(ROWS, COLUMNS));
const times = forms.map(() => ({ read: [], used: [], cancelled: [], size: '' }));
// In turns, so that what else the machine does falls on all.
for (let round = 0; round < ROUNDS; round++) {
  for (const [index, [, source]] of forms.entries()) {
    const timed = await page.evaluate(timeInWorker, {
      script,
      request: { source, given: [], choices: CHOICES },
    });
    times[index].read.push(timed.read);
    times[index].used.push(timed.used);
    times[index].cancelled.push(timed.cancelled);
    times[index].size = timed.size;
  }
}
await browser.close();
console.log(`${ROWS} rows x ${COLUMNS} columns, milliseconds, the least and the median of ${ROUNDS}`);
for (const [index, [form]] of forms.entries()) {
  const { read, used, cancelled, size } = times[index];
  console.log(
    `${form.padEnd(24)} read ${spread(read)}   with what it comes to ${spread(used)}   stopped after ${spread(cancelled)}   ${size}`,
  );
}

function spread(all) {
  const sorted = all.toSorted((one, other) => one - other);
  return `${sorted[0].toFixed(0).padStart(5)} ${sorted[Math.floor(sorted.length / 2)].toFixed(0).padStart(5)}`;
}

/** In the page: a new worker each time, as the pane has one for each reading. */
async function timeInWorker({ script, request }) {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const start = performance.now();
  const worker = new Worker(url);
  const timed = await new Promise((resolve) => {
    let read = 0;
    let size = '';
    worker.onmessage = ({ data }) => {
      if (data.kind === 'read') {
        read = performance.now() - start;
        size = data.read.tables
          .map(({ reading }) => `${reading.rows.length} x ${reading.columns.length}`)
          .join(', ');
      } else resolve({ read, size, used: performance.now() - start });
    };
    worker.postMessage(request);
  });
  worker.terminate();
  // Stopped while it reads: how long until another thread answers.
  const stopped = new Worker(url);
  stopped.postMessage(request);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const stop = performance.now();
  stopped.terminate();
  const next = new Worker(url);
  await new Promise((resolve) => {
    next.onmessage = resolve;
    next.postMessage({ ...request, source: { kind: 'text', text: 'Post\t2021\nA\t1\nI alt\t1' } });
  });
  const cancelled = performance.now() - stop;
  next.terminate();
  URL.revokeObjectURL(url);
  return { ...timed, cancelled };
}
