// Builds the add-in as it is deployed, unless it has been built from these very sources.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = [
  'src',
  'assets',
  'docs',
  'scripts',
  'webpack.config.js',
  'manifest.xml',
  'package-lock.json',
];
const BUILT = 'dist/taskpane.html';

export function buildAddin() {
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs > Math.max(...SOURCES.map(newestIn))) return;
  execFileSync(
    process.execPath,
    ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--stats', 'errors-warnings'],
    {
      stdio: 'inherit',
    },
  );
}

/** @param {string} path @returns {number} */
function newestIn(path) {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
