// Bundles a TypeScript program into build/ and runs it with the words of the command line, in the caller's folder.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { projectRoot } from './projectRoot.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';

/** @param {string} entry path from the project's root, ending in .ts */
export async function runProgram(entry) {
  // Paths on the command line are the caller's, not the project's.
  const calledFrom = process.env['INIT_CWD'] ?? process.cwd();
  process.chdir(projectRoot);
  ensureInstalled();
  const { bundleForNode } = await import('./bundle.mjs');
  // A name of its own, since two commands may run side by side.
  const program = resolve(`build/${basename(entry, '.ts')}.${process.pid}.mjs`);
  await bundleForNode(entry, program);
  try {
    execFileSync(process.execPath, [program, ...process.argv.slice(2)], {
      stdio: 'inherit',
      cwd: calledFrom,
    });
  } catch (failure) {
    process.exitCode = failure.status ?? 1;
  } finally {
    rmSync(program);
  }
}
