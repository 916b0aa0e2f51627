import { parseSplit } from '../../src/keys/parseSplit';
import { exact } from '../support/exact';

test.each([
  ['35/65', ['35', '65']],
  ['0/100', ['0', '100']],
  [' 35 / 65 ', ['35', '65']],
  ['33,3/33,3/33,4', ['33.3', '33.3', '33.4']],
  ['12,5 % / 87,5 %', ['12.5', '87.5']],
  ['99,999999999999999/0,000000000000001', ['99.999999999999999', '0.000000000000001']],
])('%s is a split', (text, parts) => {
  expect(parseSplit(text)).toEqual({ kind: 'split', parts: parts.map(exact) });
});

test.each([
  ['35/60', exact('95')],
  ['1/2', exact('3')],
  ['33,3/33,3/33,3', exact('99.9')],
  ['99,999999999999999/0,000000000000002', exact('100.000000000000001')],
])('%s is a split that does not add up', (text, sum) => {
  expect(parseSplit(text)).toEqual({ kind: 'not 100', sum });
});

test.each(['-10/110', '\u221210/110'])('%s is a split with a negative part', (text) => {
  expect(parseSplit(text)).toEqual({ kind: 'negative' });
});

test.each([
  '',
  '100',
  '35-65',
  '35.5/64.5',
  '35/',
  '/65',
  '35//65',
  'Drift/anlæg',
  '=35/65',
  '1'.repeat(32_767) + '/1',
])('%.20s is no split', (text) => {
  expect(parseSplit(text)).toBeNull();
});
