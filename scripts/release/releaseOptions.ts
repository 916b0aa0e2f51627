/** What a build is made for. */
export interface ReleaseOptions {
  /** Where the files will be, with a `/` at the end: `https://addins.example.dk/kommuneandel/`. */
  readonly url: string;
  /** What stands before the functions' names, `KA` for `=KA.KOMMUNEANDEL()`; null for no such thing. */
  readonly namespace: string | null;
  /** Where the pane loads Office.js from. */
  readonly officeJs: string;
  /** The add-in's id and name where they are not the manifest's own: a test build can then stand beside the real one. */
  readonly id: string | null;
  readonly name: string | null;
  /** Whether the page that tries an Excel is added, with a manifest of its own. */
  readonly facts: boolean;
}

/** Where the manifest in the repository says the files are. */
export const DEVELOPMENT_URL = 'https://localhost:3000/';

/** Microsoft's own address for Office.js, since September 2026. */
export const MICROSOFT_OFFICE_JS = 'https://officeapis.public.onecdn.static.microsoft/1/office.js';

/** Where Microsoft had it before. It still answers, and an Excel may fetch parts from there. */
export const FORMER_OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Options a build cannot be made for; the message says why and what would do. */
export class UnusableOption extends Error {
  override readonly name = 'UnusableOption';
}

/**
 * The options as given on a command line, checked. The address gets its last `/`.
 * @throws UnusableOption for an address that is not plain HTTPS, or a namespace, id or name that Excel would not take.
 */
export function releaseOptions(given: {
  readonly url?: string;
  readonly namespace?: string;
  readonly officeJs?: string;
  readonly id?: string;
  readonly name?: string;
  readonly facts?: boolean;
}): ReleaseOptions {
  const { url = DEVELOPMENT_URL, namespace, officeJs = MICROSOFT_OFFICE_JS, id, name, facts = false } = given;
  return {
    url: folderAddress(url),
    namespace: namespace === undefined ? null : usableNamespace(namespace),
    officeJs: scriptAddress(officeJs),
    id: id === undefined ? null : usableId(id),
    name: name === undefined ? null : usableName(name),
    facts,
  };
}

function folderAddress(text: string): string {
  const address = plainHttps(text, '--url');
  if (/\.(html|xml)\/?$/.test(address))
    throw new UnusableOption(
      `--url: »${text}« must be the folder that the files will be in, not one of them.`,
    );
  return address.endsWith('/') ? address : `${address}/`;
}

function plainHttps(text: string, option: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.hostname.includes('*'))
    throw new UnusableOption(
      `${option}: »${text}« is not an https address. Excel loads add-ins by HTTPS only.`,
    );
  // In text, since an empty query or fragment leaves no trace in a URL.
  if (/[?#]/.test(text))
    throw new UnusableOption(
      `${option}: »${text}« must have no query and no fragment: it is a folder or a file.`,
    );
  if (url.username !== '' || url.password !== '')
    throw new UnusableOption(`${option}: an address with a user name in it would be read by everyone.`);
  return url.href;
}

function scriptAddress(text: string): string {
  const address = plainHttps(text, '--office-js');
  // Office.js finds its other files beside itself by its own name.
  if (!address.endsWith('/office.js'))
    throw new UnusableOption(
      `--office-js: »${text}« must end in /office.js, with Microsoft's other files beside it.`,
    );
  return address;
}

function usableNamespace(text: string): string {
  if (!/^[A-Z][A-Z0-9._]{0,31}$/i.test(text) || text.endsWith('.'))
    throw new UnusableOption(
      `--namespace: »${text}« must be a letter followed by at most 31 letters, digits, dots and underscores.`,
    );
  return text.toUpperCase();
}

function usableId(text: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text))
    throw new UnusableOption(`--id: »${text}« must be a GUID, as 5b1f6f0e-6f0b-4c57-9d2a-3c8c1f2e7a41 is.`);
  return text.toLowerCase();
}

/** Excel shows at most 125 characters of an add-in's name. */
function usableName(text: string): string {
  const name = text.trim();
  if (name === '' || name.length > 125)
    throw new UnusableOption(`--name: »${text}« must have between 1 and 125 characters.`);
  return name;
}
