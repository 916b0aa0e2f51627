import { type NumberCell, readNumbers } from '../../src/money/readNumbers';

type Typed = string | number | { readonly percent: number };

function read(...typed: readonly Typed[]) {
  const cells = typed.map((one): NumberCell =>
    typeof one === 'object' ? { value: one.percent, isPercent: true } : { value: one, isPercent: false },
  );
  return readNumbers(cells).map(({ number, doubt }) => {
    if (doubt !== null) return doubt;
    return number === null ? null : Number(number.coefficient) / 10 ** number.decimals;
  });
}

test.each<[string, readonly Typed[], readonly (string | number | null)[]]>([
  ['an English 45.851 beside whole texts', ['45,851', '9.500'], ['three digits', 9500]],
  ['an English 45.851 beside whole numbers', ['45,851', 96_921], ['three digits', 96_921]],
  ['nothing but English thousands', ['45,851', '96,921'], ['three digits', 'three digits']],
  ['decimals of another length beside it', ['12,125', '9,5'], [12.125, 9.5]],
  ['whole numbers with two zeros beside it', ['45,851', '96.921,00'], ['three digits', 96_921]],
  ['decimals below one beside it', ['12,125', '0,250'], [12.125, 0.25]],
  ['thousands and decimals beside it', ['12,125', '1.234,567'], [12.125, 1234.567]],
  ['a sum of 100', ['33,333', '66,667'], [33.333, 66.667]],
  ['a unit of its own', ['3,125 mio.', '2 mio.'], [3_125_000, 2_000_000]],
  ['a cell that lost its thousands', [45.851, 96_921, 94_026], ['three decimals', 96_921, 94_026]],
  ['two of them', [45.851, 9.5, 96_921], ['three decimals', 'three decimals', 96_921]],
  ['areas with decimals', [45.8514, 1200, 3.5], [45.8514, 1200, 3.5]],
  ['small numbers with decimals', [1.125, 2, 3], [1.125, 2, 3]],
  ['percent by number format beside a text', [{ percent: 0.35 }, '65 %'], [35, 65]],
  ['percent by number format alone', [{ percent: 0.35 }, { percent: 0.655 }], [35, 65.5]],
  ['a fraction beside a percentage', [0.35, '60 %'], ['no percent sign', 60]],
  ['a number beside a percentage that makes 100', [35, '65 %'], [35, 65]],
  ['nothing beside a percentage', [0, '60 %', '', '40 %'], [0, 60, null, 40]],
  ['a unit beside numbers without one', [3.8, '1,2 mio. kr.'], ['no unit', 1_200_000]],
  ['kr. beside numbers', ['500 kr.', 300], [500, 300]],
  ['a trailing dash', ['500 -', 300], ['trailing dash', 300]],
  ['words', ['Midt', 300], [null, 300]],
  ['brackets', ['(5)', 10], [-5, 10]],
])('%s', (_, typed, expected) => {
  expect(read(...typed)).toEqual(expected);
});

test.each<[string, readonly NumberCell[], number | null, readonly (number | string | null)[]]>([
  ['thousands by the heading', cells(45.851, '96,9'), 3, [45_851, 96_900]],
  ['kr. by the heading', cells(45.5, 3), 0, [45.5, 3]],
  ['a text with a unit of its own', cells(3, '2 mio. kr.', '500 kr.'), 3, [3_000, 2_000_000, 500]],
  ['a percentage', [{ value: 0.35, isPercent: true }], 3, [35]],
  ['a unit by number format', [{ value: 3.8, isPercent: false, zeros: 6 }], 3, [3_800_000]],
  [
    'a unit by number format beside none',
    [{ value: 3.8, isPercent: false, zeros: 6 }, ...cells(5)],
    null,
    [3_800_000, 'no unit'],
  ],
])('in the unit of the heading: %s', (_, typed, zeros, expected) => {
  const read = readNumbers(typed, zeros).map(
    ({ number, doubt }) =>
      doubt ?? (number === null ? null : Number(number.coefficient) / 10 ** number.decimals),
  );
  expect(read).toEqual(expected);
});

function cells(...values: (string | number)[]): NumberCell[] {
  return values.map((value) => ({ value, isPercent: false }));
}
