import { parseKeys } from '../../src/keys/parseKeys';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import type { CellValue } from '../../src/cells/grid';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';

/** A step's bounds, years, unit and weights as people type them, with the number format of its last cell. */
function parse(heading: string, value: CellValue, format = 'General') {
  const values = [
    ['Nøgle', 'Trin', 'Niveau', 'Vægt', heading],
    ['K', 1, 'Part', 'Folketal', value],
  ];
  const formats = values.map((row, index) =>
    row.map((_, at) => (index === 1 && at === 4 ? format : 'General')),
  );
  const parsed = parseKeys({ ...gridOf('Nøgler', values), formats }, DEFAULT_SETTINGS);
  return { step: parsed.value[0]?.steps[0], told: told(parsed.findings) };
}

// 400.000 kr. is 40.000.000 øre, however it is written.
test.each<[CellValue, string]>([
  [400_000, 'General'],
  [400_000, '#,##0.00" kr."'],
  [400_000, '#,##0'],
  [400_000, '#,##0,'],
  [400, '#,##0" t.kr."'],
  [0.4, '0.0" mio. kr."'],
  [400_000, '#,##0," t.kr."'],
  ['400.000', 'General'],
  ['400.000 kr.', 'General'],
  ['kr. 400.000,-', 'General'],
  ['400 t.kr.', 'General'],
  ['0,4 mio. kr.', 'General'],
  ['400\u202f000', 'General'],
  ['\u200b400.000', 'General'],
])('the bound %p shown as %s is 400.000 kr.', (value, format) => {
  const { step, told: found } = parse('Højst', value, format);
  expect(found).toEqual([]);
  expect(step?.most).toEqual({ kind: 'amount', amount: 40_000_000 });
});

test.each<[string, CellValue, string, string]>([
  ['a percentage', 0.4, '0%', 'bound-invalid'],
  ['euro', 400, '#,##0" EUR"', 'bound-invalid'],
  ['a letter that is no unit of ours', 0.4, '0.0"M"', 'bound-invalid'],
  ['a date', 45_413, 'dd-mm-yyyy', 'number-doubtful'],
  ['an English number', '400,000', 'General', 'number-doubtful'],
  ['a dash after it', '400.000 -', 'General', 'number-doubtful'],
  ['below zero', -1, 'General', 'bound-invalid'],
])('a bound that is %s is told of', (_, value, format, code) => {
  expect(parse('Mindst', value, format).told).toEqual([`error ${code} Nøgler!E2`]);
});

test.each<[CellValue, string]>([
  [1000, 'General'],
  [1, '#,##0" t.kr."'],
  ['1 t.kr.', 'General'],
  ['1.000 kr.', 'General'],
])('the unit %p shown as %s is 1.000 kr.', (value, format) => {
  const { step, told: found } = parse('Afrunding', value, format);
  expect(found).toEqual([]);
  expect(step?.rounding.unit).toBe(100_000);
});

// The heading's unit holds where the cell says none.
test.each<[string, CellValue, string, number]>([
  ['Højst (1.000 kr.)', 400, 'General', 40_000_000],
  ['Højst i t.kr.', '400', 'General', 40_000_000],
  ['Højst, mio. kr.', 0.4, 'General', 40_000_000],
  ['Højst, mio. kr.', '0,4', 'General', 40_000_000],
  ['Højst (kr.)', 400_000, 'General', 40_000_000],
  ['Højst (t.kr.)', '400.000 kr.', 'General', 40_000_000],
  ['Højst (t.kr.)', 400_000, '#,##0,', 40_000_000],
  ['Mindst (t.kr.)', 400, 'General', 40_000_000],
  ['Afrunding (t.kr.)', 1, 'General', 100_000],
  ['Afrunding (kr.)', 1000, 'General', 100_000],
  ['Afrunding (t.kr.)', '500 kr.', 'General', 50_000],
])('under »%s« %p shown as %s is %p øre', (heading, value, format, ore) => {
  const { step, told: found } = parse(heading, value, format);
  expect(found).toEqual([]);
  const bound = step?.least ?? step?.most;
  expect(bound?.kind === 'amount' ? bound.amount : step?.rounding.unit).toBe(ore);
  expect(step?.bare).toBeUndefined();
});

test('a percentage is no unit', () => {
  expect(parse('Afrunding', 0.05, '0%').told).toEqual(['error unit-invalid Nøgler!E2']);
});

test.each<[CellValue]>([[2022], ['2022'], [' 2022\u00a0'], ['2022\u200b'], ['\u200e2022'], ['２０２２']])(
  'the year %p',
  (value) => {
    const { step, told: found } = parse('Fra år', value);
    expect(found).toEqual([]);
    expect(step?.years).toEqual({ from: 2022, until: null });
  },
);

test.each<[string]>([
  ['50 % Folketal + 50 % ligeligt'],
  ['50\u00a0% Folketal +\u00a050\u00a0% ligeligt'],
  ['50 %\u200b Folketal + 50 % ligeligt'],
  ['50 % Folke\u00adtal + 50 % ligeligt'],
  ['\u200e50 % Folketal + 50 % ligeligt\u202c'],
  ['50% Folketal+50% ligeligt'],
  ['50 pct. Folketal og 50 pct. ligeligt'],
  ['50 % Folketal\n+ 50 % ligeligt'],
])('the weight %p is mixed', (weight) => {
  const rows = [
    ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
    ['K', 1, 'Part', weight],
  ];
  const { value, findings } = parseKeys(gridOf('Nøgler', rows), DEFAULT_SETTINGS);
  expect(told(findings)).toEqual([]);
  expect(value[0]?.steps[0]?.weighting).toMatchObject({
    kind: 'mixed',
    parts: [{ weighting: { kind: 'driver', heading: 'Folketal' } }, { weighting: { kind: 'equal' } }],
  });
});
