// Cheaper than `expect`, which took more of these cases' time than the apportioning.
import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { apportionIndependently } from '../../src/money/apportionIndependently';
import { apportionLargestRemainder } from '../../src/money/apportionLargestRemainder';
import { apportionRemainderTo } from '../../src/money/apportionRemainderTo';
import { canShareInDoubles } from '../../src/money/canShareInDoubles';
import type { ExactNumber } from '../../src/money/exactNumber';
import { prepareWeights } from '../../src/money/weights';
import { casesToTry } from '../support/casesToTry';
import { apportionCases } from './apportionCases';
import type { ApportionCase } from './apportionCases';
import { oracleIndependently, oracleLargestRemainder, oracleRemainderTo, oracleShares } from './oracle';
import type { Shares } from './oracle';

// 100,000 cases in all.
const AGAINST_ORACLE = { numRuns: casesToTry(25_000) };
const RELATIONS = { numRuns: casesToTry(6_250) };

/** The parts of an amount plus a unit for each of hundreds of recipients stay safe integers. */
const LARGEST_TO_ROUND_ALONE = 2 ** 52;

function largestRemainder({ amount, weights, unit }: Omit<ApportionCase, 'method'>): number[] {
  const parts = new Float64Array(weights.length);
  apportionLargestRemainder(amount, prepareWeights(weights), unit, parts);
  return Array.from(parts);
}

function independently({ amount, weights, unit, method }: ApportionCase): number[] {
  const parts = new Float64Array(weights.length);
  apportionIndependently(amount, prepareWeights(weights), unit, method, parts);
  return Array.from(parts);
}

const sum = (parts: readonly number[]): bigint => parts.reduce((total, part) => total + BigInt(part), 0n);

/** How much more than its exact share each part is, in øre, all times the shares' common denominator. */
const errorsOf = (parts: readonly number[], { tops, bottom }: Shares): bigint[] =>
  tops.map((top, i) => BigInt(parts[i] ?? NaN) * bottom - top);

const largestOf = (numbers: readonly bigint[]): bigint => numbers.reduce((a, b) => (a > b ? a : b));
const largestSizeOf = (numbers: readonly bigint[]): bigint =>
  largestOf(numbers.map((number) => (number < 0n ? -number : number)));

const zeroWeightsGetZero = (parts: readonly number[], weights: readonly ExactNumber[]): boolean =>
  weights.every((weight, i) => weight.coefficient !== 0n || parts[i] === 0);

describe('apportioning equals the oracle', () => {
  test('by largest remainder: the sum exact, every part within one unit of its share, zero for zero', () => {
    let inDoubles = 0;
    fc.assert(
      fc.property(apportionCases(Number.MAX_SAFE_INTEGER), (one) => {
        const parts = largestRemainder(one);
        const amount = BigInt(one.amount);
        const unit = BigInt(one.unit);
        if (canShareInDoubles(prepareWeights(one.weights), one.unit)) inDoubles += 1;
        strictEqual(parts.join(), oracleLargestRemainder(amount, one.weights, unit).join());
        strictEqual(sum(parts), amount);
        const shares = oracleShares(amount, one.weights);
        ok(largestSizeOf(errorsOf(parts, shares)) < unit * shares.bottom);
        ok(zeroWeightsGetZero(parts, one.weights));
      }),
      AGAINST_ORACLE,
    );
    // Both ways of calculating have been tried thousands of times.
    expect(inDoubles).toBeGreaterThan(casesToTry(5_000));
    expect(inDoubles).toBeLessThan(casesToTry(20_000));
  });

  test('each part alone: every part within half a unit of its share, zero for zero', () => {
    fc.assert(
      fc.property(apportionCases(LARGEST_TO_ROUND_ALONE), (one) => {
        const parts = independently(one);
        const amount = BigInt(one.amount);
        const unit = BigInt(one.unit);
        strictEqual(parts.join(), oracleIndependently(amount, one.weights, unit, one.method).join());
        const shares = oracleShares(amount, one.weights);
        ok(2n * largestSizeOf(errorsOf(parts, shares)) <= unit * shares.bottom);
        ok(zeroWeightsGetZero(parts, one.weights));
      }),
      AGAINST_ORACLE,
    );
  });

  test('the remainder to one: the sum exact', () => {
    const cases = apportionCases(LARGEST_TO_ROUND_ALONE).chain((one) =>
      fc.record({ one: fc.constant(one), to: fc.nat({ max: one.weights.length - 1 }) }),
    );
    fc.assert(
      fc.property(cases, ({ one, to }) => {
        const parts = new Float64Array(one.weights.length);
        apportionRemainderTo(one.amount, prepareWeights(one.weights), one.unit, one.method, to, parts);
        const expected = oracleRemainderTo(BigInt(one.amount), one.weights, BigInt(one.unit), one.method, to);
        strictEqual(parts.join(), expected.join());
        strictEqual(sum(Array.from(parts)), BigInt(one.amount));
      }),
      AGAINST_ORACLE,
    );
  });
});

describe('apportioning keeps what must not matter', () => {
  const cases = apportionCases(LARGEST_TO_ROUND_ALONE);
  const opposite = (parts: readonly number[]): number[] => parts.map((part) => 0 - part);

  test('a negative amount mirrors the positive one', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const mirrored = { ...one, amount: 0 - one.amount };
        deepStrictEqual(largestRemainder(mirrored), opposite(largestRemainder(one)));
        deepStrictEqual(independently(mirrored), opposite(independently(one)));
      }),
      RELATIONS,
    );
  });

  test('all weights times one number, whole or decimal, change nothing', () => {
    const factors = fc.record({
      coefficient: fc.bigInt({ min: 1n, max: 10n ** 12n }),
      decimals: fc.nat({ max: 6 }),
    });
    fc.assert(
      fc.property(cases, factors, (one, factor) => {
        const scaled = one.weights.map(({ coefficient, decimals }) => ({
          coefficient: coefficient * factor.coefficient,
          decimals: decimals + factor.decimals,
        }));
        deepStrictEqual(largestRemainder({ ...one, weights: scaled }), largestRemainder(one));
        deepStrictEqual(independently({ ...one, weights: scaled }), independently(one));
      }),
      RELATIONS,
    );
  });

  test('shares that are multiples of the unit are the parts', () => {
    const shares = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 98, size: 'max' });
    const units = fc.constantFrom(1, 100, 50_000, 777);
    fc.assert(
      fc.property(shares, units, fc.boolean(), (inUnits, unit, negative) => {
        const parts = inUnits.map((share) => (negative ? 0 - share * unit : share * unit));
        fc.pre(inUnits.some((share) => share > 0));
        const weights = inUnits.map((share) => ({ coefficient: BigInt(share), decimals: 2 }));
        const amount = parts.reduce((total, part) => total + part, 0);
        deepStrictEqual(largestRemainder({ amount, weights, unit }), parts);
        deepStrictEqual(independently({ amount, weights, unit, method: 'half even' }), parts);
      }),
      RELATIONS,
    );
  });

  test('moving a unit from one to another never brings the parts closer to the shares', () => {
    fc.assert(
      fc.property(cases, (one) => {
        // An amount that is a multiple of the unit, so that there is no odd rest.
        const amount = one.amount - (one.amount % one.unit);
        const parts = largestRemainder({ ...one, amount });
        const shares = oracleShares(BigInt(amount), one.weights);
        const tooMuch = errorsOf(parts, shares);
        const tooLittle = tooMuch.map((error) => -error);
        ok(largestOf(tooMuch) + largestOf(tooLittle) <= BigInt(one.unit) * shares.bottom);
      }),
      RELATIONS,
    );
  });
});
