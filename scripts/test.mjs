// npm test: installs what is missing and runs every check, cheapest first; stops at the first that fails.
import { execSync } from 'node:child_process';
import { projectRoot } from './projectRoot.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';

process.chdir(projectRoot);
ensureInstalled();

const CHECKS = [
  'prettier --check .',
  'tsc --noEmit',
  'eslint .',
  'node workbench/calculation/bundle.mjs',
  'jest',
];

for (const check of CHECKS) {
  console.log(`\n> ${check}`);
  try {
    execSync(check, {
      stdio: 'inherit',
      env: { ...process.env, PATH: `${projectRoot}/node_modules/.bin:${process.env['PATH']}` },
    });
  } catch (failure) {
    console.error(`\n${check} failed.`);
    process.exit(failure.status ?? 1);
  }
}
