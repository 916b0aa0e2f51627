import { apportionBounded } from '../../src/money/apportionBounded';
import { type BoundedRounding } from '../../src/money/apportionFree';
import { boundsMisfit } from '../../src/money/boundsMisfit';
import { prepareWeights } from '../../src/money/weights';
import { exactOf } from './exactOf';

/** Silkeborg, Skive and Viborg. */
const INHABITANTS = ['94026', '45851', '96921'];
const WHOLE_KRONER: BoundedRounding = { unit: 100, method: 'half up', remainder: 'largest' };

interface Case {
  amount: number;
  weights?: readonly string[];
  base?: number;
  least?: readonly number[];
  most?: readonly number[];
  rounding?: Partial<BoundedRounding>;
}

function share({ amount, weights = INHABITANTS, base = 0, least, most, rounding }: Case) {
  const sharing = {
    weights: prepareWeights(weights.map(exactOf)),
    base,
    bounds: {
      least: Float64Array.from(least ?? weights.map(() => 0)),
      most: Float64Array.from(most ?? weights.map(() => Infinity)),
    },
  };
  const parts = new Float64Array(weights.length);
  const misfit = boundsMisfit(Math.abs(amount), sharing);
  if (misfit !== null) return { misfit };
  const bounded = apportionBounded(amount, sharing, { ...WHOLE_KRONER, ...rounding }, parts);
  return { parts: [...parts], rounds: bounded.rounds, remainderTaken: bounded.remainderTaken };
}

const all = (amount: number): number[] => [amount, amount, amount];

test('at most 400.000 of 1.000.000 kr.: Viborg is bound first, and what it does not take binds Silkeborg', () => {
  expect(share({ amount: 100_000_000, most: all(40_000_000) })).toEqual({
    parts: [40_000_000, 20_000_000, 40_000_000],
    rounds: [
      { left: 100_000_000, least: [], most: [2] },
      { left: 60_000_000, least: [], most: [0] },
    ],
    remainderTaken: true,
  });
});

test('at least 210.000 of 1.000.000 kr.: what Skive lacks the others give by their weights', () => {
  expect(share({ amount: 100_000_000, least: all(21_000_000) })).toMatchObject({
    // 790.000 × 94026 / 190947 = 389.010,56…; × 96921 / 190947 = 400.989,43…
    parts: [38_901_100, 21_000_000, 40_098_900],
    rounds: [{ left: 100_000_000, least: [1], most: [] }],
  });
});

test.each<[string, Case, number[]]>([
  [
    'bounds that nobody reaches change nothing',
    { amount: 100_000_000, least: all(1_000_000), most: all(90_000_000) },
    [39_707_300, 19_362_900, 40_929_800],
  ],
  [
    'negative amounts mirror positive ones',
    { amount: -100_000_000, most: all(40_000_000) },
    [-40_000_000, -20_000_000, -40_000_000],
  ],
  [
    'who weighs nothing gets nothing, or what it gets at least',
    { amount: 1_000_00, weights: ['1', '0', '0', '1'], least: [0, 0, 100_00, 0] },
    [450_00, 0, 100_00, 450_00],
  ],
  [
    'bounds that leave no choice are all met',
    { amount: 600_00, least: [100_00, 200_00, 300_00], most: [100_00, 200_00, 300_00] },
    [100_00, 200_00, 300_00],
  ],
  [
    // 10.000 each, and 970.000 by 94026 : 45851 : 96921 is 385.160,4… 187.820,2… 397.019,3…
    'a base amount comes first, and the whole is rounded once',
    { amount: 100_000_000, base: 1_000_000 },
    [39_516_100, 19_782_000, 40_701_900],
  ],
  [
    // 2 each and 4 by 1 / 3: 3 and 5, in units of 4: one whole unit each and none left.
    'a base amount that is no whole unit is rounded with the rest',
    { amount: 8_00, weights: ['1', '3'], base: 2_00, rounding: { unit: 4_00 } },
    [4_00, 4_00],
  ],
  [
    'a base amount may be all there is, and whoever weighs nothing gets it too',
    { amount: 30_00, weights: ['0', '0', '0'], base: 10_00 },
    [10_00, 10_00, 10_00],
  ],
  [
    'a base amount and a bound: 100 each, 600 by 1 / 2 / 3, where the last may have 300',
    // 100 + λ, 100 + 2λ, 300: λ = 400 / 3.
    { amount: 900_00, weights: ['1', '2', '3'], base: 100_00, most: [1e9, 1e9, 300_00] },
    [233_00, 367_00, 300_00],
  ],
  [
    'a bound below the base amount is a bound all the same',
    { amount: 900_00, weights: ['1', '1', '1'], base: 100_00, most: [50_00, 1e9, 1e9] },
    [50_00, 425_00, 425_00],
  ],
  [
    'rounding stops at a bound within a unit: 333,33 each in units of 500 with 400 at most',
    { amount: 1000_00, weights: ['1', '1', '1'], most: all(400_00), rounding: { unit: 500_00 } },
    [400_00, 400_00, 200_00],
  ],
  [
    'rounding down stops at a bound too: 333,33 each in units of 500 with 300 at least',
    { amount: 1000_00, weights: ['1', '1', '1'], least: all(300_00), rounding: { unit: 500_00 } },
    [400_00, 300_00, 300_00],
  ],
  [
    'each rounded alone, and none past its bound',
    {
      amount: 1000_00,
      weights: ['1', '1', '1'],
      most: [400_00, 1e9, 1e9],
      rounding: { unit: 500_00, remainder: 'independent' },
    },
    [400_00, 500_00, 500_00],
  ],
  [
    'the bound are not rounded',
    {
      amount: 1000_00,
      weights: ['1', '1', '1'],
      most: [123_45, 1e9, 1e9],
      rounding: { remainder: 'independent' },
    },
    [123_45, 438_00, 438_00],
  ],
  [
    'one takes what the others leave',
    {
      amount: 1000_00,
      weights: ['1', '1', '1'],
      most: [200_00, 1e9, 1e9],
      rounding: { unit: 300_00, remainder: 2 },
    },
    [200_00, 300_00, 500_00],
  ],
])('%s', (_, asked, parts) => {
  expect(share(asked)).toMatchObject({ parts });
});

test.each<[string, Case, number[]]>([
  [
    'is bound',
    { amount: 1000_00, weights: ['1', '1', '1'], most: [200_00, 1e9, 1e9], rounding: { remainder: 0 } },
    [200_00, 400_00, 400_00],
  ],
  [
    'would pass its bound by what is left',
    // 333,33 each; the others round to 300, and 400 would be left for one that may have 350.
    {
      amount: 1000_00,
      weights: ['1', '1', '1'],
      most: [1e9, 1e9, 350_00],
      rounding: { unit: 300_00, remainder: 2 },
    },
    [400_00, 300_00, 300_00],
  ],
])('where the one that is to take the rest %s, the largest remainder decides', (_, asked, parts) => {
  expect(share(asked)).toMatchObject({ parts, remainderTaken: false });
});

test.each<[string, Case, object]>([
  [
    'allow too little',
    { amount: 1_000_000_00, most: all(300_000_00) },
    { kind: 'above most', limit: 900_000_00 },
  ],
  [
    'demand too much',
    { amount: 500_000_00, least: all(200_000_00) },
    { kind: 'below least', limit: 600_000_00 },
  ],
  [
    'are negative amounts’ too',
    { amount: -500_00, least: all(200_00) },
    { kind: 'below least', limit: 600_00 },
  ],
  [
    'allow more only to whom weighs nothing',
    { amount: 500_00, weights: ['1', '0'], most: [400_00, 400_00] },
    { kind: 'above most', limit: 400_00 },
  ],
  [
    'leave no room for the base amount',
    { amount: 20_00, base: 10_00 },
    { kind: 'below least', limit: 30_00 },
  ],
])('bounds that %s are told of', (_, asked, misfit) => {
  expect(share(asked)).toEqual({ misfit });
});

test('weights beyond the safe integers are shared exactly too', () => {
  const weights = INHABITANTS.map((weight) => `${weight}000000000000`);
  expect(share({ amount: 100_000_000, weights, most: all(40_000_000) })).toMatchObject({
    parts: [40_000_000, 20_000_000, 40_000_000],
  });
  expect(share({ amount: 100_000_000, weights, least: all(21_000_000) })).toMatchObject({
    parts: [38_901_100, 21_000_000, 40_098_900],
  });
});
