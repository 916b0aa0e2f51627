import { checksums } from '../../../scripts/release/checksums';
import { checkSite, type Ask, type SiteAnswer } from '../../../scripts/release/checkSite';
import { responseHeaders } from '../../../scripts/release/responseHeaders';
import { contentType } from '../../../workbench/server/contentType';

const SITE = 'https://addins.example.dk/ka/';
const POLICY = "default-src 'none'; script-src 'self'";
const METADATA = 'functions.0123456789abcdef0123.json';
const ICON = 'assets/icon-32.0123456789abcdef0123.png';
const FILES = new Map(
  Object.entries({
    [ICON]: 'png',
    [METADATA]: '{}',
    'facts.html': `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    'taskpane.html': `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
  }).map(([path, text]) => [path, Buffer.from(text)]),
);

/** The site as it is to be, but for what a test changes of one file's answer. */
function site(path?: string, change?: (answer: SiteAnswer) => SiteAnswer): Ask {
  const list = new Map([...FILES, ['SHA256SUMS', Buffer.from(checksums(FILES))]]);
  return (address) => {
    const asked = address.slice(SITE.length);
    const body = list.get(asked);
    if (body === undefined) return Promise.resolve({ status: 404, headers: new Map(), body: Buffer.of() });
    const headers = { ...responseHeaders(asked), 'content-type': contentType(asked) };
    const answer: SiteAnswer = {
      status: 200,
      headers: new Map(Object.entries({ ...headers, 'content-security-policy': POLICY })),
      body,
    };
    return Promise.resolve(asked === path && change ? change(answer) : answer);
  };
}

test('what is wrong with every file is told once, with how many there are', async () => {
  const framed = withHeader('x-frame-options', 'DENY');
  const ask: Ask = async (address) => framed(await site()(address));
  expect((await checkSite(SITE, ask)).problems).toEqual([
    `${SITE}${ICON} is sent with x-frame-options, which keeps Excel on the web from showing the pane: leave it out. The same goes for 3 more files.`,
  ]);
});

function withHeader(name: string, value: string | null): (answer: SiteAnswer) => SiteAnswer {
  return (answer) => {
    const headers = new Map(answer.headers);
    if (value === null) headers.delete(name);
    else headers.set(name, value);
    return { ...answer, headers };
  };
}

test('a site that serves the package as it is to be', async () => {
  expect(await checkSite(SITE, site())).toEqual({ files: 4, problems: [] });
});

test('who may frame the pane is added to the policy, and the order of a list is nobody’s concern', async () => {
  const framed = withHeader('content-security-policy', `${POLICY};  frame-ancestors https://x.example`);
  expect((await checkSite(SITE, site('taskpane.html', framed))).problems).toEqual([]);
  const turned = withHeader('cache-control', 'Immutable, max-age=31536000,public');
  expect((await checkSite(SITE, site(ICON, turned))).problems).toEqual([]);
});

test.each<[string, string, (answer: SiteAnswer) => SiteAnswer, RegExp]>([
  ['a missing file', ICON, (answer) => ({ ...answer, status: 404 }), /icon-32\S+ answers 404 and not 200/],
  [
    'a login',
    'taskpane.html',
    (answer) => ({ ...answer, status: 302, headers: new Map([['location', 'https://login.example']]) }),
    /sent on to https:\/\/login\.example\. Excel asks without logging in/,
  ],
  [
    'a file changed on the way',
    METADATA,
    (answer) => ({ ...answer, body: Buffer.from('{} ') }),
    /is not the package's file/,
  ],
  [
    'a type',
    METADATA,
    withHeader('content-type', 'application/octet-stream'),
    /sent as »application\/octet-stream« and not as application\/json/,
  ],
  ['no CORS', METADATA, withHeader('access-control-allow-origin', null), /lacks the header access-control/],
  ['icons that are not kept', ICON, withHeader('cache-control', 'no-store'), /cache-control: no-store\. It/],
  ['no policy', 'taskpane.html', withHeader('content-security-policy', null), /the worker is not held/],
  ['the trial without one', 'facts.html', withHeader('content-security-policy', null), /facts\.html lacks/],
  [
    'a policy of the server’s own',
    'taskpane.html',
    withHeader('content-security-policy', "default-src 'self'; script-src 'self'"),
    /lacks »default-src 'none'«/,
  ],
  ['a ban on frames', 'taskpane.html', withHeader('x-frame-options', 'DENY'), /x-frame-options, which keeps/],
])('tells of %s', async (_what, path, change, expected) => {
  const { problems } = await checkSite(SITE, site(path, change));
  expect(problems.join('\n')).toMatch(expected);
  expect(problems.every((problem) => problem.startsWith(`${SITE}${path}`))).toBe(true);
});

test('says why nobody answers', async () => {
  const nobody: Ask = () =>
    Promise.reject(new TypeError('fetch failed', { cause: new Error('self-signed certificate') }));
  expect((await checkSite(SITE, nobody)).problems).toEqual([
    `${SITE}SHA256SUMS cannot be reached: self-signed certificate.`,
  ]);
});

test('a page of the server’s own in the place of the list', async () => {
  const page = site('SHA256SUMS', (answer) => ({ ...answer, body: Buffer.from('<html>Velkommen</html>') }));
  expect((await checkSite(SITE, page)).problems).toEqual([
    `${SITE}SHA256SUMS is not the list of the package: copy the whole folder to the server.`,
  ]);
});
