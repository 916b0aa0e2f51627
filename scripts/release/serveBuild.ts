import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerOptions } from 'node:https';
import { contentType } from '../../workbench/server/contentType';
import { fileInside } from '../../workbench/server/fileInside';
import { responseHeaders } from './responseHeaders';

/**
 * Hands out a build over HTTPS on this machine only, as an administrator's server does. Rejects where the port is
 * taken: the manifest names it.
 */
export function serveBuild(folder: string, port: number, certificate: ServerOptions): Promise<Server> {
  const server = createServer(certificate, (request, response) => {
    const path = pathOf(request.url ?? '/');
    const file = path === null ? null : fileInside(folder, path);
    if (file === null || path === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': contentType(file), ...responseHeaders(path) });
    response.end(request.method === 'HEAD' ? undefined : readFileSync(file));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      resolve(server);
    });
  });
}

/** The path of a file below the build; a folder means its index.html. */
function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.split('?')[0] ?? '').replace(/^\//, '');
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return null;
  }
}
