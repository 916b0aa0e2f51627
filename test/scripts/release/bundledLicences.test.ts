import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledPackages, LicenceNotAllowed, licencesText } from '../../../scripts/release/bundledLicences';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'licences-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Makes a package; the path of a module in it. */
function module(path: string, licence: string | undefined, text?: string): string {
  const root = join(folder, 'node_modules', path);
  mkdirSync(root, { recursive: true });
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({ name: path.replace(/^.*node_modules\//, ''), version: '1.0.0', license: licence }),
  );
  if (text !== undefined) writeFileSync(join(root, 'LICENSE.md'), text);
  return join(root, 'lib/index.js');
}

test('packages by the files that came into the bundles: each once, the nested one for itself, ours not at all', () => {
  const files = [
    module('b', 'MIT'),
    module('@scope/a', 'ISC'),
    module('b/node_modules/c', '0BSD'),
    join(folder, 'src/index.ts'),
  ];
  expect(bundledPackages([...files, ...files]).map(({ name, licence }) => [name, licence])).toEqual([
    ['@scope/a', 'ISC'],
    ['b', 'MIT'],
    ['c', '0BSD'],
  ]);
});

test.each(['GPL-3.0-only', 'LGPL-2.1', 'MPL-2.0', 'UNLICENSED', undefined])(
  '%s is refused, by name',
  (licence) => {
    const files = [module('fine', 'MIT'), module('not-fine', licence)];
    expect(() => bundledPackages(files)).toThrow(LicenceNotAllowed);
    expect(() => bundledPackages(files)).toThrow('not-fine');
  },
);

test('a text that several packages share is there once, under their names', () => {
  const files = [
    module('a', 'MIT', 'Copyright A\r\nFree.'),
    module('b', 'MIT', 'Copyright A\nFree.\n'),
    module('c', 'ISC'),
  ];
  const text = licencesText(bundledPackages(files));
  expect(text).toContain('a 1.0.0 MIT\nb 1.0.0 MIT\nc 1.0.0 ISC\n');
  expect(text.match(/Copyright A\nFree\./g)).toHaveLength(1);
  expect(text).toContain('a, b\n\nCopyright A');
  expect(text).toContain('c\n\nLicence: ISC');
});
