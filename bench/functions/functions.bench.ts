import { createBookCalculator } from '../../workbench/calculation/createBookCalculator';
import { startOwnFunctions } from '../../workbench/functions/ownFunctions';
import { settleFunctions } from '../../workbench/functions/settleFunctions';
import { changeAmounts, MUNICIPALITIES, municipalityBook, totalOf, type Contender } from './municipalityBook';

const CELLS = 10_000;
const ROUNDS = { warmUp: 1, counted: 5 };
const NAMES = `$A$1:$A$${MUNICIPALITIES}`;
const POPULATIONS = `$B$1:$B$${MUNICIPALITIES}`;

const native: Contender = {
  name: 'ROUND(E1*B1/SUM(B$1:B$98),-2)',
  cells: CELLS,
  formula: (row, municipality) => `ROUND(E${row}*B${municipality}/SUM(${POPULATIONS}),-2)`,
};
const custom: Contender = {
  name: 'KOMMUNEANDEL(E1,A1,A$1:A$98,B$1:B$98,100)',
  cells: CELLS,
  formula: (row, municipality) => `KOMMUNEANDEL(E${row},A${municipality},${NAMES},${POPULATIONS},100)`,
};
const oneByOne: Contender = { ...custom, cells: MUNICIPALITIES };
const spilled: Contender = {
  name: 'FORDEL(E1,B$1:B$98,100)',
  cells: 1,
  formula: (row) => `FORDEL(E${row},${POPULATIONS},100)`,
};

const broker = startOwnFunctions('da');

interface Timing {
  readonly wall: number;
  readonly cpu: number;
}

/** Times contenders in turns, so that a slow moment of the machine strikes them all: the medians of each, in milliseconds. */
async function medians(contenders: readonly Contender[]): Promise<readonly Timing[]> {
  const runs = contenders.map((contender) => ({
    contender,
    book: municipalityBook(contender),
    calculator: createBookCalculator(broker),
    times: [] as Timing[],
  }));
  for (let round = 0; round < ROUNDS.warmUp + ROUNDS.counted; round++) {
    for (const { contender, book, calculator, times } of runs) {
      changeAmounts(book, contender, round);
      const started = performance.now();
      const before = process.cpuUsage();
      await settleFunctions(book, calculator, broker);
      const { user, system } = process.cpuUsage(before);
      if (round >= ROUNDS.warmUp)
        times.push({ wall: performance.now() - started, cpu: (user + system) / 1000 });
      if (Number.isNaN(totalOf(book))) throw new Error(`${contender.name} gave something else than numbers.`);
      await pause();
    }
  }
  return runs.map(({ times }) => ({
    wall: median(times.map(({ wall }) => wall)),
    cpu: median(times.map(({ cpu }) => cpu)),
  }));
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

/** The client sends answers half a second apart at least; no contender is to pay for the one before. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2_500));
}

async function compare(contenders: readonly [Contender, Contender]): Promise<void> {
  const timings = await medians(contenders);
  const [first] = timings;
  for (const [index, { name, cells }] of contenders.entries()) {
    const { wall, cpu } = timings[index] ?? { wall: NaN, cpu: NaN };
    const ratio = `${(wall / (first?.wall ?? NaN)).toFixed(2)} | ${(cpu / (first?.cpu ?? NaN)).toFixed(2)}`;
    const figures = `${wall.toFixed(0).padStart(6)} ms | ${cpu.toFixed(0).padStart(6)} ms | ${ratio}`;
    console.log(`| ${String(cells).padStart(6)} × ${name.padEnd(42)} | ${figures} |`);
  }
}

console.log('| cells | time | CPU | time, of the first | CPU, of the first |');
console.log('| :---- | ---: | --: | -----------------: | ----------------: |');
await compare([native, custom]);
await compare([oneByOne, spilled]);
