import { option } from '../option';
import { tryMoved } from './tryMoved';

const count = option('count', 1000);
const firstSeed = option('seed', 1);
const sums = { formulas: 0, lost: 0 };
const failed: number[] = [];

for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
  const { formulas, lost, problems } = await tryMoved(seed);
  sums.formulas += formulas;
  sums.lost += lost;
  if (problems.length === 0) continue;
  failed.push(seed);
  console.error([`Seed ${seed}:`, ...problems.slice(0, 4)].join('\n  '));
  console.error(`  Again: npm run fuzz -- moved --seed ${seed} --count 1`);
}
console.log(
  `Seeds ${firstSeed} to ${firstSeed + count - 1}: ${sums.formulas} formulas, of which ${sums.lost} lost what they meant; ` +
    `failed: ${failed.length}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
