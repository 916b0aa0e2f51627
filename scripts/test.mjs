// npm test: installs what is missing and runs every check, cheapest first; stops at the first that fails.
import { execSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';

process.chdir(projectRoot);
ensureInstalled();

const CHECKS = [
  ['layout', 'prettier --check --log-level warn .'],
  ['types', 'tsc --noEmit'],
  ['lint', 'eslint .'],
  ['formula engine', 'node workbench/calculation/bundle.mjs'],
  ['unit and host tests', 'jest'],
  ['build', 'webpack --mode production --stats errors-warnings'],
  ['end-to-end tests in a browser', 'node test/e2e/run.mjs'],
];

const PATH = [join(projectRoot, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
for (const [what, command] of CHECKS) {
  console.log(`\n> ${what}: ${command}`);
  const start = Date.now();
  try {
    execSync(command, { stdio: 'inherit', env: { ...process.env, PATH } });
  } catch (failure) {
    console.error(`\n${what}: failed.`);
    process.exit(failure.status || 1);
  }
  console.log(`${what}: passed in ${Math.round((Date.now() - start) / 1000)} s`);
}
