import { column, row, shown } from './support/call';

test.each<[string, readonly unknown[], number]>([
  ['half even at half an øre', [1.225, 0.01, 'halv lige'], 1.22],
  ['half even at half an øre, as text', ['1,2250', 0.01, 'halv lige'], 1.22],
  ['half even upwards', [1.235, 0.01, 'halv lige'], 1.24],
  ['half up at half an øre', [1.225, 0.01], 1.23],
  ['just below half of 50.000', [124_999.996, 50_000], 100_000],
  ['just below half of a krone', [0.4999, 1], 0],
  ['half of a krone', [0.5, 1], 1],
  ['a negative one', [-124_999.996, 50_000], -100_000],
  ['a negative half', [-1.225, 0.01, 'halv lige'], -1.22],
  ['millions', ['1,2345 mio. kr.', 50_000], 1_250_000],
  ['nothing', ['', 500], 0],
  ['half of an even one', [2.5, 1, 'halv lige'], 2],
  ['half of an odd one', [3.5, 1, 'halv lige'], 4],
  ['half of 50.000, to the even', [125_000, 50_000, 'halv lige'], 100_000],
  ['what doubles hold a little less of', [1.005, 0.01], 1.01],
  ['what they hold a little more of', [0.1 + 0.2, 0.1], 0.3],
  ['a product that is a little less', [4.35 * 100, 1], 435],
  ['in brackets', ['(1.225,50)', 1], -1226],
  ['both with their unit', ['1.225,50 kr.', '500 kr.'], 1000],
  ['half of a unit in thousands', [1500, '1.000 kr.', 'Halv  lige'], 2000],
  ['a quarter of a krone', [0.125, 0.25, 'halv lige'], 0],
  ['less than half below zero', [-0.4, 1], 0],
  ['the largest there is', [9_999_999_999_999.99, 0.01], 9_999_999_999_999.99],
])('AFRUNDTIL rounds once: %s', (_, values, kroner) => {
  expect(shown('AFRUNDTIL', values)).toBe(kroner);
});

test.each<[string, unknown[][], unknown]>([
  ['thirds below each other', column(1 / 3, 1 / 3, 1 / 3), column(33.33, 33.33, 33.34)],
  ['thirds beside each other', row(1 / 3, 1 / 3, 1 / 3), row(33.33, 33.33, 33.34)],
  ['thirds of 100', row(100 / 3, 100 / 3, 100 / 3), row(33.33, 33.33, 33.34)],
  ['thirds and a year without', row(1 / 3, 1 / 3, 1 / 3, 0), row(33.33, 33.33, 33.34, 0)],
  ['sixths, all with the same remainder', row(1 / 6, 2 / 3, 1 / 6), row(16.67, 66.67, 16.66)],
  ['percent', row(0.25, 0.5, 0.25), row(25, 50, 25)],
  ['percent as text', row('25 %', '50 %', '25 %'), row(25, 50, 25)],
  ['thirds as text', row('33,33', '33,33', '33,34'), row(33.33, 33.33, 33.34)],
  ['a year without, first', row('', 50, 50), row(0, 50, 50)],
  ['sevenths', row(1 / 7, 2 / 7, 4 / 7), row(14.29, 28.57, 57.14)],
])('INDFAS spreads 100 by %s', (_, profile, amounts) => {
  expect(shown('INDFAS', [100, profile])).toEqual(amounts);
});

test('INDFAS refuses what is missing more than a digit', () => {
  expect(shown('INDFAS', [100, row(0.333, 0.333, 0.333)])).toMatch(/^#N\/A: /);
});
