import fc from 'fast-check';
import type { ExactNumber } from '../../src/money/exactNumber';
import type { RoundingMethod } from '../../src/money/roundRatio';

/** One amount to apportion, drawn at random. Øre. */
export interface ApportionCase {
  readonly amount: number;
  readonly weights: readonly ExactNumber[];
  readonly unit: number;
  readonly method: RoundingMethod;
}

const exact = (coefficient: bigint, decimals = 0): ExactNumber => ({ coefficient, decimals });
const integers = (min: number, max: number): fc.Arbitrary<ExactNumber> =>
  fc.integer({ min, max }).map((n) => exact(BigInt(n)));

const many = (weight: fc.Arbitrary<ExactNumber>, maxLength: number): fc.Arbitrary<ExactNumber[]> =>
  fc
    .array(weight, { minLength: 1, maxLength, size: 'max' })
    .map((weights) => (weights.some((one) => one.coefficient > 0n) ? weights : [...weights, exact(1n)]));

const decimalWeight = fc
  .record({ coefficient: fc.integer({ min: 0, max: 9_999 }), decimals: fc.integer({ min: 0, max: 4 }) })
  .map(({ coefficient, decimals }) => exact(BigInt(coefficient), decimals));

const weights: fc.Arbitrary<readonly ExactNumber[]> = fc.oneof(
  // Small ones, so that zeros and ties are frequent.
  { weight: 4, arbitrary: many(integers(0, 9), 12) },
  // Populations.
  { weight: 4, arbitrary: many(integers(80, 700_000), 20) },
  { weight: 2, arbitrary: many(decimalWeight, 8) },
  // Around where doubles stop being enough.
  { weight: 2, arbitrary: many(integers(0, 40_000_000), 8) },
  {
    weight: 1,
    arbitrary: many(
      fc.bigInt({ min: 0n, max: 10n ** 15n }).map((n) => exact(n)),
      8,
    ),
  },
  {
    weight: 1,
    arbitrary: many(
      fc.bigInt({ min: 0n, max: 10n ** 30n }).map((n) => exact(n, 3)),
      8,
    ),
  },
  // Equal ones, and one giant among dwarfs, whose remainders are all of one size.
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 98 }).map((n) => Array<ExactNumber>(n).fill(exact(7n))) },
  { weight: 1, arbitrary: many(integers(1, 50), 20).map((dwarfs) => [...dwarfs, exact(50_000_000n)]) },
);

const unit = fc.oneof(
  fc.constantFrom(1, 100, 50_000, 5_000_000, 100_000_000),
  fc.integer({ min: 2, max: 1_000 }),
  fc.integer({ min: 1, max: 1_000_000_000 }),
);

const amountFor = (unitInOre: number, largest: number): fc.Arbitrary<number> => {
  const size = fc.oneof(
    fc.integer({ min: 0, max: 1_000 }),
    fc.integer({ min: 0, max: 100_000_000_000 }),
    fc.integer({ min: 0, max: largest }),
    fc.integer({ min: 0, max: Math.min(100_000, Math.floor(largest / unitInOre)) }).map((n) => n * unitInOre),
  );
  return fc.tuple(size, fc.boolean()).map(([ore, negative]) => (negative && ore > 0 ? -ore : ore));
};

/** Amounts up to `largest` øre by any weights, to any unit, by either method. */
export function apportionCases(largest: number): fc.Arbitrary<ApportionCase> {
  return unit.chain((unitInOre) =>
    fc.record({
      amount: amountFor(unitInOre, largest),
      weights,
      unit: fc.constant(unitInOre),
      method: fc.constantFrom<RoundingMethod>('half up', 'half even'),
    }),
  );
}
