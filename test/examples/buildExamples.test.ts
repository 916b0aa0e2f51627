import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExample, EXAMPLES } from '../../examples/buildExamples';

function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([path, part]) => [path, strFromU8(part)]));
}

test.each(Object.entries(EXAMPLES))('examples/%s is what its data builds', async (file, example) => {
  const kept = readFileSync(join(__dirname, '../../examples', file));
  const built = await buildExample(example);
  // Parts that differ say more than bytes.
  expect(partsOf(built)).toEqual(partsOf(kept));
  expect(kept.equals(built)).toBe(true);
});
