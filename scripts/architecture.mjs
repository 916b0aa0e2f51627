// npm run architecture: draws the pictures in docs/architecture.md anew from the code.
import { readFileSync, writeFileSync } from 'node:fs';
import { projectRoot } from './projectRoot.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';

process.chdir(projectRoot);
ensureInstalled();
const { importTypeScript } = await import('./importTypeScript.mjs');
const { withPictures } = await importTypeScript('scripts/architecture/withPictures.ts');
writeFileSync('docs/architecture.md', withPictures(readFileSync('docs/architecture.md', 'utf8')));
