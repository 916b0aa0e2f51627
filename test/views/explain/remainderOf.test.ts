import type { AllocationStep } from '../../../src/allocation/allocation';
import { apportionLargestRemainder } from '../../../src/money/apportionLargestRemainder';
import { prepareWeights } from '../../../src/money/weights';
import { exactText } from '../../../src/views/explain/exactText';
import { leftoverOf, unallocatedOf } from '../../../src/views/explain/remainderOf';

/** A step of whole weights in øre; only what the functions read. */
function stepOf(
  amount: number,
  weights: readonly number[],
  unit: number,
  parts?: readonly number[],
): AllocationStep {
  const prepared = prepareWeights(weights.map((weight) => ({ coefficient: BigInt(weight), decimals: 0 })));
  const given = new Float64Array(weights.length);
  if (parts === undefined) apportionLargestRemainder(amount, prepared, unit, given);
  else given.set(parts);
  const step = { rounding: { unit } };
  return {
    amount,
    weights: prepared,
    parts: given,
    to: weights.map(String),
    step,
  } as unknown as AllocationStep;
}

describe('largest remainder', () => {
  test.each([
    // 100.000 kr. by thirds in 500: 33.000 each, and 1.000 left for the first two.
    ['two units left', stepOf(10_000_000, [1, 1, 1], 50_000), { given: [0, 1], odd: 0 }],
    ['nothing left', stepOf(300, [1, 2], 100), { given: [], odd: 0 }],
    // 5.001, 3.199 and 1.800: the unit left goes to the second.
    ['one unit left', stepOf(10_000, [5001, 3199, 1800], 100), { given: [1], odd: 0 }],
    // 6 units of 100 and 50 øre: 433 1/3 and 216 2/3. The rest of 50 is the first's, whose 33 1/3 is then used up.
    ['an odd rest', stepOf(650, [2, 1], 100), { given: [], odd: 50, oddTo: 0 }],
    ['a negative amount', stepOf(-10_000_000, [1, 1, 1], 50_000), { given: [0, 1], odd: 0 }],
  ])('%s', (_, taken, expected) => {
    expect(leftoverOf(taken)).toMatchObject(expected);
  });
});

test('what independent rounding leaves is the amount less the parts', () => {
  expect(unallocatedOf(stepOf(1_150, [1, 1], 100, [600, 600]))).toBe(-50);
});

test.each([
  [1_175_000_000, 45_851n, 1_326_340n, 'da', '406.192,41…'],
  [1_175_000_000, 45_851n, 1_326_340n, 'en', '406,192.41…'],
  [100, 1n, 4n, 'da', '0,25'],
  [-100, 1n, 3n, 'da', '-0,33…'],
  [-1, 1n, 3n, 'da', '-0,00…'],
  [-1, 1n, 1n, 'da', '-0,01'],
  [0, 1n, 3n, 'da', '0'],
  [123_400, 1n, 2n, 'da', '617'],
] as const)('%d øre × %d/%d in %s is %s', (amount, numerator, denominator, language, text) => {
  expect(exactText(amount, { numerator, denominator }, language)).toBe(text);
});
