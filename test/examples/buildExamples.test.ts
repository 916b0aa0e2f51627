import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExample, EXAMPLES } from '../../examples/buildExamples';

test.each(Object.entries(EXAMPLES))('examples/%s is what its data builds', async (file, example) => {
  const kept = readFileSync(join(__dirname, '../../examples', file));
  expect(Buffer.compare(Buffer.from(await buildExample(example)), kept)).toBe(0);
});
