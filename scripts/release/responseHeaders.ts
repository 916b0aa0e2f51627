import { contentSecurityPolicy } from './contentSecurityPolicy';
import { MICROSOFT_OFFICE_JS } from './releaseOptions';

/**
 * Folders of files whose names change with their content, so that an old one can be kept for ever:
 * `scripts/taskpane.b984d4c520b5f2d84c66.js`. Icons must be kept: one that Excel on Windows may not keep disappears
 * from the ribbon.
 */
export const KEPT_FOLDERS = ['assets', 'scripts'] as const;

/** Kept as well, by their names' hash; Excel on the web reads them from an origin of its own. */
export const METADATA = /^functions[\w.-]*\.json$/;

/** For how long what is kept may be kept, in seconds. */
export const ONE_YEAR = 31_536_000;

/** What every file is sent with, beside the policy of its page: a worker is held by its header alone. */
export const COMMON_HEADERS = { 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' };

/**
 * The response headers that a file of a release is to be sent with, beside its type. docs/udrulning.md has them for
 * administrators. All that is not kept for ever is asked for each time. Without X-Frame-Options: Excel on the web shows
 * the pane in a frame.
 */
export function responseHeaders(path: string): Readonly<Record<string, string>> {
  const isMetadata = METADATA.test(path);
  const isKept = isMetadata || KEPT_FOLDERS.some((folder) => path.startsWith(`${folder}/`));
  return {
    'cache-control': isKept ? `public, max-age=${ONE_YEAR}, immutable` : 'no-cache',
    'content-security-policy': contentSecurityPolicy(MICROSOFT_OFFICE_JS),
    ...COMMON_HEADERS,
    ...(isMetadata && { 'access-control-allow-origin': '*' }),
  };
}
