import type { Contender } from './contenders';

export interface Measurement {
  readonly contender: Contender;
  /** Nanoseconds per part: the median over all rounds. */
  readonly nanoseconds: number;
}

/**
 * Times contenders side by side: in every round each takes its turn, so that a slow moment of the machine strikes them
 * all. The first rounds only warm up.
 */
export function measure(
  contenders: readonly Contender[],
  amounts: readonly number[],
  partsPerAmount: number,
  rounds: { readonly warmUp: number; readonly counted: number },
): readonly Measurement[] {
  const parts = new Float64Array(partsPerAmount);
  const timings = contenders.map((contender) => ({ contender, nanoseconds: [] as number[] }));
  for (let round = 0; round < rounds.warmUp + rounds.counted; round += 1) {
    for (const { contender, nanoseconds } of timings) {
      const perPart = timeOnce(contender, amounts, parts);
      if (round >= rounds.warmUp) nanoseconds.push(perPart);
    }
  }
  return timings.map(({ contender, nanoseconds }) => ({ contender, nanoseconds: median(nanoseconds) }));
}

function timeOnce(
  { share, amountsPerRound }: Contender,
  amounts: readonly number[],
  parts: Float64Array,
): number {
  const started = process.hrtime.bigint();
  for (let i = 0; i < amountsPerRound; i += 1) share(amounts[i % amounts.length] ?? 0, parts);
  return Number(process.hrtime.bigint() - started) / (amountsPerRound * parts.length);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
