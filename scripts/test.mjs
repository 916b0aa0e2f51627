// npm test: installs what is missing and runs every check, cheapest first; stops where one fails.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';

process.chdir(projectRoot);
ensureInstalled();

/** One stage after another; the checks of one stage at the same time, since each of them keeps one processor busy. */
const STAGES = [
  [
    ['layout', 'prettier --check --log-level warn .'],
    ['types', 'tsc --noEmit && tsc -p tsconfig.core.json'],
    ['lint', 'eslint .'],
    ['nothing unreachable', 'knip --no-progress'],
    ['formula engine', 'node workbench/calculation/bundle.mjs'],
    ['build', 'webpack --mode production --stats errors-warnings'],
  ],
  [['unit and host tests', 'jest']],
  [['end-to-end tests in a browser', 'node test/e2e/run.mjs']],
];

const PATH = [join(projectRoot, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
for (const checks of STAGES) {
  const passed = await Promise.all(checks.map(passes));
  if (passed.includes(false)) process.exit(1);
}

/** Runs a check. Where others run beside it, what it prints is held back until it ends. */
async function passes([what, command], _index, beside) {
  const isAlone = beside.length === 1;
  if (isAlone) console.log(`\n> ${what}: ${command}`);
  const start = Date.now();
  const options = { shell: true, env: { ...process.env, PATH } };
  const run = spawn(command, { ...options, stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [run.stdout, run.stderr]) stream?.on('data', (text) => (printed += String(text)));
  const [status] = await once(run, 'close');
  if (!isAlone) console.log(`\n> ${what}: ${command}${printed === '' ? '' : `\n${printed.trimEnd()}`}`);
  console.log(
    status === 0 ? `${what}: passed in ${Math.round((Date.now() - start) / 1000)} s` : `\n${what}: failed.`,
  );
  return status === 0;
}
