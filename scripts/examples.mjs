// npm run examples: builds examples/*.xlsx anew from what is told of them there, and of the pane's own in src/example.
import { execFileSync } from 'node:child_process';
import { projectRoot } from './projectRoot.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';

process.chdir(projectRoot);
ensureInstalled();
const { bundleForNode } = await import('./bundle.mjs');
await bundleForNode('examples/main.ts', 'build/examples.mjs');
execFileSync(process.execPath, ['build/examples.mjs'], { stdio: 'inherit' });
