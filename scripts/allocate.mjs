// npm run allocate -- INPUT.xlsx OUTPUT.xlsx [--explain "Fordeling Drift!D14"]
import { execFileSync } from 'node:child_process';
import { projectRoot } from './projectRoot.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';

// Paths on the command line are the caller's, not the project's.
const calledFrom = process.env['INIT_CWD'] ?? process.cwd();
process.chdir(projectRoot);
ensureInstalled();
const { buildCommandLine } = await import('./buildCommandLine.mjs');
const program = await buildCommandLine();
try {
  execFileSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit', cwd: calledFrom });
} catch (failure) {
  process.exitCode = failure.status ?? 1;
}
