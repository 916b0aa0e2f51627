import { FORMER_OFFICE_JS, MICROSOFT_OFFICE_JS } from './releaseOptions';

/**
 * The hash of nothing. Griffel, which styles Fluent's controls, adds empty style elements and fills them through
 * the style sheet's own methods, which a policy does not restrict; so no other inline style is let in.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * What the pane's page may load and where it may talk to: its own origin, and Office.js. Nothing may be evaluated or
 * sent as a form, and no page be framed but Office.js's own, which tells of its errors. Without `frame-ancestors`, which
 * only a response header can set.
 * @param officeJs where Office.js is loaded from; its whole origin may hand out scripts, since Office.js loads others
 * beside itself. With Microsoft's address the former one is allowed too, for as long as it answers.
 */
export function contentSecurityPolicy(officeJs: string): string {
  const addresses = officeJs === MICROSOFT_OFFICE_JS ? [officeJs, FORMER_OFFICE_JS] : [officeJs];
  const origins = addresses.map((address) => new URL(address).origin).join(' ');
  return [
    "default-src 'none'",
    `script-src 'self' ${origins}`,
    `frame-src ${origins}`,
    "worker-src 'self'",
    "connect-src 'self'",
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
