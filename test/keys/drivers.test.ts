import type { CellValue, Grid } from '../../src/cells/grid';
import { parsePlainWeighting } from '../../src/keys/parsePlainWeighting';
import { driverWeights } from '../../src/keys/driverWeights';
import { parseParties } from '../../src/parties/parseParties';
import type { Finding } from '../../src/findings/finding';
import type { KeyStep, PlainWeighting } from '../../src/keys/distributionKey';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';

/** The weights of recipients A, B and C by one column of `Parter`. */
function weigh(
  heading: CellValue,
  cells: readonly CellValue[],
  formats: readonly string[] = [],
  driver?: PlainWeighting,
) {
  const grid: Grid = {
    ...gridOf('Parter', [['Part', heading], ...cells.map((cell, i) => ['ABC'.charAt(i), cell])]),
    formats: [[], ...formats.map((format) => ['General', format])],
  };
  const parties = parseParties(grid).value;
  const findings: Finding[] = [];
  const cell = { name: 'Nøgler', sheet: 'Nøgler', row: 1, column: 3 };
  const step = { cells: { weight: cell } } as unknown as KeyStep;
  const weighting = driver ?? { kind: 'driver', heading: String(heading), yearOffset: null };
  if (weighting.kind !== 'driver') throw new Error('no driver');
  const groups = parties.parties.map(({ name, index }) => ({ name, members: [index] }));
  const weights = driverWeights(step, weighting, groups, { year: 2021, parties, label: 'Drift', findings });
  return {
    weights: weights.map((one) => Number(one.coefficient) / 10 ** one.decimals),
    told: told(findings),
  };
}

test.each<[string, readonly CellValue[], readonly string[], readonly number[]]>([
  ['texts', ['45.851', '96 921', '9.500'], [], [45_851, 96_921, 9500]],
  ['amounts with units', ['1,2 mio. kr.', '350 t.kr.', '2 mkr.'], [], [1_200_000, 350_000, 2_000_000]],
  ['percent by format beside texts', [0.35, '40 %', '25 %'], ['0%'], [35, 40, 25]],
  ['brackets of nothing', ['-', '(0)', '5'], [], [0, 0, 5]],
  ['notes', ['45.851*', '96.921 1)', '9.500\u00b9'], [], [45_851, 96_921, 9500]],
  ['decimals', ['12,125', '9,5', '7'], [], [12.125, 9.5, 7]],
])('a driver may hold %s', (_, cells, formats, weights) => {
  expect(weigh('Folketal', cells, formats)).toEqual({ weights, told: [] });
});

test.each<[string, readonly CellValue[], readonly string[], readonly string[]]>([
  ['an English thousand', ['45,851', '96.921'], [], ['error number-doubtful Parter!B2']],
  ['a date', [45_413, 96_921], ['d-mmm'], ['error number-doubtful Parter!B2']],
  ['a trailing dash', ['45.851 -', 96_921], [], ['error number-doubtful Parter!B2']],
  ['lost thousands', [45.851, 96_921], [], ['warning number-doubtful Parter!B2']],
  ['a share beside percentages', [0.35, '60 %'], [], ['warning number-doubtful Parter!B2']],
  ['a number beside millions', [3.8, '1,2 mio. kr.'], [], ['error number-doubtful Parter!B2']],
  ['words', ['mange', 96_921], [], ['error driver-not-a-number Parter!B2']],
])('a driver with %s is told of', (_, cells, formats, expected) => {
  expect(weigh('Folketal', cells, formats).told).toEqual(expected);
});

test('a unit in the heading holds for numbers beside others with units', () => {
  const { weights, told: found } = weigh('Gevinst (mio. kr.)', [3.8, '1,2 mio. kr.']);
  expect({ weights, found }).toEqual({ weights: [3_800_000, 1_200_000], found: [] });
});

test.each([
  'Folketal 2019',
  'Folketal (2019)',
  'Folketal pr. 1.1.2019',
  'Folketal, 2019',
  '2019 Folketal',
  'folketal  2019',
  'Folketal 1/1-2019',
  'Folketal 01-01-2019',
  'Folketal pr. 1. januar 2019',
  'Folketal\u00a02019',
  'Fol\u00adketal 2019',
])('%s is Folketal {år-2} for 2021', (heading) => {
  const driver = { kind: 'driver', heading: 'Folketal', yearOffset: -2 } as const;
  expect(weigh(heading, [1, 2], [], driver)).toEqual({ weights: [1, 2], told: [] });
});

test.each<[string, string | readonly number[]]>([
  ['Kommuner=35; Region=65', [35, 65]],
  ['Kommuner=35 %; Region=65 %', [35, 65]],
  ['Kommuner=35 %; Region=65', [35, 65]],
  ['Kommuner=33,333; Region=66,667', [33.333, 66.667]],
  ['Kommuner=1.500; Region=2.500', [1500, 2500]],
  ['Kommuner = 1 500 ; Region = 2 500 ;', [1500, 2500]],
  ['Kommuner=1,2 mio.; Region=350 t.kr.', [1_200_000, 350_000]],
  ['Kommuner=0,35; Region=0,65', [0.35, 0.65]],
  ['Kommuner=35 %; Region=60 %', 'not 100'],
  ['Kommuner=35 %; Region=60', 'not 100'],
  ['Kommuner=1,500; Region=2', 'doubtful'],
  ['Kommuner=1,500; Region=2,500', 'doubtful'],
  ['Kommuner=500 -; Region=2', 'doubtful'],
  ['Kommuner=-5; Region=2', 'invalid'],
  ['Kommuner=; Region=2', 'invalid'],
  ['=5', 'invalid'],
])('named weights: %s', (text, expected) => {
  const result = parsePlainWeighting(text);
  const weights =
    result.kind === 'weighting' && result.weighting.kind === 'named' ? result.weighting.weights : null;
  const read =
    weights?.map(({ weight }) => Number(weight.coefficient) / 10 ** weight.decimals) ?? result.kind;
  expect(read).toEqual(expected);
});
