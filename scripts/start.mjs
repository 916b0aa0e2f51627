// npm start: from a fresh clone to a recalculated example in the terminal, and the workbench with it in a browser.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './projectRoot.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';

const EXAMPLE = 'examples/telemedicin.xlsx';
const RECALCULATED = 'build/telemedicin-genberegnet.xlsx';
const SERVER = 'build/serve.mjs';

process.chdir(projectRoot);
ensureInstalled();
const { buildCommandLine } = await import('./buildCommandLine.mjs');
const program = await buildCommandLine();
execFileSync(process.execPath, [program, EXAMPLE, RECALCULATED], { stdio: 'inherit' });

console.log('\nBuilding the add-in and the workbench …');
const [{ buildAddin }, { bundlePage }, { bundleForNode }] = await Promise.all([
  import('./buildAddin.mjs'),
  import('../workbench/page/bundle.mjs'),
  import('./bundle.mjs'),
]);
buildAddin();
await Promise.all([bundlePage(), bundleForNode('workbench/server/main.ts', SERVER)]);
await import(pathToFileURL(resolve(SERVER)).href);
