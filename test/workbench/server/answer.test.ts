import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer, type ServedFolders } from '../../../workbench/server/answer';

const root = mkdtempSync(join(tmpdir(), 'server-'));
const folders: ServedFolders = {
  page: join(root, 'page'),
  addin: join(root, 'dist'),
  officeJs: join(root, 'officejs'),
  examples: [join(root, 'missing'), join(root, 'examples')],
};
const PANE =
  '<script src="https://officeapis.public.onecdn.static.microsoft/1/office.js"></script><a href="https://officeapis.public.onecdn.static.microsoft/">';

beforeAll(() => {
  for (const folder of ['page', 'dist/assets', 'officejs/da-dk', 'examples'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'page/index.html'), 'forside');
  writeFileSync(join(root, 'dist/taskpane.html'), PANE);
  writeFileSync(join(root, 'dist/assets/icon-16.png'), 'png');
  writeFileSync(join(root, 'officejs/da-dk/office_strings.js'), 'tekster');
  writeFileSync(join(root, 'examples/telemedicin.xlsx'), 'xlsx');
  writeFileSync(join(root, 'examples/~$telemedicin.xlsx'), 'lås');
  writeFileSync(join(root, 'dist/manifest.xml'), '<OfficeApp/>');
  writeFileSync(join(root, 'secret.txt'), 'hemmelig');
  writeFileSync(join(root, 'page/.hidden'), 'skjult');
  symlinkSync(join(root, 'secret.txt'), join(root, 'page/link.txt'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

test.each([
  ['/', 'forside', 'text/html; charset=utf-8'],
  ['/page/index.html', 'forside', 'text/html; charset=utf-8'],
  ['/addin/manifest.xml', '<OfficeApp/>', 'application/xml; charset=utf-8'],
  ['/addin/assets/icon-16.png', 'png', 'image/png'],
  ['/office-js/da-dk/office_strings.js', 'tekster', 'text/javascript; charset=utf-8'],
  ['/examples/telemedicin.xlsx', 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['/examples.json', '["telemedicin"]', 'application/json; charset=utf-8'],
])('%s', (path, body, type) => {
  const found = answer(path, folders, true);
  expect({ ...found, body: found.body.toString() }).toEqual({ status: 200, body, type });
});

test.each([
  '/page/',
  '/page',
  '/page/../secret.txt',
  '/page/%2e%2e/secret.txt',
  '/page/..%2fsecret.txt',
  '/page/..\\secret.txt',
  '/page//index.html',
  '/page/.hidden',
  '/page/link.txt',
  '/page/index.html%00.png',
  '/page/%E0%A4%A',
  '/addin/assets',
  '/examples/',
  '/secret.txt',
  '/nowhere/index.html',
])('%s is not found', (path) => {
  expect(answer(path, folders, true)).toMatchObject({ status: 404, body: 'Ikke fundet\n' });
});

test('in the pane’s page the address of Office.js is swapped, and nothing else', () => {
  expect(answer('/addin/taskpane.html', folders, true).body).toBe(
    '<script src="/office-js/office.js"></script><a href="https://officeapis.public.onecdn.static.microsoft/">',
  );
  expect(answer('/addin/taskpane.html', folders, false).body.toString()).toBe(PANE);
});
