// Installs the packages of package-lock.json where they are missing or others, so that a fresh clone needs no step of its own.
import { execSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** npm's own list of what it has put there. */
const INSTALLED = 'node_modules/.package-lock.json';

export function ensureInstalled() {
  if (isCurrent()) return;
  console.log('Installing packages (once) …');
  execSync('npm ci --no-audit --no-fund', { stdio: 'inherit' });
}

/** By what the files say and not by their times, which a checkout changes. Optional packages may be for other machines. */
function isCurrent() {
  if (!existsSync(INSTALLED)) return false;
  const installed = packagesOf(INSTALLED);
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
