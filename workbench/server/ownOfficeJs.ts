import { MICROSOFT_OFFICE_JS } from '../../scripts/release/releaseOptions';

/** Where this server has its own copy, from the development dependency. */
export const OWN_OFFICE_JS_PATH = '/office-js/office.js';

/** The page with the one address of Microsoft's CDN for Office.js swapped for the server's own copy; nothing else is changed. */
export function withOwnOfficeJs(html: string): string {
  return html.replaceAll(MICROSOFT_OFFICE_JS, OWN_OFFICE_JS_PATH);
}
