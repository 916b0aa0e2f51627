import { cellText } from '../../src/tables/cellText';
import { parseCostRows } from '../../src/costs/parseCostRows';
import type { Grid } from '../../src/cells/grid';
import { costGrid } from './costGrid';

const ROWS = 10_000;
const ROUNDS = 15;

/** What cannot be done without: every cell looked at once, as text. */
function lookAt(grid: Grid): number {
  return grid.values.reduce(
    (sum, row) => sum + row.reduce<number>((all, cell) => all + cellText(cell).length, 0),
    0,
  );
}

/** The median time of each of the two in milliseconds, taken in turns. */
function inTurns(one: () => unknown, other: () => unknown): readonly [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS + 3; round++) {
    [one, other].forEach((run, which) => {
      const start = performance.now();
      run();
      if (round >= 3) times[which === 0 ? 0 : 1].push(performance.now() - start);
    });
  }
  const median = (all: number[]): number => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;
  return [median(times[0]), median(times[1])];
}

console.log('| cost rows | amounts | reading | of looking at every cell |');
console.log('| --: | :-- | --: | --: |');
for (const amounts of ['numbers', 'texts'] as const) {
  const grid = costGrid(ROWS, amounts);
  const [reading, looking] = inTurns(
    () => parseCostRows([grid]),
    () => lookAt(grid),
  );
  console.log(
    `| ${String(ROWS)} x 12 | ${amounts} | ${reading.toFixed(0)} ms | ${(reading / looking).toFixed(1)} |`,
  );
}
