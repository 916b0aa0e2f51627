// node bench/run.mjs NAME: bundles the benchmark bench/NAME/NAME.bench.ts and runs it.
// Those that need a browser are run by themselves: bench/pane/pane.bench.mjs, bench/reader/reader.bench.mjs, bench/workbench/workbench.bench.mjs.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const [name = ''] = process.argv.slice(2);
const entryOf = (of) => `bench/${of}/${of}.bench.ts`;
const names = readdirSync('bench').filter((of) => existsSync(entryOf(of)));
if (!names.includes(name)) {
  console.error(
    `Usage: node bench/run.mjs ${names.join(' | ')}\n` +
      'In a browser: node bench/pane/pane.bench.mjs, node bench/reader/reader.bench.mjs, node bench/workbench/workbench.bench.mjs [ANOTHER CHECKOUT]',
  );
  process.exit(1);
}
const { ensureInstalled } = await import('../scripts/ensureInstalled.mjs');
ensureInstalled();
const { bundleForNode } = await import('../scripts/bundle.mjs');
const { bundleEngine } = await import('../workbench/calculation/bundle.mjs');
const program = `build/${name}.bench.mjs`;
await Promise.all([bundleEngine(), bundleForNode(entryOf(name), program)]);
try {
  execFileSync(process.execPath, [program], { stdio: 'inherit' });
} catch (failure) {
  process.exitCode = failure.status ?? 1;
}
