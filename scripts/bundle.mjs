// Bundles a TypeScript entry for Node into build/. Packages stay outside: they are loaded from node_modules.
import { build } from 'esbuild';

/** @param {string} entry @param {string} outfile */
export async function bundleForNode(entry, outfile) {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
