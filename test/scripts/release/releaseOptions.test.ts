import { releaseOptions, UnusableOption } from '../../../scripts/release/releaseOptions';

const URL_GIVEN = 'https://addins.example.dk/kommuneandel/';

test('an address alone: no namespace, and Office.js from Microsoft', () => {
  expect(releaseOptions({ url: URL_GIVEN })).toEqual({
    url: URL_GIVEN,
    namespace: null,
    officeJs: 'https://officeapis.public.onecdn.static.microsoft/1/office.js',
    id: null,
    name: null,
    facts: false,
  });
});

test('a test build’s id is written in small letters, its name without the spaces around it', () => {
  const { id, name } = releaseOptions({
    id: '5B1F6F0E-6f0b-4c57-9d2a-3c8c1f2e7a42',
    name: ' Kommuneandel PRØVE ',
  });
  expect({ id, name }).toEqual({ id: '5b1f6f0e-6f0b-4c57-9d2a-3c8c1f2e7a42', name: 'Kommuneandel PRØVE' });
});

test.each([{ id: '5b1f6f0e' }, { id: '' }, { name: ' ' }, { name: 'x'.repeat(126) }])(
  '%j is refused',
  (given) => {
    expect(() => releaseOptions(given)).toThrow(UnusableOption);
  },
);

test.each([
  ['https://addins.example.dk/kommuneandel', URL_GIVEN],
  ['https://addins.example.dk', 'https://addins.example.dk/'],
  ['https://ADDINS.example.dk:8443/x/', 'https://addins.example.dk:8443/x/'],
  ['https://addins.example.dk/mine værktøjer/', 'https://addins.example.dk/mine%20v%C3%A6rkt%C3%B8jer/'],
])('%s is the folder %s', (url, folder) => {
  expect(releaseOptions({ url }).url).toBe(folder);
});

test.each([
  ['http://addins.example.dk/', 'not an https address'],
  ['addins.example.dk', 'not an https address'],
  ['file:///C:/kommuneandel', 'not an https address'],
  ['', 'not an https address'],
  ['https://*.example.dk/', 'not an https address'],
  ['https://addins.example.dk/kommuneandel/taskpane.html', 'must be the folder'],
  ['https://addins.example.dk/manifest.xml/', 'must be the folder'],
  ['https://addins.example.dk/?tenant=1', 'no query and no fragment'],
  ['https://addins.example.dk/?', 'no query and no fragment'],
  ['https://addins.example.dk/#a', 'no query and no fragment'],
  ['https://me:secret@addins.example.dk/', 'a user name'],
])('the address »%s« is refused: %s', (url, reason) => {
  expect(() => releaseOptions({ url })).toThrow(UnusableOption);
  expect(() => releaseOptions({ url })).toThrow(reason);
});

test('a namespace is written in capitals, since Excel does not tell them apart', () => {
  expect(releaseOptions({ namespace: 'ka.test_1' }).namespace).toBe('KA.TEST_1');
});

test.each(['', '1A', 'KA KA', 'Æ', 'KA.', 'K"A', `K${'A'.repeat(32)}`])(
  'the namespace »%s« is refused',
  (namespace) => {
    expect(() => releaseOptions({ namespace })).toThrow(UnusableOption);
  },
);

test.each([
  'http://mirror.example.dk/office.js',
  'https://mirror.example.dk/lib/',
  'https://m.example.dk/office.js?v=1',
])('Office.js cannot come from %s', (officeJs) => {
  expect(() => releaseOptions({ officeJs })).toThrow(UnusableOption);
});
