import { bigPath, decimalVersion, dineroAllocate, floatLoop, floorLoop, ours } from './contenders';
import { measure } from './measure';
import type { Measurement } from './measure';
import { populations2020 } from './populations2020';

const ROUNDS = { warmUp: 5, counted: 41 };

/** Amounts from 100.000 kr. to 1 billion kr. in øre, as many small as large, the same in every run. */
function typicalAmounts(count: number): number[] {
  let seed = 2020;
  return Array.from({ length: count }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(10 ** (7 + (4 * seed) / 2_147_483_648));
  });
}

function line({ contender, nanoseconds }: Measurement, baseline: number, dinero: number): string {
  return [
    contender.name.padEnd(34),
    `${(1000 / nanoseconds).toFixed(2)} M parts/s`.padStart(17),
    `${(nanoseconds / baseline).toFixed(2)} x float loop`.padStart(20),
    `1/${(dinero / nanoseconds).toFixed(1)} of dinero.js`.padStart(22),
  ].join('');
}

function main(): void {
  const contenders = [floatLoop, floorLoop, ...ours, bigPath, dineroAllocate, decimalVersion];
  const results = measure(contenders, typicalAmounts(10_000), populations2020.length, ROUNDS);
  const timeOf = (name: string): number =>
    results.find(({ contender }) => contender.name === name)?.nanoseconds ?? NaN;
  const baseline = timeOf(floatLoop.name);
  const dinero = timeOf(dineroAllocate.name);

  console.log(`${populations2020.length} weights, medians of ${ROUNDS.counted} interleaved rounds`);
  for (const result of results) console.log(line(result, baseline, dinero));
  const slowest = Math.max(...ours.map(({ name }) => timeOf(name)));
  console.log(
    `Largest remainder at its slowest: ${(slowest / baseline).toFixed(2)} x the float loop (target: at most 1.5), ` +
      `1/${(dinero / slowest).toFixed(0)} of dinero.js (target: at most 1/30).`,
  );
}

main();
