import { telemedicineParties } from '../../src/example/telemedicineInput';
import { column, row, shown } from './support/call';

const municipalities = telemedicineParties.filter(([, sector]) => sector === 'Kommuner');
const names = column(...municipalities.map(([name]) => name));
const populations = column(...municipalities.map((cells) => cells[3]));

const ABC = column('A', 'B', 'C');
const EQUAL = column(1, 1, 1);

describe('KOMMUNEANDEL', () => {
  test.each([
    // Printed in the programme's tables of 3 December 2020, Drift 2022.
    ['Silkeborg Kommune', 833_000],
    ['Skive Kommune', 406_000],
    ['Viborg Kommune', 858_500],
  ])('gives %s what was published', (name, amount) => {
    expect(shown('KOMMUNEANDEL', [11_750_000, name, names, populations, 500, 'hver for sig'])).toBe(amount);
  });

  // 100 kr. by three equal weights: 33,33 each, and the last øre to the first listed.
  test.each<[string, readonly unknown[], number]>([
    ['the øre left goes to the first', [100, 'A', ABC, EQUAL], 33.34],
    ['and not to the second', [100, 'B', ABC, EQUAL], 33.33],
    ['negative amounts mirror positive ones', [-100, 'A', ABC, EQUAL], -33.34],
    ['rounding to 30 kr. gives 40, 30, 30', [100, 'A', ABC, EQUAL, 30], 40],
    ['each alone', [100, 'C', ABC, EQUAL, 1, 'hver for sig'], 33],
    ['each alone, in English', [100, 'C', ABC, EQUAL, 1, 'independent'], 33],
    ['the remainder to a name', [100, 'C', ABC, EQUAL, 1, 'c'], 34],
    ['the remainder to a number', [100, 'C', ABC, EQUAL, 1, 3], 34],
    ['the remainder to a number as text', [100, 'C', ABC, EQUAL, 1, '3'], 34],
    ['the others are then rounded alone', [100, 'A', ABC, EQUAL, 1, 3], 33],
    ['arguments left out are null', [100, 'A', ABC, EQUAL, null, null], 33.34],
    ['arguments left out may be empty', [100, 'A', ABC, EQUAL, '', 'største rest'], 33.34],
    ['empty cells as Excel hands them over are left out', [100, 'A', ABC, EQUAL, 0, 0], 33.34],
    ['an empty amount is 0', [null, 'A', ABC, EQUAL], 0],
    ['an amount of 0 needs no weights', [0, 'A', ABC, column(0, 0, 0)], 0],
    ['an amount as text', ['1.150.000,50', 'A', column('A'), column(1)], 1_150_000.5],
    ['an amount in millions', ['1,2 mio.', 'A', column('A'), column(1)], 1_200_000],
    ['weights as text', [100, 'B', ABC, column('1.000', '3.000,0', '')], 75],
    ['weights in millions', [100, 'B', ABC, column('1,2 mio.', '3,6 mio. kr.', null)], 75],
    ['percentages as weights', [100, 'B', row('A', 'B'), row('25 %', '75 %')], 75],
    ['a unit as text', [1_250, 'A', column('A', 'B'), column(1, 1), '500 kr.'], 750],
    ['names in another case and spacing', [100, ' a  B ', column('C', 'A b'), column(1, 3)], 75],
    ['a row of names beside a column of weights', [100, 'B', row('A', 'B'), column(1, 3)], 75],
    ['a block', [100, 'D', [['A', 'B'], ['C', 'D']], [[1, 2], [3, 4]]], 40], // prettier-ignore
    ['names that are numbers', [100, 779, column(751, 779), column(1, 3)], 75],
    [
      'a whole column with empty cells below',
      [100, 'B', column('A', 'B', '', null), column(1, 3, '', null)],
      75,
    ],
    // office-js issues 1951 and 5262.
    ['empty cells below, handed over as 0', [100, 'B', column('A', 'B', 0, 0), column(1, 3, 0, 0)], 75],
    ['a single recipient', [100, 'A', 'A', 5], 100],
  ])('%s', (_, values, amount) => {
    expect(shown('KOMMUNEANDEL', values)).toBe(amount);
  });
});

describe('FORDEL', () => {
  test.each<[string, readonly unknown[], unknown]>([
    ['spills in the shape of a column', [100, EQUAL], [[33.34], [33.33], [33.33]]],
    ['spills in the shape of a row', [100, row(50.01, 31.99, 18), 1], [[50, 32, 18]]],
    ['spills in the shape of a block', [100, [[1, 2], [3, 4]]], [[10, 20], [30, 40]]], // prettier-ignore
    ['gives nothing to an empty cell', [100, column(1, null, 3)], [[25], [0], [75]]],
    ['gives the remainder to a number', [100, EQUAL, 1, 2], [[33], [34], [33]]],
    ['takes a single weight', [100, 7], [[100]]],
    ['gives parts of a large amount exactly', ['9.000 mia.', column(1, 2)], [[3e12], [6e12]]],
  ])('%s', (_, values, result) => {
    expect(shown('FORDEL', values)).toEqual(result);
  });
});

describe('FORDELTRIN', () => {
  const clusters = column('Midt', 'Vest', 'midt ');
  const weights = column(1, 5, 3);
  // Midt has the first and the third recipient, Vest the second.
  test.each<[string, readonly unknown[], unknown]>([
    ['equally', [100, clusters, 'ligeligt', weights], [[12.5], [50], [37.5]]],
    ['by a split', [100, clusters, '60/40', weights], [[15], [40], [45]]],
    ['by names', [100, clusters, 'Vest=3; Midt=1', weights], [[6.25], [75], [18.75]]],
    ['by a number for each group', [100, clusters, row(60, 40), weights], [[15], [40], [45]]],
    ['by names beside numbers', [100, clusters, [['Vest', 3], ['Midt', 1]], weights], [[6.25], [75], [18.75]]], // prettier-ignore
    ['a group that is not named gets nothing', [100, clusters, [['VEST', 3]], weights], [[0], [100], [0]]], // prettier-ignore
    // Midt weighs 10 + 30, Vest 10.
    ['by a number for each recipient', [100, clusters, column(10, 10, 30), weights], [[20], [20], [60]]],
    // Each step to whole kr.: 100 is 50 and 50; 50 by 1 and 3 is 12,5 and 37,5, and equal remainders go to the first.
    ['rounded in both steps', [100, clusters, 'ligeligt', weights, 1], [[13], [50], [37]]],
    ['groups that are numbers', [100, row(1, 2), [[2, 25], [1, 75]], row(1, 1)], [[75, 25]]], // prettier-ignore
    ['empty rows below', [100, column('A', 'B', ''), '50/50', column(1, 1, null)], [[50], [50], [0]]],
    [
      'empty rows handed over as 0',
      [100, column('A', 'B', 0), 'ligeligt', column(1, 1, 0)],
      [[50], [50], [0]],
    ],
    ['empty rows below named weights', [100, row('A', 'B'), [['A', 1], ['B', 3], [0, 0]], row(1, 1)], [[25, 75]]], // prettier-ignore
    ['an empty group that gets nothing', [100, row('A', 'B'), 'A=1', row(1, 0)], [[100, 0]]],
  ])('%s', (_, values, result) => {
    expect(shown('FORDELTRIN', values)).toEqual(result);
  });
});

describe('SEKTORANDEL', () => {
  test.each<[string, readonly unknown[], number]>([
    ['the first part', [1_150_000, '35/65', 1], 402_500],
    ['the second part', [1_150_000, '35/65', 2], 747_500],
    // As printed: 402.500 is nearest to 400.000, and the region takes the rest.
    ['the first rounded as published', [1_150_000, '35/65', 1, 50_000, 'halv lige'], 400_000],
    ['the last takes the rest', [1_150_000, '35/65', 2, 50_000, 'halv lige'], 750_000],
    ['a tie to the even', [250_000, '50/50', 1, 50_000, 'halv lige'], 100_000],
    ['a tie upwards', [250_000, '50/50', 1, 50_000, 'halv op'], 150_000],
    ['what a tie upwards leaves', [250_000, '50/50', 2, 50_000, 'half up'], 100_000],
    ['three parts', [100, '33,3/33,3/33,4', 3], 33.4],
    ['the largest remainder without a method', [100, '50/50', 1, 30], 40],
    ['and the rest of it', [100, '50/50', 2, 30], 60],
    ['a number as text', [100, '35/65', '2'], 65],
  ])('%s', (_, values, amount) => {
    expect(shown('SEKTORANDEL', values)).toBe(amount);
  });
});

test('ANDEL gives the exact share', () => {
  // 1.326.340 people live in the nineteen municipalities.
  expect(shown('ANDEL', ['Skive Kommune', names, populations])).toBe(45_851 / 1_326_340);
  expect(shown('ANDEL', ['B', ABC, column('12,5', 7.5, '')])).toBe(0.375);
  expect(shown('ANDEL', ['C', ABC, column('12,5', 7.5, '')])).toBe(0);
});

describe('INDFAS', () => {
  test.each<[string, readonly unknown[], unknown]>([
    ['a text gives a row', [100.01, '25-50-25'], [[25, 50.01, 25]]],
    ['slashes', ['1 mio.', '33,3/66,7'], [[333_000, 667_000]]],
    ['a range gives its own shape', [100, column(25, 50, 25)], [[25], [50], [25]]],
    ['cells that show percent', [200, row(0.25, 0.5, 0.25)], [[50, 100, 50]]],
    ['texts in a range', [200, row('25 %', '75 %')], [[50, 150]]],
    ['everything in one year', [200, 100], [[200]]],
    ['everything in one year as text', [200, '100 %'], [[200]]],
  ])('%s', (_, values, result) => {
    expect(shown('INDFAS', values)).toEqual(result);
  });
});

test.each<[readonly unknown[], number]>([
  [[125_000, 50_000], 150_000],
  [[125_000, 50_000, 'halv op'], 150_000],
  [[125_000, 50_000, 'halv lige'], 100_000],
  [[-125_000, 50_000], -150_000],
  [['406.192,34', '500 kr.'], 406_000],
  [[0.1 + 0.2, 0.1], 0.3],
  [[2.675, 0.01], 2.68],
  [['', 500], 0],
])('AFRUNDTIL %j is %d', (values, amount) => {
  expect(shown('AFRUNDTIL', values)).toBe(amount);
});

describe('AFSTEM', () => {
  const lower =
    'Der er offentliggjort 2.814.500 kr. og beregnet 2.999.500 kr. Det offentliggjorte er 185.000 kr. lavere.';

  test.each<[string, readonly unknown[], unknown]>([
    // The overview of 2021 printed 185.000 kr. less than its three groups.
    ['a difference and what it is', [column(2_999_500, 35_500), column(2_814_500, '35.500')], [[-185_000, lower], [0, '']]], // prettier-ignore
    ['within the tolerance', [column(100), column(100.5), 0.5], [[0.5, '']]],
    [
      'beyond the tolerance',
      [column(100), column(101), '0,5'],
      [[1, 'Der er offentliggjort 101 kr. og beregnet 100 kr. Det offentliggjorte er 1 kr. højere.']],
    ],
    [
      'one of two columns',
      [row(10, 20), row(10, 25)],
      [[0, 5, 'Der er offentliggjort 25 kr. i kolonne 2 og beregnet 20 kr. Det offentliggjorte er 5 kr. højere.']], // prettier-ignore
    ],
    ['several columns', [row(1, 2, 3), row(2, 2, 4)], [[1, 0, 1, 'Der er forskel i kolonne 1 og 3.']]],
    ['what was never printed is no difference', [column(100, 50), column(100, '')], [[0, ''], ['', '']]], // prettier-ignore
    [
      'nothing printed where its row and its column are printed',
      [[[1, 2], [3, 4]], [[1, 2], [3, null]]], // prettier-ignore
      [[0, 0, ''], [0, -4, 'Der er ikke offentliggjort noget i kolonne 2, men beregnet 4 kr.']], // prettier-ignore
    ],
    ['a column that is not printed', [row(1, 2), row(1, null)], [[0, '', '']]],
    ['a dash is printed as 0', [column(0, 5), column('-', '-')], [[0, ''], [-5, 'Der er offentliggjort 0 kr. og beregnet 5 kr. Det offentliggjorte er 5 kr. lavere.']]], // prettier-ignore
    ['an empty calculated cell is 0', [column(''), column(5), 10], [[5, '']]],
  ])('%s', (_, values, result) => {
    expect(shown('AFSTEM', values)).toEqual(result);
  });

  test('speaks English where Office does', () => {
    expect(shown('AFSTEM', [column(1_500), column(1_000)], 'en')).toEqual([
      [-500, 'DKK 1,000 was published, and DKK 1,500 was calculated. What was published is DKK 500 lower.'],
    ]);
  });
});
