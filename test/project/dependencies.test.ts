import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const direct = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

test('every dependency is pinned to one version', () => {
  expect(direct.filter(([, version]) => !/^(npm:[a-z]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('every dependency is listed with its reason', () => {
  const listed = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8')
    .split('\n')
    .flatMap((line) => /^- \*\*(.+)\*\* \(.+\): \S/.exec(line)?.[1]?.split(', ') ?? []);
  expect(direct.map(([name]) => name).filter((name) => !listed.includes(name))).toEqual([]);
});

const COPYLEFT = /\b(A?GPL|LGPL|MPL|EPL|CDDL|SSPL|EUPL)\b/i;

test('nothing that is shipped is copyleft', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; license?: string }>;
  };
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  expect(shipped.length).toBeGreaterThan(0);
  expect(shipped.filter(([, { license }]) => license === undefined || COPYLEFT.test(license))).toEqual([]);
});
