// node --expose-gc bench/load/server.mjs [minutes] [requests a second]: asks the workbench's server for its pages steadily, as a
// browser would, and tells what memory it holds. The server runs in this process; the build must be there (npm start).
import { existsSync } from 'node:fs';
import { Agent, get } from 'node:https';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleForNode } from '../../scripts/bundle.mjs';

const [minutes = 10, rate = 10] = process.argv.slice(2).map(Number);
process.chdir(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
if (!existsSync('build/page') || !existsSync('dist')) {
  console.error('Build first: npm start');
  process.exit(1);
}
const PROGRAM = 'build/load.server.mjs';
await bundleForNode('workbench/server/startServer.ts', PROGRAM);
const { startServer } = await import(pathToFileURL(resolve(PROGRAM)).href);
const { url, close } = await startServer({ port: 3900, log: () => undefined });

const PATHS = [
  '',
  'page/page.js',
  'page/workbench.css',
  'addin/taskpane.html',
  'office-js/excel-web-16.00.js',
  'examples.json',
  'manifest.xml',
  'no-such-page',
];
// The certificate is the server's own and installed nowhere.
const agent = new Agent({ keepAlive: true, maxSockets: 8, rejectUnauthorized: false });
const statuses = new Map();
let bytes = 0;

function ask(path) {
  return new Promise((done) => {
    get(new URL(path, url), { agent }, (response) => {
      statuses.set(response.statusCode, (statuses.get(response.statusCode) ?? 0) + 1);
      response.on('data', (chunk) => (bytes += chunk.length));
      response.on('end', done);
    }).on('error', ({ code }) => {
      statuses.set(code, (statuses.get(code) ?? 0) + 1);
      done();
    });
  });
}

function line(minute) {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const told = [...statuses].map(([status, count]) => `${status}: ${count}`).join(', ');
  const cells = [minute.toFixed(0), heapUsed, rss, bytes].map((value, index) =>
    index === 0 ? value : (value / 1024 ** 2).toFixed(0),
  );
  console.log(`| ${cells.join(' | ')} | ${told} |`);
}

console.log('| minute | heap MB | process MB | sent MB | answers |');
console.log('| --: | --: | --: | --: | -- |');
const start = performance.now();
let asked = 0;
for (let minute = 0; minute <= minutes;) {
  const passed = (performance.now() - start) / 60_000;
  if (passed >= minute) {
    line(minute);
    minute += 1;
  }
  await Promise.all([
    ask(PATHS[asked++ % PATHS.length]),
    new Promise((done) => setTimeout(done, 1000 / rate)),
  ]);
}
agent.destroy();
await close();
