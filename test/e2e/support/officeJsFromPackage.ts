import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { MICROSOFT_OFFICE_JS } from '../../../scripts/release/releaseOptions';

const CDN = new URL('.', MICROSOFT_OFFICE_JS);
const COPY = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** Lets the browser answer for Microsoft's CDN from the development dependency, so that the pages are byte for byte those in production. */
export async function officeJsFromPackage(context: BrowserContext): Promise<void> {
  await context.route(`${CDN.href}**`, async (route) => {
    const path = join(COPY, new URL(route.request().url()).pathname.slice(CDN.pathname.length));
    if (existsSync(path)) await route.fulfill({ path });
    else await route.fulfill({ status: 404 });
  });
}
