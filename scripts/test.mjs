// npm test: installs what is missing and runs every check, the cheapest stage first; stops where one fails.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';

process.chdir(projectRoot);
ensureInstalled();

/**
 * One stage after another; the checks of one stage one to a processor, since each keeps one busy, and the longest first,
 * so that none is left to run alone.
 */
const STAGES = [
  [
    ['layout', 'prettier --check --log-level warn .'],
    ['lint', 'eslint .'],
    ['lint by types', 'oxlint'],
    ['build', 'webpack --mode production --stats errors-warnings'],
    ['types', 'node scripts/types.mjs'],
    ['nothing unreachable', 'knip --no-progress'],
    ['formula engine', 'node workbench/calculation/bundle.mjs'],
  ],
  [['unit and host tests', 'jest']],
  [['end-to-end tests in a browser', 'node test/e2e/run.mjs']],
];

const PATH = [join(projectRoot, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
for (const checks of STAGES) {
  const waiting = [...checks];
  let failed = false;
  const runner = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift())
      if (!(await passes(check, checks.length === 1))) failed = true;
  };
  await Promise.all(Array.from({ length: availableParallelism() }, runner));
  if (failed) process.exit(1);
}

/** Runs a check. Where others run beside it, what it prints is held back until it ends. */
async function passes([what, command], isAlone) {
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
