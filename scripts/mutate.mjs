// npm run mutate [-- money keys allocation]: mutation testing of these rooms, one after another. See docs/mutation-testing.md.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './ensureInstalled.mjs';
import { projectRoot } from './projectRoot.mjs';

process.chdir(projectRoot);
ensureInstalled();
const asked = process.argv.slice(2);
const rooms = asked.length > 0 ? asked : ['money', 'keys', 'allocation'];
const stryker = join('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
for (const room of rooms) {
  console.log(`\n> ${room}`);
  try {
    const env = { ...process.env, MUTATED_ROOM: room };
    execFileSync(process.execPath, [stryker, 'run'], { stdio: 'inherit', env });
  } catch (failure) {
    process.exitCode = failure.status ?? 1;
  }
}
