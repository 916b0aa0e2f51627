import { contentSecurityPolicy } from '../../scripts/release/contentSecurityPolicy';
import { FRAME_ANCESTORS } from '../../scripts/release/frameAncestors';
import { MICROSOFT_OFFICE_JS } from '../../scripts/release/releaseOptions';
import { responseHeaders } from '../../scripts/release/responseHeaders';
import { textOf } from '../../scripts/architecture/importsOf';

const deployment = textOf('docs/udrulning.md');

/** The rows of every table, as their cells. */
const rows = deployment
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()));

function cellBeside(first: string): string | undefined {
  return rows.find(([, name]) => name?.includes(first))?.[2];
}

describe('docs/udrulning.md tells administrators', () => {
  test.each([
    ['scripts/taskpane.b984d4c520b5f2d84c66.js', '`scripts/`'],
    ['assets/icon-32.b984d4c520b5f2d84c66.png', '`assets/`'],
    ['functions.b984d4c520b5f2d84c66.json', '`functions*.json`'],
    ['taskpane.html', 'alle andre'],
  ])('how long %s may be kept, as the add-in is served in tests', (path, row) => {
    expect(cellBeside(row)).toBe(`\`${responseHeaders(path)['cache-control'] ?? ''}\``);
  });

  test('of every header', () => {
    const headers = Object.keys(responseHeaders('functions.json'));
    expect(headers.filter((name) => !deployment.toLowerCase().includes(name))).toEqual([]);
  });

  test('the policy that is built, and who may frame the pane as SECURITY.md has it', () => {
    const told = /```\n(default-src.*)\n```/.exec(deployment)?.[1];
    expect(told).toBe(`${contentSecurityPolicy(MICROSOFT_OFFICE_JS)}; ${FRAME_ANCESTORS}`);
    expect(/^frame-ancestors .*$/m.exec(textOf('SECURITY.md'))?.[0]).toBe(FRAME_ANCESTORS);
  });

  test('the requirement sets of the manifest', () => {
    const sets = [...textOf('manifest.xml').matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)];
    const missing = sets
      .map(([, name = '', version = '']) => `${name} ${version}`)
      .filter((set) => !deployment.includes(set));
    expect({ sets: sets.length, missing }).toEqual({ sets: 2, missing: [] });
  });

  test('every option of npm run package', () => {
    const options = [...new Set(textOf('scripts/package.mjs').match(/--[a-z-]+(?=\]| [A-Z]| https)/g))];
    expect(options.sort()).toEqual([
      '--facts',
      '--id',
      '--name',
      '--namespace',
      '--office-js',
      '--out',
      '--previous',
      '--url',
    ]);
    expect(options.filter((option) => !new RegExp(`${option}[ \`]`).test(deployment))).toEqual([]);
  });
});

test('CHANGELOG.md begins with the version of package.json, which the lock file and the pane have too', () => {
  const { version } = JSON.parse(textOf('package.json')) as { version: string };
  const lock = JSON.parse(textOf('package-lock.json')) as {
    version: string;
    packages: Record<string, { version: string }>;
  };
  expect(/^## (\S+)/m.exec(textOf('CHANGELOG.md'))?.[1]).toBe(version);
  expect([lock.version, lock.packages['']?.version]).toEqual([version, version]);
});
