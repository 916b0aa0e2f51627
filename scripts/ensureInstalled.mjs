// Installs the packages of package-lock.json where they are missing or older than it, so that a fresh clone needs no step of its own.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const INSTALLED = 'node_modules/.package-lock.json';

export function ensureInstalled() {
  const isCurrent =
    existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (isCurrent) return;
  console.log('Installing packages (once) …');
  execSync('npm ci --no-audit --no-fund', { stdio: 'inherit' });
}
