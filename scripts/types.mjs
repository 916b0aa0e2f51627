// npm run types: the whole project's types, then those of the core, which knows neither browser, Node nor Excel.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// By path, since the compiler in JavaScript, which lint works with, has a command of the same name.
const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript-native/package.json')));
for (const options of [['--noEmit'], ['-p', 'tsconfig.core.json']]) {
  const { status } = spawnSync(process.execPath, [tsc, ...options], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
