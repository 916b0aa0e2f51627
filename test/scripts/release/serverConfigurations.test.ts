import { DOMParser } from '@xmldom/xmldom';
import { contentSecurityPolicy } from '../../../scripts/release/contentSecurityPolicy';
import { FRAME_ANCESTORS } from '../../../scripts/release/frameAncestors';
import { MICROSOFT_OFFICE_JS } from '../../../scripts/release/releaseOptions';
import { serverConfigurations } from '../../../scripts/release/serverConfigurations';

const METADATA = 'functions.0123456789abcdef0123.json';
const made = serverConfigurations(
  { url: 'https://addins.example.dk/mine%20v%C3%A6rkt%C3%B8jer/ka/', officeJs: MICROSOFT_OFFICE_JS },
  [METADATA, 'taskpane.html', 'assets/icon-32.0123456789abcdef0123.png'],
);
const POLICY = `${contentSecurityPolicy(MICROSOFT_OFFICE_JS)}; ${FRAME_ANCESTORS}`;

describe('for IIS', () => {
  const document = new DOMParser().parseFromString(made.get('web.config') ?? '', 'application/xml');
  const headersOf = (path: string | null): (string | null)[][] =>
    [...document.getElementsByTagName('add')]
      .filter((add) => add.hasAttribute('name'))
      .filter((add) => {
        let parent = add.parentNode;
        while (parent !== null && parent.nodeName !== 'location') parent = parent.parentNode;
        const location = parent as unknown as { getAttribute(name: string): string | null } | null;
        return (location?.getAttribute('path') ?? null) === path;
      })
      .map((add) => [add.getAttribute('name'), add.getAttribute('value')]);

  test('every file has the policy, and who may frame the pane', () => {
    expect(headersOf(null)).toEqual([
      ['content-security-policy', POLICY],
      ['referrer-policy', 'no-referrer'],
      ['x-content-type-options', 'nosniff'],
    ]);
  });

  test('Excel on the web may read the metadata by the name it has in this package', () => {
    expect(headersOf(METADATA)).toEqual([['access-control-allow-origin', '*']]);
  });

  test('what has a hash in its name is kept, and nothing else', () => {
    const kept = [...document.getElementsByTagName('location')].map((one) => one.getAttribute('path'));
    expect(kept).toEqual(['assets', 'scripts', METADATA]);
  });
});

test('for nginx: each location says every header, since none is inherited where one is added', () => {
  const text = made.get('kommuneandel.nginx.conf') ?? '';
  const locations = text.split(/location ~ /).slice(1);
  expect(locations.map((location) => /"\^([^"]*)"/.exec(location)?.[1])).toEqual([
    '/mine værktøjer/ka/(assets|scripts)/',
    '/mine værktøjer/ka/functions[^/]*\\.json$',
    '/mine værktøjer/ka/',
  ]);
  for (const location of locations) {
    expect(location).toContain(`content-security-policy "${POLICY}"`);
    expect(location.match(/add_header cache-control/g)).toHaveLength(1);
  }
});
