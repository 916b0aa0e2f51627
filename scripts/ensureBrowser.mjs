// Finds a browser for the end-to-end tests, or gets one; says how to where it cannot.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './findBrowser.mjs';

const HOW = `No browser was found for the end-to-end tests. Any of these will do:
  - install Chromium, Google Chrome or Microsoft Edge
  - npx playwright install chromium
  - on Debian or Ubuntu: sudo apt-get install chromium
  - name one that is somewhere else: CHROMIUM=/path/to/chromium npm test`;

/** @returns {string} the path of the browser's program */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== null) return found;
  for (const command of waysToGetOne()) {
    console.log(`> ${command}`);
    try {
      execSync(command, { stdio: 'inherit' });
    } catch {
      continue;
    }
    const installed = findBrowser();
    if (installed !== null) return installed;
  }
  throw new Error(HOW);
}

/** @returns {string[]} */
function waysToGetOne() {
  // A named browser that is not there is a mistake to be told of, not a reason to install another.
  if (process.env['CHROMIUM']) return [];
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  return [
    'npx playwright-core install chromium',
    ...(isDebianRoot ? ['apt-get install --yes chromium'] : []),
  ];
}
