// npm run pictures: takes the README's and the guide's pictures anew, from the end-to-end tests that look at the pane.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { projectRoot } from './projectRoot.mjs';

const PICTURES = { 'da-light-explain.png': 'explained.png', 'reading.png': 'reading.png' };

process.chdir(projectRoot);
execFileSync(process.execPath, ['test/e2e/run.mjs', 'pane/(looks|reading).test'], { stdio: 'inherit' });
mkdirSync('docs/pictures', { recursive: true });
for (const [taken, shown] of Object.entries(PICTURES)) {
  copyFileSync(`build/screenshots/${taken}`, `docs/pictures/${shown}`);
}
