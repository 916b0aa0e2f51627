import { allocate, dinero, toSnapshot } from 'dinero.js';
import { DKK } from 'dinero.js/currencies';
import { apportionBigLargestRemainder } from '../../src/money/apportionBig';
import { apportionLargestRemainder } from '../../src/money/apportionLargestRemainder';
import type { Ore } from '../../src/money/ore';
import { prepareWeights } from '../../src/money/weights';
import { decimalLargestRemainder } from './decimalLargestRemainder';
import { populations2020 } from './populations2020';

/** One way of sharing an amount (øre) among the 98 municipalities; `amountsPerRound` gives every contender a turn of some milliseconds. */
export interface Contender {
  readonly name: string;
  readonly amountsPerRound: number;
  readonly share: (amount: Ore, parts: Float64Array) => void;
}

const weights = prepareWeights(
  populations2020.map((population) => ({ coefficient: BigInt(population), decimals: 0 })),
);

/** The baseline: fast, but the parts rarely sum to the amount. */
export const floatLoop: Contender = {
  name: 'float loop, no sum guarantee',
  amountsPerRound: 10_000,
  share(amount, parts) {
    const { values, sum } = weights;
    for (let i = 0; i < values.length; i += 1) parts[i] = Math.round((amount * (values[i] ?? 0)) / sum);
  },
};

/**
 * The same without `Math.round`. Most of its time is a branch inside it that the processor cannot guess over
 * thousands of different amounts; over a handful it learns them, and the two are alike.
 */
export const floorLoop: Contender = {
  name: 'float loop with floor(x + 0.5)',
  amountsPerRound: 10_000,
  share(amount, parts) {
    const { values, sum } = weights;
    for (let i = 0; i < values.length; i += 1) parts[i] = Math.floor((amount * (values[i] ?? 0)) / sum + 0.5);
  },
};

/** What the product uses, to a unit in øre. */
export const ours: readonly Contender[] = [
  { name: 'largest remainder, unit 1 øre', unit: 1 },
  { name: 'largest remainder, unit 1 kr.', unit: 100 },
  { name: 'largest remainder, unit 500 kr.', unit: 50_000 },
].map(({ name, unit }) => ({
  name,
  amountsPerRound: 10_000,
  share(amount, parts) {
    apportionLargestRemainder(amount, weights, unit, parts);
  },
}));

export const bigPath: Contender = {
  name: 'largest remainder, BigInt path',
  amountsPerRound: 300,
  share(amount, parts) {
    apportionBigLargestRemainder(amount, weights, 1, parts);
  },
};

export const dineroAllocate: Contender = {
  name: 'dinero.js 2 allocate',
  amountsPerRound: 300,
  share(amount, parts) {
    const shares = allocate(dinero({ amount, currency: DKK }), populations2020);
    shares.forEach((share, i) => {
      parts[i] = toSnapshot(share).amount;
    });
  },
};

export const decimalVersion: Contender = {
  name: 'decimal.js largest remainder',
  amountsPerRound: 30,
  share(amount, parts) {
    decimalLargestRemainder(amount, populations2020, parts);
  },
};
