import type { Ending } from './judgedRun';
import { option } from './option';
import { tryWorkbook, type Trial } from './tryWorkbook';

/** Formulas are calculated for one workbook in so many, and one in so many goes through a file. */
const CALCULATED = 50;
const FILED = 25;

type Counts = Record<Ending, number>;

const count = option('count', 500);
const firstSeed = option('seed', 1);
const isThorough = process.argv.includes('--thorough');
const throughFiles = isThorough || process.argv.includes('--files');
const first: Counts = { recalculated: 0, errors: 0, refused: 0 };
const afterEdits: Counts = { recalculated: 0, errors: 0, refused: 0 };
const failed: number[] = [];
const start = Date.now();

for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
  const trial = await trialOf(seed);
  first[trial.first] += 1;
  if (trial.second !== null) afterEdits[trial.second] += 1;
  if (trial.problems.length > 0) reportFailure(seed, trial);
  if ((seed - firstSeed + 1) % 1000 === 0) report(seed);
}
report(firstSeed + count - 1);
process.exitCode = failed.length === 0 ? 0 : 1;

async function trialOf(seed: number): Promise<Trial> {
  const formulas = isThorough || seed % CALCULATED === 0;
  const file = throughFiles || seed % FILED === 1;
  try {
    return await tryWorkbook(seed, { formulas, file });
  } catch (error) {
    const { stack } = error as Error;
    return { first: 'refused', second: null, problems: [`outside the recalculation: ${stack ?? ''}`] };
  }
}

function reportFailure(seed: number, { problems }: Trial): void {
  failed.push(seed);
  console.error([`Seed ${seed}:`, ...problems.slice(0, 4)].join('\n  '));
  console.error(
    `  Again: npm run fuzz -- --seed ${seed} --count 1${isThorough ? ' --thorough' : throughFiles ? ' --files' : ''}`,
  );
}

function report(lastSeed: number): void {
  const told = (counts: Counts): string =>
    `${counts.recalculated} recalculated, ${counts.errors} with errors, ${counts.refused} refused`;
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(
    `Seeds ${firstSeed} to ${lastSeed} in ${seconds} s: ${told(first)}; after edits: ${told(afterEdits)}; failed: ${failed.length}`,
  );
}
