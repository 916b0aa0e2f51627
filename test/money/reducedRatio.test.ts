import { reducedRatio } from '../../src/money/ratio';

test.each([
  ['a half', [50n, 100n], [1n, 2n]],
  ['with the minus above', [-50n, 100n], [-1n, 2n]],
  ['with the minus below', [50n, -100n], [-1n, 2n]],
  ['with both', [-50n, -100n], [1n, 2n]],
  ['what is in lowest terms already', [45_851n, 1_326_340n], [45_851n, 1_326_340n]],
  ['nothing', [0n, 5n], [0n, 1n]],
  ['nothing of less than nothing', [0n, -5n], [0n, 1n]],
] as const)('%s', (_, [numerator, denominator], [reduced, by]) => {
  expect(reducedRatio({ numerator, denominator })).toEqual({ numerator: reduced, denominator: by });
});
