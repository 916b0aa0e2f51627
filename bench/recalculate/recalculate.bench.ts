import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateWorkbook, type Calculation } from './generateWorkbook';
import { measureCase, type Measurement } from './measureCase';
import { headingLine, resultLine } from './table';

/** With `pr. post`, 600 rows give about the longest trail there can be: of more than 200,000 rows it is written per group. */
const SIZES: readonly (readonly [Calculation, readonly number[]])[] = [
  ['pr. gruppe', [100, 1_000, 10_000]],
  ['pr. post', [100, 600, 1_000, 10_000]],
];
const TIMED = { warmUp: 1, counted: 3 };
/** Memory is measured where the work is done once, as it is on the command line. */
const ONCE = { warmUp: 0, counted: 1 };
const CASE = '--case';

/** Measures in a process of its own, so that no case pays for, or gains from, another. */
function measureApart(input: string, output: string): Measurement {
  const measure = (runs: typeof TIMED): Measurement => {
    const args = ['--expose-gc', fileURLToPath(import.meta.url), CASE, input, output, JSON.stringify(runs)];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measurement;
  };
  const { peakMemory } = measure(ONCE);
  return { ...measure(TIMED), peakMemory };
}

function measureAll(folder: string): void {
  console.log(headingLine());
  for (const [calculation, sizes] of SIZES) {
    const smallest = new Map<string, number>();
    for (const rows of sizes) {
      const file = (name: string): string => join(folder, `${rows} ${calculation} ${name}.xlsx`);
      writeFileSync(file('input'), generateWorkbook(rows, calculation));
      for (const [sheets, from, to] of [
        ['new', 'input', 'new'],
        ['rewritten', 'new', 'rewritten'],
      ] as const) {
        const measurement = measureApart(file(from), file(to));
        const first = smallest.get(sheets) ?? measurement.figures.cpuMs;
        smallest.set(sheets, first);
        console.log(resultLine({ rows, calculation, sheets }, measurement, first));
      }
    }
  }
}

const [task, input, output, runs] = process.argv.slice(2);
if (task === CASE && input !== undefined && output !== undefined && runs !== undefined) {
  console.log(JSON.stringify(await measureCase(input, output, JSON.parse(runs) as typeof TIMED)));
} else {
  const folder = mkdtempSync(join(tmpdir(), 'kommuneandel-bench-'));
  try {
    measureAll(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
