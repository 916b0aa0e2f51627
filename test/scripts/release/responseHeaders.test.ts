import { responseHeaders } from '../../../scripts/release/responseHeaders';

const FOR_EVER = 'public, max-age=31536000, immutable';

test.each([
  ['taskpane.html', 'no-cache'],
  ['vejledning/index.html', 'no-cache'],
  ['manifest.xml', 'no-cache'],
  // Its name stays when it changes.
  ['functions.js', 'no-cache'],
  ['LICENSES.txt', 'no-cache'],
  ['scripts/taskpane.b984d4c520b5f2d84c66.js', FOR_EVER],
  ['scripts/118.de5086dca30f4e4061df.js.LICENSE.txt', FOR_EVER],
  ['functions.da-dk.b984d4c520b5f2d84c66.json', FOR_EVER],
  ['assets/icon-32.b984d4c520b5f2d84c66.png', FOR_EVER],
])('%s is kept as »%s«', (path, cacheControl) => {
  expect(responseHeaders(path)['cache-control']).toBe(cacheControl);
});

test.each([
  ['functions.b984d4c520b5f2d84c66.json', '*'],
  ['functions.da-dk.b984d4c520b5f2d84c66.json', '*'],
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
