import { parseAmount } from '../../src/money/parseAmount';

const NBSP = '\u00a0';
const NARROW_NBSP = '\u202f';
const MINUS = '\u2212';
const EN_DASH = '\u2013';

describe('amounts as Danes write and paste them, in øre', () => {
  test.each<[string | number, number]>([
    ['1.150.000', 115_000_000],
    ['1.150.000 kr.', 115_000_000],
    ['1.150.000kr', 115_000_000],
    ['1.150.000,00 KR', 115_000_000],
    ['1150000', 115_000_000],
    ['9.000,50', 900_050],
    ['0,5', 50],
    ['0,05 kr.', 5],
    ['007', 700],
    ['1 150 000', 115_000_000],
    [`1${NBSP}150${NBSP}000${NBSP}kr.`, 115_000_000],
    [`1${NARROW_NBSP}150${NARROW_NBSP}000`, 115_000_000],
    ['  500   kr.  ', 50_000],
    ['\t500\n', 50_000],
    ['kr. 500', 50_000],
    ['kr 500,25', 50_025],
    ['kr.  500', 50_000],
    ['DKK500', 50_000],
    ['DKK 1.234,50', 123_450],
    ['1.234,50 DKK', 123_450],
    ['500,-', 50_000],
    ['500,- kr.', 50_000],
    ['500,--', 50_000],
    [`500,${EN_DASH}`, 50_000],
    ['1,15 mio. kr.', 115_000_000],
    ['1,15 mio.', 115_000_000],
    ['1,15 Mio kr', 115_000_000],
    ['1,15 mio. DKK', 115_000_000],
    ['2 mia. kr.', 200_000_000_000],
    ['0,25 mia.', 25_000_000_000],
    ['350 t.kr.', 35_000_000],
    ['350 tkr.', 35_000_000],
    ['350 t. kr.', 35_000_000],
    ['3,5 tusinde', 350_000],
    ['1.200 tusinde kr.', 120_000_000],
    ['1,23456789 mio.', 123_456_789],
    ['0,00000001 mio.', 1],
  ])('%p is %d', (text, ore) => {
    expect(parseAmount(text)).toEqual({ kind: 'amount', ore, rounded: false });
  });

  test.each([
    ['-500', -50_000],
    ['- 500', -50_000],
    [`${MINUS}500`, -50_000],
    [`${EN_DASH}500`, -50_000],
    ['500-', -50_000],
    [`500${MINUS}`, -50_000],
    ['-500,- kr.', -50_000],
    ['kr. -500', -50_000],
    ['-kr. 500', -50_000],
    [`kr. ${EN_DASH}500`, -50_000],
    ['(500)', -50_000],
    ['( 500 )', -50_000],
    ['(1,15 mio. kr.)', -115_000_000],
    ['-0', 0],
  ])('%p is %d', (text, ore) => {
    expect(parseAmount(text)).toEqual({ kind: 'amount', ore, rounded: false });
  });

  test.each([
    '',
    '   ',
    NBSP,
    '-',
    EN_DASH,
    '\u2014',
    MINUS,
    ' - ',
    '- kr.',
    'kr. -',
    'kr -',
    'kr.-',
    'kr.  -',
    '-kr',
    '-  kr.',
    '0',
    '0,00 kr.',
  ])('%p is nothing', (text) => {
    expect(parseAmount(text)).toEqual({ kind: 'amount', ore: 0, rounded: false });
  });
});

describe('numbers, by the 15 digits Excel shows', () => {
  test.each([
    [1_150_000, 115_000_000],
    [1234.5, 123_450],
    [0.1 + 0.2, 30],
    [1.005 * 1000, 100_500],
    [-0.29, -29],
    [1e-7 * 1e7, 100],
    [4.35 * 100, 43_500],
    [-0, 0],
    [123_456_789_012.34, 12_345_678_901_234],
    [9_999_999_999_999.99, 999_999_999_999_999],
  ])('%p is %d', (number, ore) => {
    expect(parseAmount(number)).toEqual({ kind: 'amount', ore, rounded: false });
  });
});

describe('more decimals than øre have', () => {
  test.each<[string | number, number]>([
    [0.005, 1],
    [-0.005, -1],
    [1.005, 101],
    [2.994999, 299],
    [1e-20, 0],
    ['0,005', 1],
    ['-0,005', -1],
    ['0,00499999999999999999999999999999999999999999999999999999999999999999999999', 0],
    ['0,0000000049 mio.', 0],
  ])('%p is rounded to %d', (value, ore) => {
    expect(parseAmount(value)).toEqual({ kind: 'amount', ore, rounded: true });
  });
});

describe('what is no amount', () => {
  test.each<string | number | boolean>([
    '1.5',
    '1,150,000',
    '1,234.50',
    '1.150.00',
    '1.15.000',
    '.500',
    '0.500',
    '1..000',
    '1.150 000',
    '1 15',
    '1\u00a015',
    '1a 150',
    '1, 150',
    '100  200',
    '100\n200',
    '12o.000',
    '1e5',
    '0x10',
    'TRUE',
    'Infinity',
    'NaN',
    '3. dec. 2020',
    '2020-12-03',
    '03-12-2020',
    '1/2',
    '35 %',
    '500 EUR',
    '500 kr. ca.',
    'ca. 500',
    '500 stk',
    '5,',
    ',5',
    '500,50,-',
    '--500',
    '-500-',
    '(-500)',
    '(500',
    '500)',
    '500 mio. t.kr.',
    '٥٠٠',
    'kr.',
    true,
    false,
    NaN,
    Infinity,
    -Infinity,
  ])('%p', (value) => {
    expect(parseAmount(value)).toEqual({ kind: 'not a number' });
  });
});

describe('what is too large', () => {
  test.each([
    '10.000.000.000.000,00',
    '-10.000.000.000.000,00',
    '10.000 mia. kr.',
    '9'.repeat(32_767),
    1e300,
    -1e13,
    Number.MAX_VALUE,
  ])('%p', (value) => {
    expect(parseAmount(value)).toEqual({ kind: 'too large' });
  });

  test('the largest amount is not', () => {
    const largest = { kind: 'amount', ore: 999_999_999_999_999, rounded: false };
    expect(parseAmount('9.999.999.999.999,99 kr.')).toEqual(largest);
  });
});

describe('texts as long as a cell can hold, made to be slow', () => {
  const LONGEST = 32_767;
  const fill = (piece: string): string =>
    piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST - 1);

  test.each([
    ['spaces', `${fill(' ')}x`],
    ['spaces before a bracket', `(${fill(' ').slice(1)}x`],
    ['spaces after a number', `5${fill(' ').slice(2)}x)`],
    ['spaces between a unit and nothing', `5 kr.${fill(' ').slice(6)}x`],
    ['digits and a letter', `${fill('1')}x`],
    ['groups and a letter', `1${fill('.000').slice(1)}x`],
    ['spaced groups and a letter', `1${fill(' 000').slice(1)}x`],
    ['decimals and a letter', `1,${fill('1').slice(2)}x`],
    ['minuses', `${fill('-')}5`],
    ['brackets', `${fill('(')}5`],
    ['commas', `5${fill(',').slice(1)}`],
    ['units', `5${fill(' kr.').slice(1)}`],
  ])('%s', (_, text) => {
    expect(parseAmount(text)).toEqual({ kind: 'not a number' });
  });
});
