import fc from 'fast-check';
import type { RoundingMethod } from '../../src/money/roundRatio';

/** One amount to share within bounds, drawn at random. Øre. */
export interface DrawnCase {
  readonly amount: number;
  readonly weights: readonly bigint[];
  readonly base: number;
  readonly least: readonly number[];
  /** Infinity where there is no limit. */
  readonly most: readonly number[];
  readonly unit: number;
  readonly method: RoundingMethod;
  /** The place of the one that takes the rest, where that is tried. */
  readonly to: number;
}

const weight = fc.oneof(
  { weight: 5, arbitrary: fc.bigInt({ min: 0n, max: 9n }) },
  { weight: 5, arbitrary: fc.bigInt({ min: 80n, max: 700_000n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: 10n ** 20n }) },
);
const amount = fc.oneof(
  fc.integer({ min: 1, max: 1_000 }),
  fc.integer({ min: 1, max: 1_000_000_00 }),
  fc.integer({ min: 1, max: 999_999_999_999_999 }),
);

interface Recipient {
  readonly weight: bigint;
  /** A part it might have, in millionths of the amount, and how far its bounds are from that. */
  readonly part: number;
  readonly below: number;
  readonly above: number;
  readonly isLimited: boolean;
}

const recipient: fc.Arbitrary<Recipient> = fc.record({
  weight,
  part: fc.integer({ min: 0, max: 1_000_000 }),
  below: fc.integer({ min: 0, max: 1_200_000 }),
  above: fc.integer({ min: 0, max: 1_200_000 }),
  isLimited: fc.boolean(),
});

/** Bounds around parts that add up to the amount, so that most cases can be met, by other weights, so that many bind. */
function around(total: number, recipients: readonly Recipient[]) {
  const sum = recipients.reduce((parts, { part }) => parts + part, 0) || 1;
  const scaled = (part: number, factor: number): number =>
    Math.floor((((total / sum) * part) / 1_000_000) * factor);
  return {
    weights: recipients.map((one) => one.weight),
    least: recipients.map(({ part, below, isLimited }) =>
      isLimited ? Math.max(0, scaled(part, 1_000_000 - below)) : 0,
    ),
    most: recipients.map(({ part, above, isLimited }) =>
      isLimited ? Math.max(0, scaled(part, 1_000_000 + above) + 1) : Infinity,
    ),
  };
}

/** Cases of which most can be met and most bind somebody. */
export const boundedCases: fc.Arbitrary<DrawnCase> = fc
  .record({
    amount,
    recipients: fc.array(recipient, { minLength: 1, maxLength: 12 }),
    baseShare: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 110 })),
    unit: fc.oneof(fc.constantFrom(1, 1, 100, 50_000), fc.integer({ min: 1, max: 100_000 })),
    method: fc.constantFrom<RoundingMethod>('half up', 'half even'),
    to: fc.nat(),
  })
  .map(({ recipients, baseShare, to, ...drawn }) => ({
    ...drawn,
    ...around(drawn.amount, recipients),
    base: Math.floor(((drawn.amount / recipients.length) * baseShare) / 100),
    to: to % recipients.length,
  }));
