import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExample, EXAMPLES } from '../../examples/buildExamples';

/** A package's parts in their order. How they are compressed depends on Node's version. */
function partsOf(file: Uint8Array): [path: string, content: string][] {
  return Object.entries(unzipSync(file)).map(([path, part]) => [path, strFromU8(part)]);
}

test.each(Object.entries(EXAMPLES))('examples/%s is what its data builds', async (file, example) => {
  const kept = readFileSync(join(__dirname, '../../examples', file));
  expect(partsOf(await buildExample(example))).toEqual(partsOf(kept));
});
