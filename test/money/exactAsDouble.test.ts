import { exactAsDouble } from '../../src/money/exactAsDouble';

test.each([
  [355_231n, 6, 0.355231],
  [-75n, 1, -7.5],
  [1_326_340n, 0, 1_326_340],
  [0n, 3, 0],
])('%i e-%i is %d', (coefficient, decimals, expected) => {
  expect(exactAsDouble({ coefficient, decimals })).toBe(expected);
});
