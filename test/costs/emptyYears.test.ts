import type { CellValue } from '../../src/cells/grid';
import { parseCostRows } from '../../src/costs/parseCostRows';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellValue[])[];

function toldOf(rows: Rows): readonly (readonly [string, unknown])[] {
  const { findings } = parseCostRows([gridOf('Omkostninger', rows)]);
  return findings.map(({ severity, code, params }) => [`${severity} ${code}`, params]);
}

test.each<[string, readonly CellValue[], readonly CellValue[], readonly string[]]>([
  ['a number', [2021, 2027], [100, ''], ['2027']],
  ['a text', ['2021', '2027'], [100, ''], ['2027']],
  ['in words', ['Budget 2021', 'Overslagsår 2027'], [100, ''], ['Overslagsår 2027']],
  ['two', [2021, 2027, 2028], [100, '', ''], ['2027', '2028']],
  ['the first', [2020, 2021], ['', 100], ['2020']],
  ['with spaces and what cannot be seen under it', [2021, 2027], [100, ' \u200b\u00a0'], ['2027']],
  ['beside an amount without a year', ['Beløb', 2027], [100, ''], ['2027']],
])('a year under which there is nothing is told of: %s', (_, headings, cells, expected) => {
  expect(
    toldOf([
      ['Post', 'Nøgle', ...headings],
      ['Drift', '35/65', ...cells],
    ]),
  ).toEqual([['note years-empty', { headings: expected }]]);
});

test.each<[string, readonly CellValue[], readonly CellValue[]]>([
  ['0', [2021, 2027], [100, 0]],
  ['a dash, which is 0', [2021, 2027], [100, '-']],
  ['accounts that are not made up yet', [2021, 'Regnskab 2021'], [100, '']],
  ['nothing undecided', [2021, 'Ikke afklaret'], [100, '']],
])('nothing is told of %s', (_, headings, cells) => {
  expect(
    toldOf([
      ['Post', 'Nøgle', ...headings],
      ['Drift', '35/65', ...cells],
    ]),
  ).toEqual([]);
});

test('a year that a rate holds for is no empty one', () => {
  const rows = [
    ['Post', 'Nøgle', 'Takst', 2021],
    ['Drift', '35/65', '2 pr. part', 'x'],
  ];
  expect(toldOf(rows)).toEqual([]);
});
