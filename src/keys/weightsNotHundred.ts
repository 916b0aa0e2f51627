import type { CellRef } from '../findings/cellRef';
import { finding, type Finding } from '../findings/finding';
import { compareExact, type ExactNumber, sumExact } from '../money/exactNumber';
import type { NamedWeight } from './distributionKey';

/** How far from 100, in percent of it, a sum is probably a slip. */
const NEAR = 5n;

/**
 * The warning `named-weights-not-100` for weights by name that were probably meant as percentages or as shares of 1: `Kommuner=35;
 * Region=64`, which are shared 35:64. Not where the sum is nowhere near, nor of equal weights, which share alike
 * whatever they sum to.
 */
export function weightsNotHundred(weights: readonly NamedWeight[], cell: CellRef): Finding[] {
  const [first, ...others] = weights;
  if (first === undefined || others.every(({ weight }) => compareExact(first.weight, weight) === 0))
    return [];
  const sum = sumExact(weights.map(({ weight }) => weight));
  const whole = [1, 100].find((one) => isNear(sum, BigInt(one)));
  return whole === undefined
    ? []
    : [finding('warning', 'named-weights-not-100', cell, { ...first, sum, whole })];
}

/** Whether a sum is within five percent of a whole, and not the whole itself. */
function isNear({ coefficient, decimals }: ExactNumber, whole: bigint): boolean {
  const difference = coefficient - whole * 10n ** BigInt(decimals);
  const distance = difference < 0n ? -difference : difference;
  return difference !== 0n && distance * 100n <= NEAR * whole * 10n ** BigInt(decimals);
}
