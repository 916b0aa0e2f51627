// Builds what `npm run allocate` and `npm start` run, and says where it is.
import { resolve } from 'node:path';
import { bundleEngine } from '../workbench/calculation/bundle.mjs';
import { bundleForNode } from './bundle.mjs';

export async function buildCommandLine() {
  const program = resolve('build/allocate.mjs');
  await Promise.all([bundleEngine(), bundleForNode('workbench/cli/main.ts', program)]);
  return program;
}
