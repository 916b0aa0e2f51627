// Writes build/functions.json, by which the custom functions are known in Node, when it is missing or stale.
// Reading the functions' JSDoc takes the TypeScript compiler, which is worth it only then.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const SOURCES = [
  'src/functions/functions.ts',
  'src/functions/functions.en.json',
  'scripts/functionsMetadata.mjs',
];
const outfile = join(projectRoot, 'build/functions.json');

/** Both files of the functions' metadata by name, with what they were made of. */
export async function writeMetadata() {
  const stamp = stampOf();
  if (readStamp() === stamp) return;
  const { functionsMetadata } = await import('../../scripts/functionsMetadata.mjs');
  const files = Object.entries(functionsMetadata('')).map(([name, json]) => [name, JSON.parse(json)]);
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, JSON.stringify({ stamp, ...Object.fromEntries(files) }, null, 2));
}

function stampOf() {
  const hash = createHash('sha256');
  for (const source of SOURCES) hash.update(readFileSync(join(projectRoot, source)));
  return hash.digest('hex').slice(0, 16);
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(outfile, 'utf8')).stamp;
  } catch {
    return undefined;
  }
}
