import { createHash } from 'node:crypto';
import { contentType } from '../../workbench/server/contentType';
import { FACTS_PAGE } from './factsManifest';
import { responseHeaders } from './responseHeaders';

/** What a site answers for one address. */
export interface SiteAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** Asks for an address without following where it is sent on to; rejects where nobody answers. */
export type Ask = (address: string) => Promise<SiteAnswer>;

export interface SiteCheck {
  /** How many files were asked for. */
  readonly files: number;
  /** What is wrong, a sentence each, with the address it is about; empty where all is well. */
  readonly problems: readonly string[];
}

const CHECKSUMS = 'SHA256SUMS';

/**
 * Asks a deployed site for every file of its release, by the list that the package holds, and says what is wrong:
 * files that are missing, changed on the way or sent on to a login, types, headers that are missing or forbid what
 * Excel needs, and what Excel on the web may not read.
 * @param url the folder, with a `/` at the end
 */
export async function checkSite(url: string, ask: Ask): Promise<SiteCheck> {
  const list = await answerOf(`${url}${CHECKSUMS}`, ask);
  if (typeof list === 'string') return { files: 1, problems: [list] };
  const entries = checksumsIn(new TextDecoder().decode(list.body));
  if (entries === null)
    return {
      files: 1,
      problems: [`${url}${CHECKSUMS} is not the list of the package: copy the whole folder to the server.`],
    };
  // One after another: it is somebody's server in use.
  const problems: Problem[] = [];
  for (const [path, hash] of entries) {
    const address = url + encodeURI(path);
    const found = await problemsOf(url, path, hash, ask);
    problems.push(...found.map((text) => ({ address, what: text.slice(address.length) })));
  }
  return { files: entries.length, problems: told(problems) };
}

interface Problem {
  readonly address: string;
  /** What comes after the address: the same for every file with this fault. */
  readonly what: string;
}

/** So many files with the same fault are named one by one. */
const NAMED = 3;

/** A setting that is wrong for all files is told once. */
function told(problems: readonly Problem[]): string[] {
  const faults = [...new Set(problems.map(({ what }) => what))];
  return faults.flatMap((fault) => {
    const same = problems.filter(({ what }) => what === fault);
    const named = same.map(({ address, what }) => address + what);
    const more = same.length - 1;
    return more < NAMED ? named : [`${named[0] ?? ''} The same goes for ${String(more)} more files.`];
  });
}

async function problemsOf(url: string, path: string, hash: string, ask: Ask): Promise<readonly string[]> {
  const address = url + encodeURI(path);
  const answer = await answerOf(address, ask);
  if (typeof answer === 'string') return [answer];
  const { headers, body } = answer;
  const found = createHash('sha256').update(body).digest('hex');
  return [
    ...(found === hash
      ? []
      : [`${address} is not the package's file: copy it again, and see whether the server changes files.`]),
    ...wrongType(address, path, headers.get('content-type') ?? ''),
    ...Object.entries(responseHeaders(path)).flatMap(([name, expected]) =>
      name === 'content-security-policy' ? [] : wrongHeader(address, name, expected, headers.get(name)),
    ),
    ...(PAGES.has(path) ? wrongPolicy(address, headers, new TextDecoder().decode(body)) : []),
    ...FORBIDDEN.filter(({ name }) => headers.has(name)).map(
      ({ name, because }) => `${address} is sent with ${name}, which ${because}: leave it out.`,
    ),
  ];
}

/** The pages that Excel shows, each with a policy of its own. */
const PAGES: ReadonlySet<string> = new Set(['taskpane.html', FACTS_PAGE]);

const FORBIDDEN = [
  { name: 'x-frame-options', because: 'keeps Excel on the web from showing the pane' },
  { name: 'cross-origin-embedder-policy', because: 'shuts Office.js out' },
];

async function answerOf(address: string, ask: Ask): Promise<SiteAnswer | string> {
  const answer = await ask(address).catch((failure: unknown) =>
    failure instanceof Error ? reasonOf(failure) : String(failure),
  );
  if (typeof answer === 'string') return `${address} cannot be reached: ${answer}.`;
  if (answer.status >= 300 && answer.status < 400)
    return `${address} is sent on to ${answer.headers.get('location') ?? 'another address'}. Excel asks without logging in: let the files be read by everyone.`;
  return answer.status === 200 ? answer : `${address} answers ${answer.status} and not 200.`;
}

/** What lies behind »fetch failed«. */
function reasonOf({ message, cause }: Error): string {
  return cause instanceof Error ? cause.message : message;
}

function wrongType(address: string, path: string, type: string): string[] {
  const expected = contentType(path).split(';')[0] ?? '';
  const isRight = type.split(';')[0]?.trim().toLowerCase() === expected;
  // What is only read by people may be called anything.
  return isRight || /\.txt$|SUMS$/.test(path)
    ? []
    : [`${address} is sent as »${type || 'nothing'}« and not as ${expected}.`];
}

/** Lists in another order, and in other capitals, mean the same. */
function wrongHeader(address: string, name: string, expected: string, found: string | undefined): string[] {
  const parts = (text: string): string =>
    text
      .toLowerCase()
      .split(',')
      .map((part) => part.trim())
      .sort()
      .join();
  if (found !== undefined && parts(found) === parts(expected)) return [];
  return [
    found === undefined
      ? `${address} lacks the header ${name}: ${expected}.`
      : `${address} is sent with ${name}: ${found}. It is to be ${expected}.`,
  ];
}

/** The header says what the page's own policy says, and may add who frames the pane. */
function wrongPolicy(address: string, headers: SiteAnswer['headers'], page: string): string[] {
  const own = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(page)?.[1] ?? '';
  const header = headers.get('content-security-policy');
  if (header === undefined)
    return [`${address} lacks the header content-security-policy: without it the worker is not held.`];
  const directives = (policy: string): Set<string> =>
    new Set(policy.split(';').map((directive) => directive.trim().replace(/\s+/g, ' ')));
  const [inPage, inHeader] = [directives(own), directives(header)];
  const missing = [...inPage].filter((directive) => !inHeader.has(directive));
  const added = [...inHeader].filter((one) => !inPage.has(one) && !one.startsWith('frame-ancestors'));
  return [
    ...missing.map((directive) => `${address}: the header content-security-policy lacks »${directive}«.`),
    ...added.map(
      (directive) =>
        `${address}: the header content-security-policy has »${directive}«, which the page has not.`,
    ),
  ];
}

/** Path and SHA-256 of each file; null where the text is another. */
function checksumsIn(text: string): readonly (readonly [path: string, hash: string])[] | null {
  const lines = text.trimEnd().split(/\r?\n/);
  const entries = lines.map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line));
  if (entries.some((entry) => entry === null)) return null;
  return entries.map((entry) => [entry?.[2] ?? '', entry?.[1] ?? '']);
}
