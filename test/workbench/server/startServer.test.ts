import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request, type RequestOptions } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type RunningServer } from '../../../workbench/server/startServer';

const root = mkdtempSync(join(tmpdir(), 'workbench-'));
const lines: string[] = [];
let first: RunningServer;
let second: RunningServer;

function ask(
  url: string,
  options: RequestOptions = {},
): Promise<{ readonly status: number | undefined; readonly body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { rejectUnauthorized: false, ...options }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => {
        resolve({ status: response.statusCode, body });
      });
    });
    asked.on('error', reject).end();
  });
}

beforeAll(async () => {
  mkdirSync(join(root, 'build/page'), { recursive: true });
  writeFileSync(join(root, 'build/page/index.html'), 'forside');
  first = await startServer({ port: 34_500, root, log: (line) => lines.push(line) });
  second = await startServer({
    port: Number(new URL(first.url).port),
    root,
    log: (line) => lines.push(line),
  });
});
afterAll(async () => {
  await first.close();
  await second.close();
  rmSync(root, { recursive: true });
});

test('serves the page over HTTPS, says where, and says what it swaps', async () => {
  expect(await ask(first.url)).toEqual({ status: 200, body: 'forside' });
  expect(lines).toContain(first.url);
  expect(lines.join()).toContain('officeapis.public.onecdn.static.microsoft');
});

test('takes the next port where one is in use', () => {
  expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(new URL(first.url).port));
});

test.each([
  ['another name for this machine', { headers: { host: 'evil.example:3000' } }, 403],
  ['writing', { method: 'POST' }, 405],
  ['what is not there', { path: '/addin/nothing.js' }, 404],
])('refuses %s', async (_, options, status) => {
  expect((await ask(first.url, options)).status).toBe(status);
});

test('keeps its certificate, and no private key of an authority', () => {
  expect(readdirSync(join(root, 'build/certificate')).sort()).toEqual([
    'ca.crt',
    'localhost.crt',
    'localhost.key',
  ]);
});
