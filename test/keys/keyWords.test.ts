import { KEY_COLUMNS } from '../../src/keys/keyLayout';
import { parseMethod } from '../../src/keys/parseRounding';
import { parseSplit } from '../../src/keys/parseSplit';
import { parseKeys } from '../../src/keys/parseKeys';
import { parseWeighting } from '../../src/keys/parseWeighting';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { exact } from '../support/exact';
import { gridOf } from '../support/gridOf';
import { KEY_HEADINGS } from '../support/keyHeadings';

const ROWS = [
  // The second step first, so that the numbers count.
  ['K', 2, 'Part', 'Folketal', '', '', '', '', '', '', '', ''],
  ['K', 1, 'Sektor', '35/65', 1000, 'Loft', 'Deltager=ja', 2021, '2024', 500, 'halv lige', 'Region'],
];

test.each([
  ['Nøgle', 'Noegle'],
  ['Nøgle', 'Fordelingsnøgle'],
  ['Nøgle', 'Key'],
  ['Nøgle', 'Distribution key'],
  ['Trin', 'Step'],
  ['Niveau', 'Level'],
  ['Vægt', 'Vaegt'],
  ['Vægt', 'Weight'],
  ['Mindst', 'Minimum'],
  ['Mindst', 'At least'],
  ['Højst', 'Hoejst'],
  ['Højst', 'Maksimum'],
  ['Højst', 'At most'],
  ['Fra år', 'Fra aar'],
  ['Fra år', 'From year'],
  ['Til år', 'Til aar'],
  ['Til år', 'To year'],
  ['Kun', 'Only'],
  ['Kun', 'Filter'],
  ['Afrunding', 'Rounding'],
  ['Metode', 'Method'],
  ['Rest', 'Remainder'],
])('the heading %s may be written %s', (heading, other) => {
  const headings = KEY_HEADINGS.map((one) => (one === heading ? other : one));
  const parsed = parseKeys(gridOf('Nøgler', [headings, ...ROWS]), DEFAULT_SETTINGS);
  expect(parsed).toEqual(parseKeys(gridOf('Nøgler', [KEY_HEADINGS, ...ROWS]), DEFAULT_SETTINGS));
  expect(parsed.findings).toEqual([]);
  expect(parsed.value[0]?.steps[0]).toMatchObject({
    number: 1,
    level: 'Sektor',
    weightText: '35/65',
    least: { kind: 'amount', amount: 100_000 },
    most: { kind: 'column', heading: 'Loft', yearOffset: null },
    only: [{ heading: 'Deltager', yearOffset: null, value: 'ja', excludes: false }],
    years: { from: 2021, until: 2024 },
    rounding: { unit: 50_000, method: 'half even', remainder: { kind: 'to', name: 'Region' } },
  });
});

test('a new table of keys gets the headings of the contract', () => {
  expect(KEY_COLUMNS.map(([, [heading]]) => heading)).toEqual(KEY_HEADINGS);
});

test('without the columns that need not be there, a step rounds as the settings say', () => {
  const rows = [
    ['Nøgle', 'Niveau', 'Vægt'],
    ['K', 'Part', 'Folketal'],
  ];
  const { value, findings } = parseKeys(gridOf('Nøgler', rows), DEFAULT_SETTINGS);
  const at = (column: number) => ({ name: 'Nøgler', sheet: 'Nøgler', row: 1, column });
  expect(findings).toEqual([]);
  expect(value[0]?.steps).toEqual([
    {
      number: 1,
      level: 'Part',
      weighting: { kind: 'driver', heading: 'Folketal', yearOffset: null },
      weightText: 'Folketal',
      base: 0,
      least: null,
      most: null,
      only: [],
      years: null,
      rounding: { unit: 1, method: 'half up', remainder: { kind: 'largest' } },
      // What has no column of its own is shown at the level.
      cells: { level: at(1), weight: at(2), least: at(1), most: at(1), only: at(1), remainder: at(1) },
    },
  ]);
});

test.each([
  ['halv op', 'half up'],
  ['HALF  up', 'half up'],
  ['Halv lige', 'half even'],
  ['half even', 'half even'],
  ['halv ned', null],
  ['', null],
])('the method %s', (text, expected) => {
  expect(parseMethod(text)).toBe(expected);
});

test.each([
  ['1', 1],
  ['12', 12],
  ['999999', 999_999],
  ['1000000', null],
  ['0', null],
  ['01', null],
  ['-1', null],
  ['1,5', null],
  ['2.', null],
  ['trin 2', null],
  ['', 1],
])('the step number %s', (text, expected) => {
  const rows = [
    ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
    ['A', text, 'Part', 'Folketal'],
  ];
  const { value, findings } = parseKeys(gridOf('Nøgler', rows), DEFAULT_SETTINGS);
  expect(value[0]?.steps[0]?.number).toBe(expected ?? 1);
  expect(findings.map(({ code }) => code)).toEqual(expected === null ? ['step-number-invalid'] : []);
});

test.each([
  ['Folketal {år+10}', 'Folketal', 10],
  ['Folketal {år\u20132}', 'Folketal', -2],
  ['Folketal {AAR - 999}', 'Folketal', -999],
  ['{a} {år}', null, null],
  ['Folketal {år-1000}', null, null],
  ['Folketal {forår}', null, null],
  ['Folketal {årlig}', null, null],
  ['Folketal {år--2}', null, null],
  ['Folketal }år{', null, null],
  ['Folketal }år}', null, null],
  ['Folketal {}', null, null],
  ['Folketal {årx', null, null],
  ['Folketal {år2', null, null],
])('the dated driver %s', (text, heading, yearOffset) => {
  const driver = { kind: 'weighting', weighting: { kind: 'driver', heading, yearOffset }, base: 0 };
  expect(parseWeighting(text)).toEqual(heading === null ? { kind: 'invalid' } : driver);
});

test.each(['1900', '1999', '2026', '2199', '2019 p', 'A5', '5A', '1.5'])(
  '%s may head a driver',
  (heading) => {
    const weighting = { kind: 'driver', heading, yearOffset: null };
    expect(parseWeighting(heading)).toEqual({ kind: 'weighting', weighting, base: 0 });
  },
);

test.each(['1899', '2200', '12019', '20190', '5', '-5', '\u22125', '5,25', '12,5'])(
  '%s is a number, and no weight',
  (text) => {
    expect(parseWeighting(text)).toEqual({ kind: 'invalid' });
  },
);

test.each(['A=50;B=50%', 'A=50 ; ; B = 50 %;'])('%s are named weights', (text) => {
  const weights = ['A', 'B'].map((name) => ({ name, weight: exact('50') }));
  expect(parseWeighting(text)).toEqual({ kind: 'weighting', weighting: { kind: 'named', weights }, base: 0 });
});

test.each(['A=%', 'A= ', 'A=1;B', ';=;', '=35; Region=65', 'A=50 %%'])('%s are no named weights', (text) => {
  expect(parseWeighting(text)).toEqual({ kind: 'invalid' });
});

test.each([
  '35x/65',
  'x35/65',
  '35,/65',
  '35,5,5/59',
  '35 %%/65',
  '3 5/65',
  '1234567890123456/1',
  '0,1234567890123456/1',
  '--35/135',
])('%s is a name with slashes and no split', (text) => {
  expect(parseSplit(text)).toBeNull();
});

test('a split may have a part of fifteen digits and as many decimals', () => {
  const sum = exact('123456789012346.123456789012345');
  expect(parseSplit('123456789012345,123456789012345/1')).toEqual({ kind: 'not 100', sum });
});
