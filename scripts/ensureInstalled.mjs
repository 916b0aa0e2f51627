// Installs the packages of package-lock.json where they are missing or older than it, so that a fresh clone needs no step of its own.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const INSTALLED = 'node_modules/.package-lock.json';

export function ensureInstalled() {
  const isCurrent =
    existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (isCurrent) return;
  console.log('Installing packages (once) …');
  // Not `npm ci`: it refuses a lock file that names only the compilers' programs for some platforms, since the
  // registry it was made from did not hold all of them. The versions are the lock file's all the same.
  execSync('npm install --no-save --no-audit --no-fund', { stdio: 'inherit' });
}
