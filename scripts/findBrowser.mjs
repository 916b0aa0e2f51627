// Finds a browser of Chromium's family: the one named by CHROMIUM, Playwright's own, or one that is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns {string | null} the path of the browser's program */
export function findBrowser() {
  const named = process.env['CHROMIUM'];
  if (named) return existsSync(named) ? named : null;
  return candidates().find((path) => existsSync(path)) ?? null;
}

/** @returns {string[]} */
function candidates() {
  const own = chromium.executablePath();
  if (process.platform === 'darwin') return [own, ...MAC];
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    return [own, ...WINDOWS.flatMap((path) => roots.map((root) => join(root, path)))];
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [
    own,
    ...NAMES.flatMap((name) => [join('/usr/bin', name), ...folders.map((folder) => join(folder, name))]),
  ];
}
