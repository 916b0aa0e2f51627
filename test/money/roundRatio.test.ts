import fc from 'fast-check';
import { type RoundingMethod, roundRatio } from '../../src/money/roundRatio';
import { casesToTry } from '../support/casesToTry';

/** An amount in øre to the nearest multiple of a unit. */
function roundTo(amount: number, unit: number, method: RoundingMethod): number {
  const units = roundRatio({ numerator: BigInt(amount), denominator: BigInt(unit) }, method);
  return Number(units * BigInt(unit));
}

test.each([
  // amount, unit, half up, half even; in øre
  [12_500_000, 5_000_000, 15_000_000, 10_000_000],
  [17_500_000, 5_000_000, 20_000_000, 20_000_000],
  [12_499_999, 5_000_000, 10_000_000, 10_000_000],
  [12_500_001, 5_000_000, 15_000_000, 15_000_000],
  [-12_500_000, 5_000_000, -15_000_000, -10_000_000],
  [-17_500_000, 5_000_000, -20_000_000, -20_000_000],
  [123, 1, 123, 123],
  [0, 100, 0, 0],
  [-49, 100, 0, 0],
  [-50, 100, -100, 0],
  // Odd units have no ties.
  [1, 3, 0, 0],
  [2, 3, 3, 3],
  [Number.MAX_SAFE_INTEGER, 1, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  // 9.007.199.254.740.991 øre is 0.991 units above a multiple of 1.000.000.
  [Number.MAX_SAFE_INTEGER, 1_000_000, 9_007_199_255_000_000, 9_007_199_255_000_000],
  // A unit of more than half the safe integers, whose double is none.
  [6_000_000_000_000_000, 8_000_000_000_000_000, 8_000_000_000_000_000, 8_000_000_000_000_000],
  [3_000_000_000_000_000, 8_000_000_000_000_000, 0, 0],
])('%d øre to %d: %d half up, %d half even', (amount, unit, halfUp, halfEven) => {
  expect(roundTo(amount, unit, 'half up')).toBe(halfUp);
  expect(roundTo(amount, unit, 'half even')).toBe(halfEven);
});

test.each([
  [5n, 2n, 3n, 2n],
  [7n, 2n, 4n, 4n],
  [-5n, 2n, -3n, -2n],
  [1n, 3n, 0n, 0n],
  [-2n, 3n, -1n, -1n],
  [0n, 9n, 0n, 0n],
  [10n ** 40n + 1n, 2n, 5n * 10n ** 39n + 1n, 5n * 10n ** 39n],
])('%d/%d: %d half up, %d half even', (numerator, denominator, halfUp, halfEven) => {
  expect(roundRatio({ numerator, denominator }, 'half up')).toBe(halfUp);
  expect(roundRatio({ numerator, denominator }, 'half even')).toBe(halfEven);
});

test('any amount to any unit: a multiple of the unit, no farther than half a unit, mirrored', () => {
  const amounts = fc.maxSafeInteger();
  const units = fc.integer({ min: 1, max: 1_000_000_000 });
  const methods = fc.constantFrom('half up' as const, 'half even' as const);
  fc.assert(
    fc.property(amounts, units, methods, (amount, unit, method) => {
      fc.pre(Number.isSafeInteger(Math.abs(amount) + unit));
      const rounded = roundTo(amount, unit, method);
      expect(Math.abs(rounded % unit)).toBe(0);
      expect(2 * Math.abs(rounded - amount)).toBeLessThanOrEqual(unit);
      expect(roundTo(0 - amount, unit, method)).toBe(0 - rounded);
    }),
    { numRuns: casesToTry(2_000) },
  );
});
