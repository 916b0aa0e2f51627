import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { answer, type ServedFolders } from './answer';
import { ensureCertificate } from './certificate';
import { MICROSOFT_OFFICE_JS } from '../../scripts/release/releaseOptions';
import { OWN_OFFICE_JS_PATH } from './ownOfficeJs';

export interface ServerOptions {
  /** The port to try first; the next free one is taken where it is in use. */
  readonly port: number;
  /** The project's root; the working directory where it is left out. */
  readonly root?: string;
  /**
   * Whether the pane's page is handed out with the server's own copy of Office.js (for a person, who may have no
   * network) or byte for byte as built (for tests, whose browser answers for Microsoft's CDN). True where left out.
   */
  readonly swapOfficeJs?: boolean;
  readonly log?: (line: string) => void;
}

export interface RunningServer {
  /** `https://localhost:3000/` */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const PORTS_TO_TRY = 20;

/** Serves the workbench on localhost over HTTPS: page, pane, Office.js and examples from one origin. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port, root = process.cwd(), swapOfficeJs = true, log = console.log } = options;
  const certificate = await ensureCertificate(join(root, 'build/certificate'));
  const folders: ServedFolders = {
    page: join(root, 'build/page'),
    addin: join(root, 'dist'),
    officeJs: join(root, 'node_modules/@microsoft/office-js/dist'),
    examples: [join(root, 'build/examples'), join(root, 'examples')],
  };
  const server = createServer({ ...certificate }, (request, response) => {
    respond(request, response, folders, swapOfficeJs);
  });
  const url = `https://localhost:${await listen(server, port)}/`;
  if (swapOfficeJs)
    log(
      `In the pane's page, ${MICROSOFT_OFFICE_JS} is answered by ${OWN_OFFICE_JS_PATH}; nothing else is changed.`,
    );
  log(url);
  return { url, close: () => close(server) };
}

function respond(
  request: IncomingMessage,
  response: ServerResponse,
  folders: ServedFolders,
  swapOfficeJs: boolean,
): void {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  // A page elsewhere whose name has been made to point here must not read what is served.
  const isLocal = /^(localhost|127\.0\.0\.1):\d+$/.test(request.headers.host ?? '');
  if (!isRead || !isLocal) {
    response.writeHead(isLocal ? 405 : 403).end();
    return;
  }
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const { status, type, body } = answer(path, folders, swapOfficeJs);
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; candidate < port + PORTS_TO_TRY; candidate++) {
    if (await isListening(server, candidate)) return candidate;
  }
  throw new Error(`No free port between ${port} and ${port + PORTS_TO_TRY - 1}.`);
}

function isListening(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (failure: NodeJS.ErrnoException): void => {
      if (failure.code === 'EADDRINUSE' || failure.code === 'EACCES') resolve(false);
      else reject(failure);
    };
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
