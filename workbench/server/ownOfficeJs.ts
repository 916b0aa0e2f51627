/** Where the production pages load Office.js from. */
export const OFFICE_JS_ADDRESS = 'https://officeapis.public.onecdn.static.microsoft/1/office.js';

/** Where this server has its own copy, from the development dependency. */
export const OWN_OFFICE_JS_PATH = '/office-js/office.js';

/** The page with the one address of Microsoft's CDN for Office.js swapped for the server's own copy; nothing else is changed. */
export function withOwnOfficeJs(html: string): string {
  return html.replaceAll(OFFICE_JS_ADDRESS, OWN_OFFICE_JS_PATH);
}
