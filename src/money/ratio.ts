import { greatestCommonDivisor } from './greatestCommonDivisor';

/** An exact ratio, for shares: `numerator / denominator`, denominator above 0. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Nothing of the whole. */
export const NO_RATIO: Ratio = { numerator: 0n, denominator: 1n };
/** All of it. */
export const WHOLE_RATIO: Ratio = { numerator: 1n, denominator: 1n };

/** 1/2 and 1/3 are 5/6, in lowest terms. */
export function sumOfRatios(a: Ratio, b: Ratio): Ratio {
  return reducedRatio({
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  });
}

/** Whether ratios add up to the whole: 1/2, 1/3 and 1/6 do. */
export function addUpToWhole(ratios: readonly Ratio[]): boolean {
  const { numerator, denominator } = ratios.reduce(sumOfRatios, NO_RATIO);
  return numerator === denominator;
}

/** 35/100 of 45851/1326340 is 320957/26526800, in lowest terms. */
export function productOfRatios(a: Ratio, b: Ratio): Ratio {
  return reducedRatio({ numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator });
}

/** What `part` is of `whole`, in lowest terms: 1/6 is 1/3 of 1/2. `whole` must not be 0. */
export function quotientOfRatios(part: Ratio, whole: Ratio): Ratio {
  return productOfRatios(part, { numerator: whole.denominator, denominator: whole.numerator });
}

/** A ratio in lowest terms with its denominator above 0: 50/-100 is -1/2. The denominator must not be 0. */
export function reducedRatio({ numerator, denominator }: Ratio): Ratio {
  const divisor = greatestCommonDivisor(numerator, denominator);
  const sign = denominator < 0n ? -1n : 1n;
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}
