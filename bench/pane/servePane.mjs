import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/** Serves a built pane, compressed as a web server does; `sent` counts the bytes of its scripts. */
export async function servePane(folder) {
  const sent = new Map();
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    readFile(join(folder, path)).then(
      (content) => {
        const body = gzipSync(content, { level: 9 });
        if (extname(path) === '.js') sent.set(path, body.length);
        response.writeHead(200, {
          'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
          'content-encoding': 'gzip',
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/taskpane.html`,
    sent,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
