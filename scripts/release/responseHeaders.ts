import { contentSecurityPolicy } from './contentSecurityPolicy';
import { MICROSOFT_OFFICE_JS } from './releaseOptions';

/** Names that change with their content, so that an old one can be kept for ever: `taskpane.b984d4c520b5f2d84c66.js`. */
const HASHED = /\.[0-9a-f]{20}\.js(\.LICENSE\.txt)?$/;

/** What would bring a user an old version if a browser kept it: the page that names the scripts, and what Excel reads. */
const ALWAYS_ASKED_FOR = /(^|\/)(manifest\.xml|functions[\w.-]*\.json|[^/]*\.html)$/;

/** What Excel on the web reads from an origin of its own. */
const METADATA = /(^|\/)functions[\w.-]*\.json$/;

/**
 * The response headers that a file of a release is to be sent with, beside its type. docs/udrulning.md has them for
 * administrators. The policy is the page's own once more, since a worker is held by its header alone. Without
 * X-Frame-Options: Excel on the web shows the pane in a frame.
 */
export function responseHeaders(path: string): Readonly<Record<string, string>> {
  return {
    'cache-control': cacheControl(path),
    'content-security-policy': contentSecurityPolicy(MICROSOFT_OFFICE_JS),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...(METADATA.test(path) && { 'access-control-allow-origin': '*' }),
  };
}

function cacheControl(path: string): string {
  if (HASHED.test(path)) return 'public, max-age=31536000, immutable';
  return ALWAYS_ASKED_FOR.test(path) ? 'no-cache' : 'public, max-age=86400';
}
