import { parseConditions } from '../../src/keys/parseConditions';
import { parseRemainder, parseUnit } from '../../src/keys/parseRounding';
import { parseWeighting } from '../../src/keys/parseWeighting';
import { exact } from '../support/exact';

test.each([
  ['ligeligt', { kind: 'equal' }],
  ['EQUAL', { kind: 'equal' }],
  ['Folketal', { kind: 'driver', heading: 'Folketal', yearOffset: null }],
  ['Folketal 2019', { kind: 'driver', heading: 'Folketal 2019', yearOffset: null }],
  ['2019', { kind: 'driver', heading: '2019', yearOffset: null }],
  ['Folketal {år-2}', { kind: 'driver', heading: 'Folketal', yearOffset: -2 }],
  ['Folketal{ AAR + 1 }', { kind: 'driver', heading: 'Folketal', yearOffset: 1 }],
  ['Folketal {year\u22122}', { kind: 'driver', heading: 'Folketal', yearOffset: -2 }],
  ['Folketal {år}', { kind: 'driver', heading: 'Folketal', yearOffset: 0 }],
  ['Folketal {år-0}', { kind: 'driver', heading: 'Folketal', yearOffset: 0 }],
  ['35/65', { kind: 'split', parts: [exact('35'), exact('65')] }],
  ['Drift/anlæg', { kind: 'driver', heading: 'Drift/anlæg', yearOffset: null }],
  [
    'Kommuner=35; Region=65',
    {
      kind: 'named',
      weights: [
        { name: 'Kommuner', weight: exact('35') },
        { name: 'Region', weight: exact('65') },
      ],
    },
  ],
  ['a=b=12,5;', { kind: 'named', weights: [{ name: 'a=b', weight: exact('12.5') }] }],
  [
    'A=0;B=-',
    {
      kind: 'named',
      weights: [
        { name: 'A', weight: exact('0') },
        { name: 'B', weight: exact('0') },
      ],
    },
  ],
])('the weight %s is understood', (text, weighting) => {
  expect(parseWeighting(text)).toEqual({ kind: 'weighting', weighting, base: 0 });
});

test.each([
  ['Folketal {år-2', 'a brace is missing'],
  ['Folketal år-2}', 'a brace is missing'],
  ['{år-2}', 'the driver is missing'],
  ['Folketal {måned-2}', 'only years'],
  ['Folketal {år*2}', 'only plus and minus'],
  ['Folketal {år-2} prognose', 'the year stands last'],
  ['Kommuner=35; Region', 'a weight is missing'],
  ['Kommuner=; Region=65', 'a weight is missing'],
  ['Kommuner=mange', 'a weight is no number'],
  ['Kommuner=-35; Region=135', 'a weight is negative'],
  ['=HYPERLINK("x")', 'a name is missing'],
  ['Region=35; region=65', 'a name stands twice'],
  ['=', 'nothing but the sign'],
  ['-10/110', 'a part is negative'],
  ['32478', 'Excel made a date of 12/88'],
  ['0,35', 'a bare number'],
  [`Folketal {${' '.repeat(32_000)}`, 'a brace is missing, in linear time'],
])('the weight %.30s cannot be used: %s', (text) => {
  expect(parseWeighting(text)).toEqual({ kind: 'invalid' });
});

test('a weight that is a split tells its sum', () => {
  expect(parseWeighting('35/60')).toEqual({ kind: 'not 100', sum: exact('95') });
});

const condition = (heading: string, value: string, change: object = {}) => ({
  heading,
  yearOffset: null,
  value,
  excludes: false,
  ...change,
});

test.each([
  ['', []],
  ['Deltager=ja', [condition('Deltager', 'ja')]],
  [' sector = Kommuner ;Klynge=Midt;', [condition('Sektor', 'Kommuner'), condition('Klynge', 'Midt')]],
  ['Navn=a=b', [condition('Navn', 'a=b')]],
  ['Klynge<>Midt', [condition('Klynge', 'Midt', { excludes: true })]],
  [
    'Klynge <> Midt; Deltager=ja',
    [condition('Klynge', 'Midt', { excludes: true }), condition('Deltager', 'ja')],
  ],
  ['Navn=a<>b', [condition('Navn', 'a<>b')]],
  ['Deltager {år}=ja', [condition('Deltager', 'ja', { yearOffset: 0 })]],
  ['Deltager {år-1} <> nej', [condition('Deltager', 'nej', { yearOffset: -1, excludes: true })]],
  ['Deltager', null],
  ['Deltager=', null],
  ['Deltager<>', null],
  ['=ja', null],
  ['<>ja', null],
  ['Deltager {år=ja', null],
  ['Deltager {måned}=ja', null],
  ['Deltager=ja; Klynge', null],
])('the conditions %p', (text, expected) => {
  expect(parseConditions(text)).toEqual(expected);
});

test.each([
  [0.01, 1],
  ['0,01', 1],
  [1, 100],
  [500, 50_000],
  ['50.000', 5_000_000],
  ['1.000 kr.', 100_000],
  [0, null],
  ['-', null],
  [-500, null],
  [0.005, null],
  [0.015, null],
  ['hele kroner', null],
  [true, null],
])('the unit %p is %p øre', (value, expected) => {
  expect(parseUnit(value)).toBe(expected);
});

test.each([
  ['Største  rest', { kind: 'largest' }],
  ['stoerste rest', { kind: 'largest' }],
  ['Largest remainder', { kind: 'largest' }],
  ['HVER FOR SIG', { kind: 'independent' }],
  ['independent', { kind: 'independent' }],
  [' Region ', { kind: 'to', name: 'Region' }],
  ['største', { kind: 'to', name: 'største' }],
])('the remainder %s', (text, expected) => {
  expect(parseRemainder(text)).toEqual(expected);
});
