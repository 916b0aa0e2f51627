import { option } from '../option';
import { makeKeyed } from './makeKeyed';
import { tryKeyed, tryKeyedThroughHost } from './tryKeyed';

const count = option('count', 1000);
const firstSeed = option('seed', 1);
// Slower: the sheets are written, and read from the workbook.
const isThroughHost = process.argv.includes('--host');
const endings = { shared: 0, 'not shared': 0 };
const failed: number[] = [];
const start = Date.now();

for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
  const { ending, problems } = isThroughHost ? await tryKeyedThroughHost(seed) : tryKeyed(seed);
  endings[ending] += 1;
  if (problems.length === 0) continue;
  failed.push(seed);
  console.error([`Seed ${seed}:`, ...problems.slice(0, 4)].join('\n  '));
  if (count === 1) console.error(JSON.stringify(makeKeyed(seed).tables, null, 1));
  console.error(`  Again: npm run fuzz -- keys --seed ${seed} --count 1`);
}
const seconds = Math.round((Date.now() - start) / 1000);
console.log(
  `Seeds ${firstSeed} to ${firstSeed + count - 1} in ${seconds} s: ${endings.shared} shared, ` +
    `${endings['not shared']} that cannot be; failed: ${failed.length}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
