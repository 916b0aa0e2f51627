import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExample } from '../../examples/buildExamples';
import { clusterKey } from '../../src/example/clusterKey';
import { telemedicine } from '../../src/example/telemedicine';

test.each([
  ['telemedicin.xlsx', telemedicine],
  ['klyngenoegle.xlsx', clusterKey],
])('examples/%s is what its data builds', async (file, example) => {
  const kept = readFileSync(join(__dirname, '../../examples', file));
  expect(Buffer.compare(Buffer.from(await buildExample(example)), kept)).toBe(0);
});
