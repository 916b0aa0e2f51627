// npm start: from a fresh clone to a recalculated example, and then the workbench with it in a browser.
import { execFileSync } from 'node:child_process';
import { projectRoot } from './projectRoot.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';

const EXAMPLE = 'examples/telemedicin.xlsx';
const RECALCULATED = 'build/telemedicin-genberegnet.xlsx';

process.chdir(projectRoot);
ensureInstalled();
const { buildCommandLine } = await import('./buildCommandLine.mjs');
const program = await buildCommandLine();
execFileSync(process.execPath, [program, EXAMPLE, RECALCULATED], { stdio: 'inherit' });
