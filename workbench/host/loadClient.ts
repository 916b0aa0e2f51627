import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import { createAssociations, type Associations } from './associations';

/** The client's own way to a host that is not a page: it sends text and is sent text. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  /** Set by the client. */
  onMessageFromHost?(message: string): void;
}

export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: CustomFunctionsClient;
}

/** `CustomFunctions` as the add-in sees it. */
export interface CustomFunctionsClient extends Associations {
  /** Throw one to let a cell show an error (`#N/A`, `#VALUE!`) with a message. */
  readonly Error: new (code: string, message?: string) => Error;
}

const CLIENT_FILE = '@microsoft/office-js/dist/excel-web-16.00.js';
let compiled: Script | null = null;

/** Runs the real Office.js client, unmodified, in a context of its own that talks over the bridge. The file is compiled once per process. */
export function loadClient(bridge: NativeBridge): Client {
  const globals = pageGlobals(bridge);
  createContext(globals);
  compiled ??= compile();
  compiled.runInContext(globals);
  return globals as unknown as Client;
}

function compile(): Script {
  const file = createRequire(import.meta.url).resolve(CLIENT_FILE);
  return new Script(readFileSync(file, 'utf8'), { filename: 'excel-web-16.00.js' });
}

/** What the client looks for of a page when it starts. */
function pageGlobals(bridge: NativeBridge): Record<string, unknown> {
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    navigator: { userAgent: 'node' },
    addEventListener: ignore,
    name: '',
    location: {
      hash: '',
      search: '',
      href: 'https://localhost/',
      origin: 'https://localhost',
      protocol: 'https:',
    },
    document: {
      URL: '',
      readyState: 'loading',
      addEventListener: ignore,
      getElementsByTagName: () => [],
      createElement: () => ({}),
    },
    _richApiNativeBridge: bridge,
    // The client adds to it what else belongs there.
    CustomFunctions: createAssociations(),
  };
  for (const itself of ['window', 'self', 'top', 'parent']) page[itself] = page;
  return page;
}

function ignore(): void {
  // The page has no events.
}
