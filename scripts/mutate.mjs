// npm run mutate [-- ROOM …]: mutation testing of the core's rooms, one after another; fails below 90 % in any. See docs/mutation-testing.md.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';

process.chdir(projectRoot);
ensureInstalled();

const named = process.argv.slice(2);
const rooms = named.length > 0 ? named : ['money', 'keys', 'allocation', ...corners('views')];
const stryker = join(projectRoot, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
for (const room of rooms) {
  console.log(`\n> src/${room}`);
  try {
    const env = { ...process.env, MUTATED_ROOM: room };
    execFileSync(process.execPath, [stryker, 'run'], { stdio: 'inherit', env });
  } catch {
    // Stryker has said why; the other rooms are tried all the same.
    process.exitCode = 1;
  }
}

/** A large room's folders, each against its own tests: every mutant starts all tests of what is mutated together. */
function corners(room) {
  const within = readdirSync(join('src', room), { withFileTypes: true }).filter((one) => one.isDirectory());
  return within.map(({ name }) => `${room}/${name}`);
}
