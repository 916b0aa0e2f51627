import { parseCostRows } from '../../src/costs/parseCostRows';
import type { CellValue } from '../../src/cells/grid';
import { gridOf } from '../support/gridOf';

/** The amounts of the only row, by year, in kr. */
function amountsOf(headings: readonly CellValue[], row: readonly CellValue[]) {
  const { value, findings } = parseCostRows([gridOf('Omkostninger', [headings, row])]);
  expect(findings.filter(({ code }) => code !== 'years-empty')).toEqual([]);
  return value.rows[0]!.amounts.map(({ year, amount }) => [year, amount / 100]);
}

test.each<[string, CellValue[], CellValue[], unknown]>([
  [
    'empty is no amount, a hyphen is 0',
    [2021, 2022, 2023],
    ['', '-', 5],
    [
      [2022, 0],
      [2023, 5],
    ],
  ],
  [
    'columns in any order',
    [2023, 2021],
    [3, 1],
    [
      [2023, 3],
      [2021, 1],
    ],
  ],
  ['negative amounts', [2021], ['(1.250,50)'], [[2021, -1250.5]]],
  ['an amount alone', ['Beløb'], ['1.150.000'], [[null, 1_150_000]]],
  ['an amount in a year', ['Beløb', 'Startår'], [100, '2021'], [[2021, 100]]],
  // 25 % of 100,01 is 25,0025 and 50 % is 50,005: the øre left over goes to the year with the largest remainder.
  [
    'a profile',
    ['Beløb', 'Indfasning', 'Startår'],
    [100.01, '25-50-25', 2021],
    [
      [2021, 25],
      [2022, 50.01],
      [2023, 25],
    ],
  ],
  // Equal thirds of 1,00 are 33,33… øre; the percentages 33,3 33,3 33,4 leave the øre to the last.
  [
    'a profile with decimals',
    ['Amount', 'Profil', 'Start year'],
    [1, '33,3 / 33,3 / 33,4', 2021],
    [
      [2021, 0.33],
      [2022, 0.33],
      [2023, 0.34],
    ],
  ],
  [
    'a profile with dashes and percent signs',
    ['Beløb', 'Indfasning', 'Startår'],
    [10, '40 % – 60 %', 2021],
    [
      [2021, 4],
      [2022, 6],
    ],
  ],
  [
    'a profile with semicolons and a year of nothing',
    ['Beløb', 'Indfasning', 'Startår'],
    [-10, '0;100', 2021],
    [
      [2021, 0],
      [2022, -10],
    ],
  ],
  // 5.150.000 / 3,5 is 1.471.428,5714… and half of it 735.714,2857…: the øre left over has the largest remainder in the half year.
  [
    'weights for three and a half years',
    ['Beløb', 'Indfasning', 'Startår'],
    ['5,15 mio. kr.', '1-1-1-0,5', 2021],
    [
      [2021, 1_471_428.57],
      [2022, 1_471_428.57],
      [2023, 1_471_428.57],
      [2024, 735_714.29],
    ],
  ],
  [
    'equal weights near 100',
    ['Beløb', 'Indfasning', 'Startår'],
    [9, '33-33-33', 2021],
    [
      [2021, 3],
      [2022, 3],
      [2023, 3],
    ],
  ],
  [
    'weights far from 100 with a year of nothing',
    ['Beløb', 'Indfasning', 'Startår'],
    [3, '0/1/2', 2021],
    [
      [2021, 0],
      [2022, 1],
      [2023, 2],
    ],
  ],
  ['a profile of a single year', ['Beløb', 'Indfasning', 'Startår'], [10, 100, 2021], [[2021, 10]]],
])('takes %s', (_, headings, row, expected) => {
  expect(amountsOf(['Post', 'Nøgle', ...headings], ['a', 'k', ...row])).toEqual(expected);
});

test('a checked amount that agrees with the years is no finding', () => {
  expect(amountsOf(['Post', 'Nøgle', 2021, 2022, 'Beløb'], ['a', 'k', 1, 2, 3])).toEqual([
    [2021, 1],
    [2022, 2],
  ]);
});
