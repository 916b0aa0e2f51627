// Lets a script use what is written in TypeScript: bundles an entry into build/ and imports that.
import { rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleForNode } from './bundle.mjs';
import { projectRoot } from './projectRoot.mjs';

/** @param {string} entry path from the project's root, ending in .ts @returns {Promise<any>} its exports */
export async function importTypeScript(entry) {
  // A name of its own, since two builds may run side by side; inside the project, where packages are found.
  const bundle = resolve(projectRoot, `build/scripts/${basename(entry, '.ts')}.${process.pid}.mjs`);
  await bundleForNode(resolve(projectRoot, entry), bundle);
  try {
    return await import(pathToFileURL(bundle).href);
  } finally {
    rmSync(bundle);
  }
}
