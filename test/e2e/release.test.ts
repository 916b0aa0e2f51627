import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';
import { FORMER_OFFICE_JS, MICROSOFT_OFFICE_JS } from '../../scripts/release/releaseOptions';
import { filesIn } from '../../scripts/release/checkBuild';
import { FACTS_MANIFEST } from '../../scripts/release/factsManifest';
import { COMMAND_NAMES } from '../../src/taskpane/early/queueCommands';
import { validateManifest } from '../../scripts/release/manifest/validateManifest';
import { ALL_FACTS } from '../../workbench/facts/allFacts';
import { compareRecording } from '../../workbench/facts/compareRecording';
import { SMOKE_STEPS } from '../../workbench/facts/page/smokeTest';
import { parseRecording } from '../../workbench/facts/recording';
import { contentType } from '../../workbench/server/contentType';
import { closeBrowser, openWorkbench } from './support/openWorkbench';

const FOR = 'https://addins.example.dk/kommuneandel/';
const MIRROR = 'https://mirror.example.dk/office/office.js';
const MICROSOFT_ORIGINS = [MICROSOFT_OFFICE_JS, FORMER_OFFICE_JS]
  .map((address) => new URL(address).origin)
  .join(' ');
/** The functions' metadata in either language. */
const METADATA = /^functions\.(da-dk\.)?[0-9a-f]{20}\.json$/;
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The workbench with a package as its add-in: by the manifest of the trial's page, and with Office.js at its mirror. */
async function servePackage(context: BrowserContext, packed: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await context.route('**/addin/**', async (route) => {
    const asked = new URL(route.request().url()).pathname.replace(/^\/addin\/(kommuneandel\/)?/, '');
    const path = asked === 'manifest.xml' ? FACTS_MANIFEST : asked;
    await route.fulfill({ body: Buffer.from(packed.get(path) ?? ''), contentType: contentType(path) });
  });
  await context.route(`${new URL(MIRROR).origin}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/office/', '');
    await route.fulfill({ path: `node_modules/@microsoft/office-js/dist/${path}` });
  });
}

/** What npm test has just built, for the address of development and Office.js from Microsoft. */
const built = filesIn('dist');

/** What only a package with the trial's page has. */
const TRIAL = /^(facts\.html|manifest-facts\.xml|scripts\/facts\.[0-9a-f]{20}\.(js|css))$/;

describe('a package for an address, with a namespace, a mirror of Office.js and the page that tries an Excel', () => {
  let folder: string;
  let packed: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'package-'));
    const options = ['--url', FOR, '--namespace', 'KA', '--office-js', MIRROR, '--facts', '--out', folder];
    await promisify(execFile)(process.execPath, ['scripts/package.mjs', ...options]);
    packed = filesIn(join(folder, `kommuneandel-${version}`));
  }, 300_000);
  afterAll(closeBrowser);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const textOf = (path: string): string => Buffer.from(packed.get(path) ?? '').toString();
  const scripts = (): string[] => [...packed.keys()].filter((path) => path.endsWith('.js'));

  test('is the same, byte for byte, as the build of npm test, but for what the options change', () => {
    const byOption = ['manifest.xml', 'taskpane.html'];
    // The metadata leads to the guide at the address, and its name goes by what is in it.
    const others = (files: ReadonlyMap<string, Uint8Array>): string[] =>
      [...files.keys()].filter((path) => path !== 'SHA256SUMS' && !METADATA.test(path) && !TRIAL.test(path));
    expect(others(packed)).toEqual(others(built));
    expect([...built.keys()].filter((path) => TRIAL.test(path))).toEqual([]);
    expect([...packed.keys()].filter((path) => TRIAL.test(path))).toHaveLength(4);
    const different = others(built).filter(
      (path) => !Buffer.from(packed.get(path) ?? '').equals(built.get(path) ?? Buffer.of()),
    );
    expect(different).toEqual(byOption);
    const undone = textOf('taskpane.html')
      .replaceAll(MIRROR, MICROSOFT_OFFICE_JS)
      .replaceAll(new URL(MIRROR).origin, MICROSOFT_ORIGINS)
      .replaceAll(new URL(MIRROR).host, new URL(MICROSOFT_OFFICE_JS).host);
    expect(undone).toBe(Buffer.from(built.get('taskpane.html') ?? '').toString());
  });

  test('holds what a server and an administrator need', () => {
    expect([...packed.keys()]).toEqual(
      expect.arrayContaining([
        'LICENSE.txt',
        'LICENSES.txt',
        'SHA256SUMS',
        'manifest.xml',
        'taskpane.html',
        'vejledning/CHANGELOG.html',
        'vejledning/SECURITY.html',
        'vejledning/databeskyttelse.html',
        'vejledning/index.html',
        'vejledning/udrulning.html',
      ]),
    );
  });

  test('has a manifest that is valid for its address and its namespace', () => {
    const manifest = textOf('manifest.xml');
    const metadata = [...packed.keys()].find((path) => METADATA.test(path)) ?? '';
    const ids = (JSON.parse(textOf(metadata)) as { functions: { id: string }[] }).functions.map(
      ({ id }) => id,
    );
    expect(ids).toContain('KOMMUNEANDEL');
    expect(
      validateManifest(manifest, { url: FOR, files: packed, commands: COMMAND_NAMES, functionIds: ids }),
    ).toEqual([]);
    expect(manifest).toContain('DefaultValue="KA"');
    expect(manifest).not.toContain('localhost');
  });

  test('has a pane that loads Office.js from the mirror, and may from nowhere else', () => {
    const pane = textOf('taskpane.html');
    expect(pane).toContain(`src=${MIRROR}`);
    expect(pane).toContain("script-src 'self' https://mirror.example.dk;");
    expect(pane).not.toMatch(/appsforoffice|static\.microsoft/);
  });

  test('has a page on which an Excel answers every fact, the add-in does all it is to do, and the answers can be copied', async () => {
    const { pane, close } = await openWorkbench({
      workbook: 'tom',
      prepare: (context) => servePackage(context, packed),
    });
    await pane.getByRole('button', { name: 'Kør prøven' }).click();
    await pane.getByRole('button', { name: 'Kopiér svarene' }).waitFor({ timeout: 60_000 });
    const { steps, ...recording } = parseRecording(await pane.getByLabel('Svarene som JSON').inputValue());
    expect(steps).toEqual(SMOKE_STEPS.map((step) => ({ step, failure: null })));
    await pane.getByText('Programmet virker i denne Excel.').waitFor();
    // What is told of an Excel that differs is what the host is known to differ in, and nothing else.
    const differing = ALL_FACTS.flatMap(({ id, hostDiffers }) => (hostDiffers === undefined ? [] : id));
    expect(compareRecording(recording, ALL_FACTS).map((line) => line.split(':')[0])).toEqual(differing);
    const red = pane.locator('li[data-good=false]');
    expect(await red.evaluateAll((lines) => lines.map((line) => line.dataset['id']))).toEqual(differing);
    expect(await pane.locator('li[data-good=true]').count()).toBe(
      ALL_FACTS.length - differing.length + SMOKE_STEPS.length,
    );
    expect(JSON.stringify(recording)).not.toContain('Skive');
    // The example stands there now.
    await pane.getByRole('button', { name: 'Kør prøven' }).click();
    await pane.getByText('Projektmappen er ikke tom.').waitFor();
    await close();
  });

  test('has a checksum for each file', () => {
    const lines = textOf('SHA256SUMS').trimEnd().split('\n');
    const expected = [...packed]
      .filter(([path]) => path !== 'SHA256SUMS')
      .map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}`);
    expect(lines).toEqual(expected);
  });

  test('names the licence of every package in the bundles, and none that is copyleft', () => {
    const list = textOf('LICENSES.txt').split('-'.repeat(72))[0] ?? '';
    expect(list).toMatch(/^decimal\.js \S+ MIT$/m);
    expect(list).toMatch(/^react-dom \S+ MIT$/m);
    expect(list).not.toMatch(/GPL|MPL|EPL|CDDL|EUPL/);
  });

  test('holds no code that evaluates text, and nothing of Office.js', () => {
    expect(scripts().length).toBeGreaterThan(5);
    const evaluating = scripts().filter((path) =>
      /\bnew Function\b|(?<![\w.$])(eval|Function)\(/.test(textOf(path)),
    );
    expect(evaluating).toEqual([]);
    expect(scripts().filter((path) => textOf(path).includes('Microsoft.Office.WebExtension'))).toEqual([]);
  });

  test('has names that change with their content for every script but the one that the manifest names', () => {
    expect(scripts().filter((path) => !/\.[0-9a-f]{20}\.js$/.test(path))).toEqual(['functions.js']);
  });

  test('is first loaded in less than 100 kB compressed', () => {
    const loaded = [...textOf('taskpane.html').matchAll(/<script[^>]* src="?([^" >]+)/g)]
      .map(([, path = '']) => path)
      .filter((path) => packed.has(path));
    expect(loaded.length).toBeGreaterThan(0);
    const bytes = loaded.reduce((sum, path) => sum + gzipSync(packed.get(path) ?? '').length, 0);
    expect(bytes).toBeLessThan(100_000);
  });
});

// 5.1 MB on 28 November 2026, nearly all of it the grid; it was 11 when unused parts of that came along.
test('the workbench’s page is below 6 MB', () => {
  expect(statSync('build/page/page.js').size / 2 ** 20).toBeLessThan(6);
});
