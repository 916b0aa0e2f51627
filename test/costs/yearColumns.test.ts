import { parseCostRows } from '../../src/costs/parseCostRows';
import type { CellValue } from '../../src/cells/grid';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';

function parse(headings: readonly CellValue[], ...rows: readonly (readonly CellValue[])[]) {
  const all = rows.map((row) => ['a', '50/50', ...row]);
  return parseCostRows([gridOf('Omkostninger', [['Post', 'Nøgle', ...headings], ...all])]);
}

/** What the only row says, in kr.: budget, accounts, and the price level where there is one. */
function read(headings: readonly CellValue[], row: readonly CellValue[]): string[] {
  const { value, findings } = parse(headings, row);
  expect(told(findings)).toEqual([]);
  const { amounts, accounts = [] } = value.rows[0]!;
  const words = (kind: string, list: typeof amounts): string[] =>
    list.map(({ year, amount, priceLevel }) =>
      [kind, year, amount / 100, ...(priceLevel === undefined ? [] : [`pl ${priceLevel}`])].join(' '),
    );
  return [...words('budget', amounts), ...words('regnskab', accounts)];
}

test.each<[string, CellValue[], CellValue[], string[]]>([
  ['an undecided year', [2021, 'Ikke afklaret'], [1, 2], ['budget 2021 1', 'budget undecided 2']],
  ['Uafklaret', ['uafklaret'], [2], ['budget undecided 2']],
  ['År ikke afklaret', ['År ikke afklaret'], [2], ['budget undecided 2']],
  ['English', ['Undecided'], [2], ['budget undecided 2']],
  ['an amount beside what is undecided', ['Beløb', 'Ikke afklaret'], [1, ''], ['budget  1']],
  ['a budget and accounts', [2021, 'Regnskab 2021'], [1, 2], ['budget 2021 1', 'regnskab 2021 2']],
  ['Budget and Regnskab', ['Budget 2021', 'Regnskab 2021'], [1, 2], ['budget 2021 1', 'regnskab 2021 2']],
  ['B and R', ['B2021', 'R2021'], [1, 2], ['budget 2021 1', 'regnskab 2021 2']],
  ['accounts first', ['Regnskab 2021', 'Budget 2021'], [2, 1], ['budget 2021 1', 'regnskab 2021 2']],
  ['accounts not there yet', ['Budget 2021', 'Regnskab 2021'], [1, ''], ['budget 2021 1']],
  ['accounts of nothing', ['Budget 2021', 'Regnskab 2021'], [1, 0], ['budget 2021 1', 'regnskab 2021 0']],
  ['a year nobody has budgeted in yet', ['Budget 2021', 'Regnskab 2021'], ['', 2], ['regnskab 2021 2']],
  [
    'a phased budget',
    ['Beløb', 'Indfasning', 'Startår', 'Regnskab 2021'],
    [2, '50-50', 2021, 3],
    ['budget 2021 1', 'budget 2022 1', 'regnskab 2021 3'],
  ],
  ['a price level of the row', [2021, 'Prisniveau'], [1, 2019], ['budget 2021 1 pl 2019']],
  ['a price level in words', [2021, 'Prisniveau'], [1, '2019-pl'], ['budget 2021 1 pl 2019']],
  ['no price level', [2021, 'Prisniveau'], [1, ''], ['budget 2021 1']],
  [
    'a price level of the heading',
    ['2021 (2019-pl)', 2022],
    [1, 2],
    ['budget 2021 1 pl 2019', 'budget 2022 2'],
  ],
  ['the row before the heading', ['2021 (2019-pl)', 'Prisniveau'], [1, 2020], ['budget 2021 1 pl 2020']],
  [
    'a price level of the row, not of its accounts',
    [2021, 'Regnskab 2021', 'Prisniveau'],
    [1, 2, 2019],
    ['budget 2021 1 pl 2019', 'regnskab 2021 2'],
  ],
  [
    'a price level of a phased amount',
    ['Beløb', 'Indfasning', 'Startår', 'Prisniveau'],
    [2, '50-50', 2021, 2019],
    ['budget 2021 1 pl 2019', 'budget 2022 1 pl 2019'],
  ],
  ['a price level of Beløb', ['Beløb (2019-pl)', 'Startår'], [2, 2021], ['budget 2021 2 pl 2019']],
])('reads %s', (_, headings, row, expected) => {
  expect(read(headings, row)).toEqual(expected);
});

test.each<[string, CellValue[], CellValue[], string[]]>([
  ['two undecided', ['Ikke afklaret', 'Uafklaret'], [1, 2], ['error heading-twice Omkostninger!D1']],
  ['accounts twice', [2021, 'Regnskab 2021', 'R2021'], [1, 2, 3], ['error year-twice Omkostninger!E1']],
  [
    'a price level that is none',
    [2021, 'Prisniveau'],
    [1, 'i dag'],
    ['error price-level-invalid Omkostninger!D2'],
  ],
  ['a price level of two', [2021, 'Prisniveau'], [1, 19], ['error price-level-invalid Omkostninger!D2']],
  [
    'accounts that are no amount',
    [2021, 'Regnskab 2021'],
    [1, 'x'],
    ['error amount-not-a-number Omkostninger!D2'],
  ],
])('reports %s', (_, headings, row, expected) => {
  expect(told(parse(headings, row).findings)).toEqual(expected);
});

test('accounts of a year without a budget are the amounts of the year, and a note says so', () => {
  const { value, findings } = parse(['Regnskab 2020', 'Budget 2021'], [5, 6], [7, 8]);
  expect(told(findings)).toEqual(['note accounts-without-budget Omkostninger!C2']);
  expect(value.rows.map(({ amounts }) => amounts.map(({ year, amount }) => [year, amount / 100]))).toEqual([
    [
      [2021, 6],
      [2020, 5],
    ],
    [
      [2021, 8],
      [2020, 7],
    ],
  ]);
  expect(value.years).toEqual([2020, 2021]);
  expect(value.rows[0]).not.toHaveProperty('accounts');
});

test('a budget in another range is a budget', () => {
  const { value, findings } = parseCostRows([
    gridOf('Omkostninger', [
      ['Post', 'Nøgle', 2021],
      ['a', '50/50', 1],
    ]),
    gridOf('Drift', [
      ['Post', 'Nøgle', 'Regnskab 2021'],
      ['b', '50/50', 2],
    ]),
  ]);
  expect(findings).toEqual([]);
  expect(value.rows[1]!.accounts).toMatchObject([{ year: 2021, amount: 200 }]);
});

test('reads other keys with their cells; a blank one is none', () => {
  const { value } = parse([2021, 'Nøgle B', 'Nøgle C'], [1, '35/65', ''], [1, '', '']);
  expect(value.rows.map(({ otherKeys }) => otherKeys)).toEqual([
    { B: { key: '35/65', cell: { name: 'Omkostninger', sheet: 'Omkostninger', row: 1, column: 3 } } },
    undefined,
  ]);
});
