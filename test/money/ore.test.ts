import { LARGEST_ORE } from '../../src/money/ore';

/** What a cell with the amount in kr. gives back, in øre. */
const throughCell = (ore: number): number => Number(((ore / 100) * 100).toFixed(0));

test('every øre up to the largest amount is another number of kr., in the 15 digits that Excel shows', () => {
  expect(String(LARGEST_ORE)).toHaveLength(15);
  for (const ore of [1, 29, 99_999_999_999_999, LARGEST_ORE - 1, LARGEST_ORE]) {
    expect(throughCell(ore)).toBe(ore);
    expect(ore / 100).not.toBe((ore + 1) / 100);
    expect(Number((ore / 100).toPrecision(15))).toBe(ore / 100);
  }
});

test('at eight times as much, two amounts a single øre apart are the same number of kr.', () => {
  const eight = 8 * (LARGEST_ORE + 1);
  const neighbours = Array.from({ length: 10 }, (_, more) => (eight + more) / 100);
  expect(new Set(neighbours).size).toBeLessThan(10);
});
