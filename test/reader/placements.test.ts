import { placements } from '../../src/reader/layout/placements';
import { settleGaps } from '../../src/reader/layout/settleGaps';

test('two figures go into three columns in three ways, the first columns first, and only where they can stand', () => {
  expect([...(placements(2, 3) ?? [])]).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  const isEmptyInFirst = (figure: number | null, column: number) => column > 0 || figure === null;
  expect([...(placements(2, 3, isEmptyInFirst) ?? [])]).toEqual([[1, 2]]);
});

test('a row short of figures goes where these are sums, and is told of where the ways are too many to look through', () => {
  const full = ['Løn', '1', '2', '3'];
  const short = ['I alt', '4', '6', ''];
  expect(settleGaps([full, full, short], [2], 4)).toEqual({
    rows: [full, full, ['I alt', '', '4', '6']],
    guessed: [],
  });
  const wide = (label: string, count: number) =>
    Array.from({ length: 17 }, (_, at) => (at === 0 ? label : at > count ? '' : String(at)));
  expect(settleGaps([wide('Løn', 16), wide('Drift', 16), wide('I alt', 8)], [2], 17).guessed).toEqual([2]);
});
