// Runs the end-to-end tests: finds a browser, bundles the workbench's page, and drives it. Arguments go to jest.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '../../scripts/ensureBrowser.mjs';
import { bundlePage } from '../../workbench/page/bundle.mjs';

const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
process.chdir(projectRoot);
const browser = ensureBrowser();
await bundlePage(projectRoot);
const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js');
const { status } = spawnSync(
  process.execPath,
  [jest, '--config', 'test/e2e/jest.config.mjs', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, CHROMIUM: browser } },
);
process.exit(status ?? 1);
