import { parseWeighting } from '../../src/keys/parseWeighting';
import { exact } from '../support/exact';

const FOLKETAL = { kind: 'driver', heading: 'Folketal', yearOffset: null } as const;
const EQUAL = { kind: 'equal' } as const;
const part = (percent: string, weighting: object, text: string) => ({
  percent: exact(percent),
  weighting,
  text,
});
const HALVES = [part('50', FOLKETAL, 'Folketal'), part('50', EQUAL, 'ligeligt')];

test.each<[string, object[]]>([
  ['50 % Folketal + 50 % ligeligt', HALVES],
  ['50% Folketal+50% ligeligt', HALVES],
  ['50 %  Folketal  +  50 % ligeligt', HALVES],
  ['50 % efter Folketal og 50 % ligeligt', HALVES],
  ['50 % Folketal; 50 % ligeligt', HALVES],
  ['50 % Folketal, 50 % ligeligt', HALVES],
  ['50 pct. Folketal + 50 pct. ligeligt', HALVES],
  ['50 procent Folketal + 50 procent ligeligt', HALVES],
  ['50 % by Folketal and 50 % ligeligt', HALVES],
  [
    '60 % Børn {år-1} + 40 % Forløb {år-1}',
    [
      part('60', { kind: 'driver', heading: 'Børn', yearOffset: -1 }, 'Børn {år-1}'),
      part('40', { kind: 'driver', heading: 'Forløb', yearOffset: -1 }, 'Forløb {år-1}'),
    ],
  ],
  [
    '33,3 % A + 33,3 % B+C + 33,4 % 35/65',
    [
      part('33.3', { kind: 'driver', heading: 'A', yearOffset: null }, 'A'),
      part('33.3', { kind: 'driver', heading: 'B+C', yearOffset: null }, 'B+C'),
      part('33.4', { kind: 'split', parts: [exact('35'), exact('65')] }, '35/65'),
    ],
  ],
  ['100 % Folketal', [part('100', FOLKETAL, 'Folketal')]],
  [
    '0 % Gevinst + 100 % Folketal',
    [part('0', { ...FOLKETAL, heading: 'Gevinst' }, 'Gevinst'), part('100', FOLKETAL, 'Folketal')],
  ],
])('the mixture %s', (text, parts) => {
  expect(parseWeighting(text)).toEqual({ kind: 'weighting', weighting: { kind: 'mixed', parts }, base: 0 });
});

test.each<[string, object, number]>([
  ['10.000 kr. til hver, resten efter Folketal', FOLKETAL, 1_000_000],
  ['10.000 til hver, resten efter Folketal', FOLKETAL, 1_000_000],
  ['10000 kr til hver, resten efter Folketal', FOLKETAL, 1_000_000],
  ['10 000 kr. til hver; resten efter Folketal', FOLKETAL, 1_000_000],
  ['10.000,- til hver og resten efter Folketal', FOLKETAL, 1_000_000],
  ['kr. 10.000 til hver part, resten fordeles efter Folketal', FOLKETAL, 1_000_000],
  ['Først 10.000 kr. til hver, og resten deles ligeligt', EQUAL, 1_000_000],
  ['10.000 kr. til hver, resten ligeligt', EQUAL, 1_000_000],
  ['10.000 kr. pr. part, resten efter Folketal', FOLKETAL, 1_000_000],
  ['10 t.kr. til hver - resten efter Folketal', FOLKETAL, 1_000_000],
  ['0,01 mio. kr. til hver, resten efter Folketal', FOLKETAL, 1_000_000],
  ['10.000,50 kr. to each, the rest by Folketal', FOLKETAL, 1_000_050],
  ['0 kr. til hver, resten efter Folketal', FOLKETAL, 0],
  [
    '10.000 kr. til hver, resten efter 50 % Folketal + 50 % ligeligt',
    { kind: 'mixed', parts: HALVES },
    1_000_000,
  ],
])('the base amount of %s', (text, weighting, base) => {
  const isBare = !/kr\.?/.test(text);
  expect(parseWeighting(text)).toEqual({ kind: 'weighting', weighting, base, ...(isBare ? { isBare } : {}) });
});

test.each([
  '10.000 kr. til hver',
  '10.000 kr. til hver, Folketal',
  '-5 kr. til hver, resten efter Folketal',
  'lidt til hver, resten efter Folketal',
  '0,001 kr. til hver, resten efter Folketal',
  '10.000 kr. til hver, resten efter Folketal {måned}',
  '50 % Folketal {måned} + 50 % ligeligt',
  '50 % 5 + 50 % ligeligt',
])('%s cannot be used', (text) => {
  expect(parseWeighting(text)).toEqual({ kind: 'invalid' });
});

test.each([
  ['50 % Folketal + 40 % ligeligt', '90'],
  ['60 % A + 60 % B', '120'],
  ['50 % 35/60 + 50 % ligeligt', '95'],
  ['10.000 kr. til hver, resten efter 50 % A + 49,9 % B', '99.9'],
])('%s tells its sum', (text, sum) => {
  expect(parseWeighting(text)).toEqual({ kind: 'not 100', sum: exact(sum) });
});

test.each([
  '50 %-reglen',
  '50 % Folketal',
  '50 % Folketal + ligeligt',
  'Folketal + ligeligt',
  'Tilskud til hver, 2020',
])('%s may head a column, as it always might', (heading) => {
  const weighting = { kind: 'driver', heading, yearOffset: null };
  expect(parseWeighting(heading)).toEqual({ kind: 'weighting', weighting, base: 0 });
});

test.each([
  ['40 % / 60 %', 'split'],
  ['Kommuner=50 %; Region=50 %', 'named'],
])('%s is a %s, as it always was', (text, kind) => {
  expect(parseWeighting(text)).toMatchObject({ weighting: { kind } });
});

test.each<[string, string, object]>([
  ['a base amount', `10.000 kr. til hver,${' '.repeat(32_000)}`, { kind: 'invalid' }],
  ['parts of a mixture', `${'50 % A + '.repeat(4_000)}50`, { kind: 'not 100' }],
  ['equal shares', '1 til hver '.repeat(4_000), { kind: 'invalid' }],
])('%s without end', (_, text, told) => {
  expect(parseWeighting(text)).toMatchObject(told);
});
