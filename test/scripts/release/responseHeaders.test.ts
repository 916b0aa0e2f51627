import { responseHeaders } from '../../../scripts/release/responseHeaders';

test.each([
  ['taskpane.html', 'no-cache'],
  ['vejledning/index.html', 'no-cache'],
  ['functions.json', 'no-cache'],
  ['functions.en-us.json', 'no-cache'],
  ['manifest.xml', 'no-cache'],
  ['taskpane.b984d4c520b5f2d84c66.js', 'public, max-age=31536000, immutable'],
  ['118.de5086dca30f4e4061df.js', 'public, max-age=31536000, immutable'],
  // Their names stay when they change.
  ['functions.js', 'public, max-age=86400'],
  ['assets/icon-32.png', 'public, max-age=86400'],
  ['LICENSES.txt', 'public, max-age=86400'],
])('%s is kept as »%s«', (path, cacheControl) => {
  expect(responseHeaders(path)['cache-control']).toBe(cacheControl);
});

test.each([
  ['functions.json', '*'],
  ['functions.en-us.json', '*'],
  ['functions.js', undefined],
  ['taskpane.html', undefined],
])('of %s another origin may read »%s«', (path, origin) => {
  expect(responseHeaders(path)['access-control-allow-origin']).toBe(origin);
});

test('no header forbids the frame that Excel on the web shows the pane in', () => {
  expect(Object.keys(responseHeaders('taskpane.html'))).toEqual([
    'cache-control',
    'content-security-policy',
    'referrer-policy',
    'x-content-type-options',
  ]);
});
