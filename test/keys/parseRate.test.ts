import { parseRate } from '../../src/keys/parseRate';
import { exact } from '../support/exact';

const FOLKETAL = { heading: 'Folketal', yearOffset: null };

test.each<[string, string, object | null]>([
  ['0,27 pr. Folketal', '0.27', FOLKETAL],
  ['0,27 kr. pr. Folketal', '0.27', FOLKETAL],
  ['kr. 0,27 pr Folketal', '0.27', FOLKETAL],
  ['0,27 kr./Folketal', '0.27', FOLKETAL],
  ['0,2755 per Folketal', '0.2755', FOLKETAL],
  ['-0,27 pr. Folketal', '-0.27', FOLKETAL],
  ['2.500 pr. part', '2500', null],
  ['2.500,- pr. Part', '2500', null],
  ['2 500 kr. pr. part', '2500', null],
  ['2,5 t.kr. pr. part', '2500.0', null],
  ['15.000 pr. Borgere {år-1}', '15000', { heading: 'Borgere', yearOffset: -1 }],
  ['1,5 mio. kr. pr. part', '1500000.0', null],
  ['0,27 kroner pr. Folketal', '0.27', FOLKETAL],
  ['0,27 DKK pr. Folketal', '0.27', FOLKETAL],
  ['kr. 2.500,- pr. part', '2500', null],
  ['2.500\u00a0kr. pr.\u00a0part', '2500', null],
  ['2.5\u200b00 pr. part', '2500', null],
  ['2.500 pr.\npart', '2500', null],
  ['2.500 kr/part', '2500', null],
])('the rate %s', (text, kroner, per) => {
  const rate = parseRate(text);
  if (rate === null || 'doubt' in rate) throw new Error(`${text} is no rate.`);
  expect(rate.per).toEqual(per);
  const { coefficient, decimals } = exact(kroner);
  const read = rate.kroner;
  expect(read.coefficient * 10n ** BigInt(decimals)).toBe(coefficient * 10n ** BigInt(read.decimals));
});

test.each([
  '0,27',
  '0,27 pr.',
  'pr. Folketal',
  'lidt pr. Folketal',
  '0,27 Folketal',
  '0.27 pr. Folketal',
  '27 øre pr. Folketal',
  '0,27 EUR pr. Folketal',
  '0,27 % pr. Folketal',
  '2,500.50 pr. part',
  '\u00ad500 pr. part',
  '5 pr. X {måned}',
  '',
])('%p is no rate', (text) => {
  expect(parseRate(text)).toBeNull();
});

test.each([['2,500 pr. part'], ['1,150 kr. pr. Folketal']])('%s may be thousands', (text) => {
  expect(parseRate(text)).toEqual({ doubt: 'three digits' });
});
