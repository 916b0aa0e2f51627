import fc from 'fast-check';
import { apportionBounded } from '../../src/money/apportionBounded';
import type { BoundedRounding } from '../../src/money/apportionFree';
import { apportionIndependently } from '../../src/money/apportionIndependently';
import { apportionLargestRemainder } from '../../src/money/apportionLargestRemainder';
import { noBounds } from '../../src/money/bounds';
import { boundsMisfit } from '../../src/money/boundsMisfit';
import { prepareWeights } from '../../src/money/weights';
import type { Sharing } from '../../src/money/sharing';
import { casesToTry } from '../support/casesToTry';
import { boundedCases, type DrawnCase } from './boundedCases';
import { compare, type Fraction, oracleBounded, oracleRounded } from './boundedOracle';

// 5,000 cases in all. With TEST_CASES_DIVISOR=0.05 they are 100,000, which takes three minutes (`docs/fuzzing.md`).
const EACH = { numRuns: casesToTry(1_000) };

const NOTHING: Fraction = { top: 0n, bottom: 1n };
const whole = (limit: number): Fraction => ({ top: BigInt(limit), bottom: 1n });

function sharingOf({ weights, base, least, most }: DrawnCase): Sharing {
  return {
    weights: prepareWeights(weights.map((coefficient) => ({ coefficient, decimals: 0 }))),
    base,
    bounds: { least: Float64Array.from(least), most: Float64Array.from(most) },
  };
}

function partsOf(drawn: DrawnCase, remainder: BoundedRounding['remainder'], sign = 1): number[] {
  const parts = new Float64Array(drawn.weights.length);
  const { amount, unit, method } = drawn;
  apportionBounded(sign * amount, sharingOf(drawn), { unit, method, remainder }, parts);
  return [...parts];
}

/** The exact parts by the oracle; null where the bounds cannot be met. */
function exactParts({ amount, weights, base, least, most }: DrawnCase): readonly Fraction[] | null {
  return oracleBounded({
    amount: BigInt(amount),
    weights,
    base: BigInt(base),
    least: least.map(BigInt),
    most: most.map((limit) => (limit === Infinity ? null : BigInt(limit))),
  });
}

const sum = (parts: readonly number[]): bigint => parts.reduce((total, part) => total + BigInt(part), 0n);
const isWithin = (parts: readonly number[], { least, most }: DrawnCase): boolean =>
  parts.every((part, i) => part >= (least[i] ?? 0) && part <= (most[i] ?? 0));

/** Whether every part is less than a unit from its exact share. */
function isNear(parts: readonly number[], exact: readonly Fraction[], unit: number): boolean {
  return exact.every(({ top, bottom }, i) => {
    const distance = BigInt(parts[i] ?? NaN) * bottom - top;
    return (distance < 0n ? -distance : distance) < BigInt(unit) * bottom;
  });
}

/** Only cases that can be met, with their exact parts. */
function check(property: (drawn: DrawnCase, exact: readonly Fraction[]) => void): void {
  let met = 0;
  fc.assert(
    fc.property(boundedCases, (drawn) => {
      const exact = exactParts(drawn);
      expect(boundsMisfit(drawn.amount, sharingOf(drawn)) === null).toBe(exact !== null);
      if (exact === null) return;
      met += 1;
      property(drawn, exact);
    }),
    EACH,
  );
  expect(met).toBeGreaterThan(EACH.numRuns / 2);
}

test('by largest remainder the sum holds, no bound is passed, every part is within one unit of its exact share', () => {
  check((drawn, exact) => {
    const parts = partsOf(drawn, 'largest');
    expect(sum(parts)).toBe(BigInt(drawn.amount));
    expect(isWithin(parts, drawn)).toBe(true);
    expect(isNear(parts, exact, drawn.unit)).toBe(true);
  });
});

test('each rounded alone is the exact part rounded and cut to its bounds, and the bound get the bound', () => {
  check((drawn, exact) => {
    const { unit, method, least, most } = drawn;
    partsOf(drawn, 'independent').forEach((part, i) => {
      const share = exact[i] ?? NOTHING;
      const limits = [least[i] ?? 0, most[i] ?? Infinity];
      const rounded = Number(oracleRounded(share, BigInt(unit), method));
      const cut = Math.min(Math.max(rounded, limits[0] ?? 0), limits[1] ?? Infinity);
      // Who is exactly at a bound may be bound or not.
      const atBound = limits.filter((limit) => limit !== Infinity && compare(share, whole(limit)) === 0);
      expect([cut, ...atBound]).toContain(part);
    });
  });
});

test('one takes what the others leave, or the largest remainder decides: the sum holds, no bound is passed', () => {
  let taken = 0;
  check((drawn, exact) => {
    const parts = partsOf(drawn, drawn.to);
    expect(sum(parts)).toBe(BigInt(drawn.amount));
    expect(isWithin(parts, drawn)).toBe(true);
    const others = exact.filter((_, i) => i !== drawn.to);
    expect(
      isNear(
        parts.filter((_, i) => i !== drawn.to),
        others,
        drawn.unit,
      ),
    ).toBe(true);
    if (parts.join() !== partsOf(drawn, 'largest').join()) taken += 1;
  });
  expect(taken).toBeGreaterThan(EACH.numRuns / 20);
});

test('bounds that nobody reaches, and none at all, change nothing; negative amounts mirror positive ones', () => {
  check((drawn) => {
    const { amount, unit, method } = drawn;
    const { weights } = sharingOf(drawn);
    if (weights.sum === 0) return;
    const far = {
      ...drawn,
      base: 0,
      least: drawn.least.map(() => 0),
      most: drawn.most.map(() => amount + unit),
    };
    const [plain, alone] = [new Float64Array(drawn.weights.length), new Float64Array(drawn.weights.length)];
    apportionLargestRemainder(amount, weights, unit, plain);
    apportionIndependently(amount, weights, unit, method, alone);
    for (const drawnFar of [far, { ...far, most: [...noBounds(drawn.most.length).most] }]) {
      expect(partsOf(drawnFar, 'largest')).toEqual([...plain]);
      expect(partsOf(drawnFar, 'independent')).toEqual([...alone]);
    }
    expect(partsOf(drawn, 'largest', -1)).toEqual(partsOf(drawn, 'largest').map((part) => 0 - part));
  });
});

test('a larger amount lowers nobody’s exact part, nor anybody’s where each is rounded alone', () => {
  // By largest remainder it may, by a unit: that is the method’s Alabama paradox, bounds or none.
  check((drawn, exact) => {
    const raised = { ...drawn, amount: drawn.amount + 1 + (drawn.to % 1_000) };
    const more = exactParts(raised);
    if (more === null) return;
    expect(exact.every((share, i) => compare(share, more[i] ?? NOTHING) <= 0)).toBe(true);
    const [before, after] = [partsOf(drawn, 'independent'), partsOf(raised, 'independent')];
    expect(before.every((part, i) => part <= (after[i] ?? NaN))).toBe(true);
    const largest = [partsOf(drawn, 'largest'), partsOf(raised, 'largest')];
    expect(largest[0]?.every((part, i) => part < (largest[1]?.[i] ?? NaN) + 2 * drawn.unit)).toBe(true);
  });
});
