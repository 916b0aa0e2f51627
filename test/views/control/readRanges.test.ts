import { readRanges, sumRead } from '../../../src/views/control/readRanges';
import { stretchOf } from '../../../src/views/control/stretchOf';
import { finding } from '../../../src/findings/finding';
import { calculated } from '../../support/calculated';

const { input } = calculated({
  Omkostninger: [
    ['Post', 'Nøgle', '2021 (mio. kr.)', 'Regnskab 2021', 'Pris i alt', 'Konto', 'Budget 2022 (2021-pl)'],
    ['Drift', '35/65', 3.8, 3_700_000, 9_000_000, 55_100, 100.5],
    ['Kurser', '35/65', '0,2', 150_000, '', 55_101, ''],
    ['I alt', '', 4, 3_850_000, 9_000_000, '', 100.5],
    ['Investering', '', '', '', '', '', ''],
    ['', '', '', '', '', '', ''],
  ],
  Parter: [
    ['Part', 'Sektor', 'Folketal 2021', 'Betalt 2021 (t.kr.)', 'Klynge'],
    ['Skive', 'Kommuner', 45_851, 1500, 'Midt'],
    ['Regionen', 'Region', 1_332_048.5, 2500, ''],
  ],
  Indstillinger: [
    ['Navn', 'Værdi'],
    ['Standardvægt', 'Folketal {år}'],
  ],
});

test('each range begins with where it is, how many rows are used, and which are not', () => {
  expect(readRanges(input.readings, 'da').map(({ title, rows, leftOut }) => [title, rows, leftOut])).toEqual([
    ['Omkostninger!A1:G6', 2, 'summer: Omkostninger!A4; overskrifter: Omkostninger!A5; 1 tom række'],
    ['Parter!A1:E3', 2, ''],
    ['Indstillinger!A1:B2', 1, ''],
  ]);
});

test('each column says what it was taken for, with year, unit and price level, and what it comes to', () => {
  const [costs, parties] = readRanges(input.readings, 'da');
  expect(costs?.columns.map(({ heading, meaning, sum }) => [heading, meaning, sum])).toEqual([
    ['Post', 'Post', ''],
    ['Nøgle', 'Nøgle', ''],
    ['2021 (mio. kr.)', 'beløb for 2021, i mio. kr.', '4.000.000 kr.'],
    ['Regnskab 2021', 'regnskab for 2021, i kr.', '3.850.000 kr.'],
    ['Pris i alt', 'Pris i alt, i kr.', '9.000.000 kr.'],
    ['Konto', 'læses ikke', ''],
    ['Budget 2022 (2021-pl)', 'beløb for 2022, i kr., 2021-priser', '100,50 kr.'],
  ]);
  expect(parties?.columns.map(({ heading, meaning, sum }) => [heading, meaning, sum])).toEqual([
    ['Part', 'Part', ''],
    ['Sektor', 'Sektor', ''],
    ['Folketal 2021', 'vægt for 2021', '1.377.899,5'],
    ['Betalt 2021 (t.kr.)', 'betalt for 2021', '4.000.000 kr.'],
    ['Klynge', 'gruppering, bruges ikke her', ''],
  ]);
});

test('the sum as read is of what is to be allocated: neither accounts nor the price at full operation', () => {
  expect(sumRead(input.readings)).toBe(400_010_050);
});

test('what a year is not decided for is to be allocated too, and `Beløb` where its rows begin in a year', () => {
  const { readings } = calculated({
    Omkostninger: [
      ['Post', 'Nøgle', 'Startår', 'Beløb', 'Profil', 'Ikke afklaret'],
      ['Drift', '35/65', 2021, 1000, '1-1', ''],
      ['Kurser', '35/65', '', '', '', 25.5],
    ],
    Parter: [
      ['Part', 'Sektor', 'Folketal'],
      ['Skive', 'Kommuner', 45_851],
      ['Regionen', 'Region', 1_332_048],
    ],
  }).input;
  // Recipients' drivers are no amounts.
  expect(sumRead(readings)).toBe(102_550);
});

test.each([
  ['name', { name: 'Omkostninger', kind: 'name', cells: 'A4:C4' }],
  ['table', { name: 'Omkostninger', kind: 'table', cells: 'A4:C4' }],
  ['formula', null],
] as const)('what was left out of a %s', (kind, expected) => {
  const params = { name: 'Omkostninger', kind, cells: 'A4:C4', names: ['Drift'] };
  expect(stretchOf(finding('warning', 'beside-below', null, params))).toEqual(expected);
  expect(stretchOf(finding('note', 'row-without-amount', null, { label: 'Drift' }))).toBeNull();
});
