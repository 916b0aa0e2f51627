import { option } from '../option';
import { rewrite } from './rewrite';
import type { Outcome } from './judge';
import { shown } from './shown';
import { shrink, tryTyped, type TypedTrial } from './tryTyped';
import { tryTypedFile } from './tryTypedFile';

/** So many workbooks to one that is read as a file too, by Office.js over the workbench's host. */
const FILED = 50;

const count = option('count', 1000);
const firstSeed = option('seed', 1);
const outcomes: Record<Outcome, number> = { same: 0, noted: 0, told: 0 };
const failed: number[] = [];
const times = new Map<string, number>();
const start = Date.now();

for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
  const trial = tryTyped(seed);
  outcomes[trial.outcome] += 1;
  for (const { name } of trial.rewritings) times.set(name, (times.get(name) ?? 0) + 1);
  if (trial.problems.length > 0) reportFailure(seed, trial);
  else if (seed % FILED === 0) await tryAsFile(seed);
  if ((seed - firstSeed + 1) % 1000 === 0) report(seed);
}
if (count % 1000 !== 0) report(firstSeed + count - 1);
process.exitCode = failed.length === 0 ? 0 : 1;

async function tryAsFile(seed: number): Promise<void> {
  const { problems } = await tryTypedFile(seed);
  if (problems.length === 0) return;
  failed.push(seed);
  console.error(`Seed ${seed}, as a file alone:\n  ${problems.slice(0, 4).join('\n  ')}`);
}

function reportFailure(seed: number, { rewritings }: TypedTrial): void {
  failed.push(seed);
  const fewest = shrink(seed, rewritings);
  const { problems } = tryTyped(seed, fewest);
  console.error(`Seed ${seed}, as ${JSON.stringify(fewest.map(({ name }) => name))}:`);
  console.error(`  ${problems.slice(0, 4).join('\n  ')}`);
  console.error(shown(rewrite(seed, fewest).workbook));
  console.error(`  Again: npm run fuzz -- typed --seed ${seed} --count 1`);
}

function report(lastSeed: number): void {
  const seconds = Math.round((Date.now() - start) / 1000);
  const { same, noted, told } = outcomes;
  console.log(
    `Seeds ${firstSeed} to ${lastSeed} in ${seconds} s: ${same} the same, ${noted} with a note, ${told} told of; ` +
      `${times.size} ways of writing; failed: ${failed.length}`,
  );
}
