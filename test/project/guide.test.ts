import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';

/** The pages are made by an ES module, which jest does not load; Node does, and hands them over as JSON. */
function guidePages(): Map<string, string> {
  const script =
    "import('./scripts/guide.mjs').then(({ guidePages }) => console.log(JSON.stringify([...guidePages()])))";
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return new Map(JSON.parse(output) as [string, string][]);
}

const pages = guidePages();
const html = [...pages].filter(([path]) => path.endsWith('.html'));

describe('the user guide as pages', () => {
  test('begins at index.html and has pages for administrators and for the data protection officer', () => {
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining([
        ...['index.html', 'kom-i-gang.html', 'udrulning.html', 'databeskyttelse.html'],
        ...['SECURITY.html', 'CHANGELOG.html'],
      ]),
    );
  });

  test('says which language a page is in', () => {
    const english = html.filter(([, text]) => text.includes('<html lang="en">')).map(([path]) => path);
    expect(english.filter((path) => !path.startsWith('functions/')).sort()).toEqual([
      'CHANGELOG.html',
      'SECURITY.html',
      'in-english.html',
    ]);
    expect(english.filter((path) => path.startsWith('functions/'))).toHaveLength(9);
  });

  test.each([
    ['help', /<bt:Url id="Guide\.Url"[^]*?<\/bt:Url>/],
    ['support', /<SupportUrl[^]*?<\/SupportUrl>/],
  ])('the manifest leads to %s in the language of Office', (_, element) => {
    const [text = ''] = element.exec(readFileSync('manifest.xml', 'utf8')) ?? [];
    const paths = [...text.matchAll(/vejledning\/([^"]+)"/g)].map(([, path = '']) => path);
    const languages = paths.map((path) => /<html lang="(..)">/.exec(new Map(html).get(path) ?? '')?.[1]);
    // What it says by itself, and for da-DK.
    expect(languages).toEqual(['en', 'da']);
  });

  test.each(html)('%s links only to pages that are there', (path, text) => {
    const links = [...text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link);
    const own = links.filter((link) => !/^https:/.test(link));
    expect(own.length).toBeGreaterThan(0);
    const missing = own.filter((link) => {
      const [target = ''] = link.split('#');
      // The build copies pictures, each by its name.
      const picture = /^billeder\/(.+)$/.exec(target)?.[1];
      if (picture !== undefined)
        return !readFileSync('webpack.config.js', 'utf8').includes(`docs/pictures/${picture}`);
      return !pages.has(posix.join(posix.dirname(path), target));
    });
    expect(missing).toEqual([]);
  });

  test.each(html)('%s holds one heading of the first level and no script', (_path, text) => {
    expect(text.match(/<h1/g)).toHaveLength(1);
    expect(text).not.toMatch(/<script|="javascript:|<[^>]*\son\w+=/i);
  });

  test('the English pages show formulas and figures as an English Excel has them', () => {
    const page = pages.get('functions/KOMMUNEANDEL.html') ?? '';
    expect(page).toContain(
      '=KOMMUNEANDEL(amount, recipient, recipients, weights, [rounding], [remainder], [at_least], [at_most])',
    );
    expect(page).toContain('=KOMMUNEANDEL(B6,A3,A2:A4,B2:B4,500)');
    expect(page).toContain('<td>193,500</td>');
    expect(pages.get('functions/AFRUNDTIL.html')).toContain('<td>406,192.34 kr.</td>');
  });

  test('every page can be reached from the first', () => {
    const reached = new Set(['index.html']);
    for (const page of reached) {
      for (const [, link = ''] of (pages.get(page) ?? '').matchAll(/<a href="([^":]*)"/g)) {
        reached.add(posix.join(posix.dirname(page), link));
      }
    }
    expect(html.map(([path]) => path).filter((path) => !reached.has(path))).toEqual([]);
  });
});
