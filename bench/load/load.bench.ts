import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openXlsx } from '../../workbench/xlsx/openXlsx';
import { generateWorkbook, type Calculation } from '../recalculate/generateWorkbook';
import { measureCase, type Measurement } from '../recalculate/measureCase';
import { headingLine, resultLine } from '../recalculate/table';
import { repeat } from './repeat';
import { sizesOf } from './sizesOf';

const YEARS = [2021, 2022, 2023, 2024];
/** 460 rows give about the longest trail that is written per row: 200,000. */
const LARGE: readonly (readonly [rows: number, calculation: Calculation])[] = [
  [1_000, 'pr. post'],
  [460, 'pr. post'],
];
const REPEATS = 1000;
const ONCE = { warmUp: 0, counted: 1 };

/** Runs one of the tasks below in a process of its own; gives what it prints where that is asked for. */
function apart(output: 'pipe' | 'inherit', ...task: readonly string[]): string {
  const args = ['--expose-gc', fileURLToPath(import.meta.url), ...task];
  return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', output, 'inherit'] });
}

function measureLarge(folder: string): void {
  console.log(headingLine());
  const files: string[] = [];
  for (const [rows, calculation] of LARGE) {
    const file = (name: string): string => join(folder, `${rows} ${name}.xlsx`);
    writeFileSync(file('input'), generateWorkbook(rows, calculation, YEARS));
    for (const [sheets, from, to] of [
      ['new', 'input', 'new'],
      ['rewritten', 'new', 'rewritten'],
    ] as const) {
      const measurement = JSON.parse(apart('pipe', 'large', file(from), file(to))) as Measurement;
      console.log(resultLine({ rows, calculation, sheets }, measurement, measurement.figures.cpuMs));
    }
    const bytes = statSync(file('rewritten')).size;
    files.push(`${rows} cost rows: a file of ${(bytes / 1024 ** 2).toFixed(1)} MB`);
  }
  console.log(`\n${files.join('\n')}\n`);
}

/** A line for every hundredth run: what the workbook holds, and the heap after a collection. */
async function measureRepeats(): Promise<void> {
  const book = openXlsx(generateWorkbook(5, 'pr. gruppe', [2026]));
  console.log(
    '| run | heap MB | sheets | names | conditional formats | cells | formats | fonts | fills | file kB |',
  );
  console.log('| --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |');
  const start = performance.now();
  await repeat(book, REPEATS, (run) => {
    if (run !== 1 && run % 100 !== 0) return;
    const { fileBytes, ...counts } = sizesOf(book);
    globalThis.gc?.();
    const heap = (process.memoryUsage().heapUsed / 1024 ** 2).toFixed(1);
    console.log(`| ${[run, heap, ...Object.values(counts), (fileBytes / 1024).toFixed(1)].join(' | ')} |`);
  });
  console.log(`\n${REPEATS} recalculations in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

const [task, input, output] = process.argv.slice(2);
if (task === 'large' && input !== undefined && output !== undefined) {
  console.log(JSON.stringify(await measureCase(input, output, ONCE)));
} else if (task === 'repeat') {
  await measureRepeats();
} else {
  const folder = mkdtempSync(join(tmpdir(), 'kommuneandel-load-'));
  try {
    measureLarge(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
  apart('inherit', 'repeat');
}
