import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A build with one module in one chunk, as far as a plugin looks at it; the text it emits is printed. */
const BUILD = `
const { emitAboutModules } = await import(process.argv[1]);
const compilation = {
  modules: [{ resource: '/ours/index.ts' }],
  chunkGraph: { getNumberOfModuleChunks: () => 1 },
  hooks: { processAssets: { tap: (_options, run) => run() } },
  emitAsset: (_path, text) => console.log(String(text)),
};
emitAboutModules('FILES.txt', (files) => files.join('\\n')).apply({
  webpack: { Compilation: {}, sources: { RawSource: function (text) { return new String(text) } } },
  hooks: { thisCompilation: { tap: (_name, run) => run(compilation) } },
});`;

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'på en sti med mellemrum ')));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the path of webpack’s own runtime is one that exists, also where it holds spaces and æøå', () => {
  const webpack = join(folder, 'node_modules/webpack');
  mkdirSync(webpack, { recursive: true });
  writeFileSync(join(webpack, 'package.json'), '{ "main": "index.js" }');
  writeFileSync(join(webpack, 'index.js'), '');
  const plugins = join(folder, 'plugins.mjs');
  copyFileSync('scripts/release/plugins.mjs', plugins);
  const output = execFileSync(
    process.execPath,
    ['--input-type=module', '-e', BUILD, pathToFileURL(plugins).href],
    {
      encoding: 'utf8',
    },
  );
  expect(output.trim().split('\n')).toEqual(['/ours/index.ts', join(webpack, 'index.js')]);
});
