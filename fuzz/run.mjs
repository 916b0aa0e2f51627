// node fuzz/run.mjs [reading] [--count N] [--seed S]: bundles a fuzzing program and runs it: workbooks, or tables to read. See docs/fuzzing.md.
import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const { ensureInstalled } = await import('../scripts/ensureInstalled.mjs');
ensureInstalled();
const { bundleForNode } = await import('../scripts/bundle.mjs');
const { bundleEngine } = await import('../workbench/calculation/bundle.mjs');
const isReading = process.argv[2] === 'reading';
// One for each run, so that several may run at a time.
const program = `build/fuzz-${process.pid}.mjs`;
await (isReading
  ? bundleForNode('fuzz/reading/main.ts', program)
  : Promise.all([bundleEngine(), bundleForNode('fuzz/main.ts', program)]));
try {
  execFileSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
} catch (failure) {
  process.exitCode = failure.status ?? 1;
}
