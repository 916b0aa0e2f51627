import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:https';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveBuild } from '../../../scripts/release/serveBuild';
import { ensureCertificate } from '../../../workbench/server/certificate';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'dist/vejledning'), { recursive: true });
  writeFileSync(join(folder, 'dist/taskpane.html'), 'pane');
  writeFileSync(join(folder, 'dist/vejledning/index.html'), 'guide');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  server = await serveBuild(join(folder, 'dist'), 0, await ensureCertificate(join(folder, 'certificate')));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

function get(path: string): Promise<IncomingMessage> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    // The certificate is the test's own.
    request({ port, path, host: 'localhost', rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response);
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/taskpane.html', 200],
  ['/taskpane.html?x=1', 200],
  ['/vejledning/', 200],
  ['/missing.html', 404],
  ['/../secret.txt', 404],
  ['/..%2fsecret.txt', 404],
  ['/%', 404],
])('%s is answered with %i', async (path, status) => {
  expect((await get(path)).statusCode).toBe(status);
});

test('a file comes with its type and the headers that an administrator is told of', async () => {
  expect((await get('/taskpane.html')).headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
});

test('a port that is taken is an error, since the manifest names it', async () => {
  const { port } = server.address() as AddressInfo;
  const again = serveBuild(folder, port, await ensureCertificate(join(folder, 'certificate')));
  await expect(again).rejects.toThrow('EADDRINUSE');
});
