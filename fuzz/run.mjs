// node fuzz/run.mjs [typed | reading | keys | moved] [--count N] [--seed S]: bundles a fuzzing program and runs it: workbooks, what people type, tables to read, keys of all kinds mixed, or formulas over our sheets. See docs/fuzzing.md.
import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const { ensureInstalled } = await import('../scripts/ensureInstalled.mjs');
ensureInstalled();
const { bundleForNode } = await import('../scripts/bundle.mjs');
const { bundleEngine } = await import('../workbench/calculation/bundle.mjs');
// These run without a workbook, and so without the engine that calculates one.
const KINDS = ['typed', 'reading', 'keys', 'moved'];
const kind = process.argv[2] ?? '';
const entry = KINDS.includes(kind) ? `fuzz/${kind}/main.ts` : 'fuzz/main.ts';
// One for each run, so that several may run at a time.
const program = `build/fuzz-${process.pid}.mjs`;
await Promise.all([...(KINDS.includes(kind) ? [] : [bundleEngine()]), bundleForNode(entry, program)]);
try {
  execFileSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
} catch (failure) {
  process.exitCode = failure.status ?? 1;
}
