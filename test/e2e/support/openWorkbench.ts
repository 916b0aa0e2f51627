import { mkdirSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core';
import { startServer, type RunningServer } from '../../../workbench/server/startServer';
import { BARE_PANE } from './barePane';
import { officeJsFromPackage } from './officeJsFromPackage';

export interface WorkbenchOptions {
  /** An example, `tom` for an empty workbook. */
  readonly workbook?: string;
  readonly lang?: 'da-DK' | 'en-US';
  readonly theme?: 'light' | 'dark';
  /** `bare` for a pane without the add-in; the production build where left out. */
  readonly pane?: 'bare';
  /** Headers that each file of the add-in is sent with, by its path, beside those of the workbench's server. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
  /** Done in the browser before the page is opened: requests answered otherwise, say. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
  /** Done as soon as the grid is there, before the pane is. */
  readonly meanwhile?: (page: Page) => Promise<void>;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly forcedColors?: 'active';
}

/** The workbench open in a browser, with what a test does in it. */
export interface OpenedWorkbench {
  readonly page: Page;
  /** The add-in's page, once Office.js has found its host. */
  readonly pane: Frame;
  /** Console errors and warnings, exceptions and requests that failed, in page and pane; `close` throws if there are any, and forgets them. */
  readonly problems: string[];
  /** Keeps a picture under build/e2e/. */
  readonly picture: (name: string) => Promise<void>;
  /** Ends what the test does. A page like any other is kept for the next test that wants one like it. */
  readonly close: () => Promise<void>;
}

/** A page that is kept. */
interface KeptPage {
  /** What it was opened with, but for the workbook. */
  readonly like: string;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly problems: string[];
}

/** What the page opens where nobody says what. */
const FIRST_EXAMPLE = 'telemedicin';
const FIRST_PORT = 3400;
const PICTURES = 'build/e2e';

/** What Chromium needs to run as root in a container, and to be quiet. */
const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let kept: KeptPage | null = null;
let shared: Promise<{ readonly server: RunningServer; readonly browser: Browser }> | null = null;

/** One server and one browser for all tests of a file. */
function start(): NonNullable<typeof shared> {
  shared ??= (async () => ({
    server: await startServer({ port: FIRST_PORT, swapOfficeJs: false, log: () => undefined }),
    browser: await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '',
      args: BROWSER_ARGUMENTS,
    }),
  }))();
  return shared;
}

/** To be called after a file's tests. */
export async function closeBrowser(): Promise<void> {
  const running = await shared;
  shared = null;
  kept = null;
  await running?.browser.close();
  await running?.server.close();
}

/**
 * Opens the workbench and waits until grid and pane are there. Where the test before has left a page that was opened
 * alike, the workbook is opened in it, which loads the add-in anew: most of a page's opening is the grid's.
 */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenedWorkbench> {
  const { workbook = FIRST_EXAMPLE, prepare, headers, meanwhile, ...look } = options;
  const isPlain = prepare === undefined && headers === undefined && meanwhile === undefined;
  const like = JSON.stringify(look);
  if (isPlain && kept?.like === like) await chooseExample(kept.page, workbook);
  else {
    await kept?.context.close();
    kept = { like: isPlain ? like : '', ...(await openPage(options)) };
  }
  const { context, page, problems } = kept;
  await sheetIsDrawn(page);
  await meanwhile?.(page);
  const pane = await paneOf(page);
  if (options.pane === 'bare') await pane.locator('body[data-ready]').waitFor();
  return {
    page,
    pane,
    problems,
    async picture(name) {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: `${PICTURES}/${name}.png` });
    },
    async close() {
      if (!isPlain) {
        await context.close();
        kept = null;
      }
      const complaints = problems.splice(0);
      if (complaints.length > 0) throw new Error(`The browser complained:\n${complaints.join('\n')}`);
    },
  };
}

/** Opens an example in a page as one does who has another one open, with the pane in view. */
async function chooseExample(page: Page, workbook: string): Promise<void> {
  const before = await page.evaluateHandle(() => window.workbench);
  await page.locator('#bar select').first().selectOption(workbook);
  await page.waitForFunction((left) => window.workbench !== left, before);
  await page.evaluate(() => {
    if (document.querySelector('#pane')?.matches('[hidden]')) window.workbench?.showPane();
  });
}

/**
 * Waits until the sheet of the open workbook is drawn. The canvas of the cells' editor is there before; when the first
 * sheet's is put in, the editor is taken out and put in again, and what is typed before that goes nowhere.
 */
async function sheetIsDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { workbench } = window;
    if (workbench === undefined) return false;
    return document.getElementById(`univer-sheet-main-canvas_${workbench.binding.port.unitId}`) !== null;
  });
}

/** A page of its own, where nothing has happened yet. */
async function openPage(options: WorkbenchOptions): Promise<Omit<KeptPage, 'like'>> {
  const { server, browser } = await start();
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    viewport: options.viewport ?? { width: 1400, height: 850 },
    locale: options.lang ?? 'da-DK',
    // The page decides for the pane; Playwright would otherwise say light.
    colorScheme: null,
    // Colours change at once: a button that can be pressed again is not half faded while it is looked at.
    reducedMotion: 'reduce',
    ...(options.forcedColors && { forcedColors: options.forcedColors }),
  });
  await officeJsFromPackage(context);
  if (options.pane === 'bare') await useBarePane(context);
  if (options.headers !== undefined) await addHeaders(context, options.headers);
  await options.prepare?.(context);
  const page = await context.newPage();
  const problems = watch(page);
  await page.goto(server.url + query(options));
  return { context, page, problems };
}

function query({ workbook, lang, theme }: WorkbenchOptions): string {
  const given = Object.entries({ workbook, lang, theme }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return `?${new URLSearchParams(given).toString()}`;
}

async function addHeaders(
  context: BrowserContext,
  headersOf: NonNullable<WorkbenchOptions['headers']>,
): Promise<void> {
  await context.route('**/addin/**', async (route) => {
    const response = await route.fetch();
    const path = new URL(route.request().url()).pathname.replace('/addin/', '');
    await route.fulfill({ response, headers: { ...response.headers(), ...headersOf(path) } });
  });
}

async function useBarePane(context: BrowserContext): Promise<void> {
  await context.route('**/addin/**', async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path.endsWith('.html'))
      await route.fulfill({ body: BARE_PANE, contentType: 'text/html; charset=utf-8' });
    else if (path.endsWith('.json')) await route.fulfill({ json: { functions: [] } });
    else await route.fulfill({ path: path.replace('/addin/', '') });
  });
}

/** The frame of the add-in, which the page makes anew for each workbook. */
export async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('#pane iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The page has no pane.');
  await page.evaluate(() => window.workbench?.ready);
  await frame.waitForLoadState();
  return frame;
}

function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (failure) => problems.push(`exception: ${String(failure.stack)}`));
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      problems.push(`request failed: ${request.url()}`);
  });
  return problems;
}
