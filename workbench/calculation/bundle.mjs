// Makes what calculation needs in Node, when it is missing or stale: build/univer-engine.cjs and build/functions.json,
// by which the add-in's own functions are known. Univer's packages are ES modules behind
// CommonJS wrappers that neither jest nor a synchronous require can load, so they are bundled once.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { writeMetadata } from '../functions/writeMetadata.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const projectRoot = dirname(dirname(here));
const entry = join(here, 'engineEntry.ts');
const outfile = join(projectRoot, 'build', 'univer-engine.cjs');

/** @returns {Promise<string>} where the bundle is */
export async function bundleEngine() {
  await writeMetadata();
  const banner = `/* ${stamp()} */`;
  if (firstLine() === banner) return outfile;
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    banner: { js: banner },
    logLevel: 'warning',
  });
  return outfile;
}

/** Names what the bundle is made of: the packages' versions and the entry's text. */
function stamp() {
  const versions = ['core', 'engine-formula'].map((name) => {
    const manifest = join(projectRoot, 'node_modules', '@univerjs', name, 'package.json');
    return `@univerjs/${name} ${JSON.parse(readFileSync(manifest, 'utf8')).version}`;
  });
  const hash = createHash('sha256').update(readFileSync(entry)).digest('hex').slice(0, 16);
  return [...versions, hash].join(', ');
}

function firstLine() {
  try {
    return readFileSync(outfile, 'utf8').split('\n', 1)[0];
  } catch {
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bundleEngine();
