import type { CellValue } from '../../src/cells/grid';
import { readTable } from '../../src/tables/readTable';
import type { TableLayout } from '../../src/tables/tableLayout';
import { fieldCell } from '../../src/tables/table';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';

const layout: TableLayout<'name' | 'size'> = {
  headings: { name: ['Navn', 'Name'], size: ['Størrelse', 'Size'] },
  otherWords: {},
  required: ['name'],
  needsRows: true,
  readsExtra: ({ text }) => text.startsWith('+'),
  dateless: ['size'],
  asides: [],
  takesAnyRow: false,
};

test.each([
  ['the Danish headings', ['Navn', 'Størrelse']],
  ['other case', ['NAVN', 'størrelse']],
  ['outer and inner space', [' Navn ', 'Størrelse\u00a0']],
  ['English', ['name', 'SIZE']],
])('finds columns by %s', (_, headings) => {
  const { value, findings } = readTable(gridOf('T', [headings, ['Skive', 7]]), layout);
  expect(findings).toEqual([]);
  expect(fieldCell(value, 1, 'name')?.text).toBe('Skive');
  expect(fieldCell(value, 1, 'size')?.value).toBe(7);
});

test('finds columns in any order, and counts cells from where the range stands on its sheet', () => {
  const grid = gridOf(
    'T',
    [
      ['x', 'Size', 'Name'],
      ['', 7, 'Skive'],
    ],
    { row: 4, column: 2 },
  );
  const { value } = readTable(grid, layout);
  expect(fieldCell(value, 1, 'name')).toEqual({
    value: 'Skive',
    text: 'Skive',
    isError: false,
    format: 'General',
    ref: { name: 'T', sheet: 'T', row: 5, column: 4 },
  });
});

test('leaves out rows that hold nothing in a column that is read', () => {
  const rows = [
    ['Navn', 'egen', '+2'],
    ['', 'egen note', ''],
    ['a', '', ''],
    [' ', '\u00a0', ''],
    ['', '', 3],
  ];
  expect(readTable(gridOf('T', rows), layout).value.rows).toEqual([2, 4]);
});

test('reads extra headings where the layout wants them', () => {
  const { value } = readTable(
    gridOf('T', [
      ['+1', 'Navn', 'egen'],
      [1, 'a', 2],
    ]),
    layout,
  );
  expect(value.extras).toMatchObject([{ heading: '+1', column: 0, read: { text: '+1' } }]);
});

test.each([
  [
    'a blank range',
    [
      ['', ''],
      [' ', ''],
    ],
    ['error range-empty T!A1'],
  ],
  ['a range of no cells', [], ['error range-empty T!A1']],
  ['headings alone', [['Navn', 'Størrelse']], ['error range-empty T!A1']],
  ['a missing column', [['Størrelse'], [1]], ['error column-missing T!A1']],
  ['a misspelt heading', [['Nanv'], ['Skive']], ['error column-missing T!A1']],
  [
    'one column under two aliases',
    [
      ['Navn', 'Name'],
      ['a', 'b'],
    ],
    ['error heading-twice T!B1'],
  ],
  [
    'Excel errors in columns that are read',
    [
      ['Navn', '+1', 'egen'],
      ['#REF!', '#N/A', '#VALUE!'],
      ['ok', ' #i/t ', 1],
    ],
    ['error cell-error T!A2', 'error cell-error T!B2', 'error cell-error T!B3'],
  ],
  [
    'an error for a heading, whatever stands under it',
    [
      ['Navn', '#REF!'],
      ['a', ''],
    ],
    ['error cell-error T!B1'],
  ],
  ['text that only begins as an error', [['Navn'], ['#1 i køen']], []],
])('reports %s', (_, rows, expected) => {
  expect(told(readTable(gridOf('T', rows), layout).findings)).toEqual(expected);
});

test.each<[string, readonly (readonly CellValue[])[], readonly string[]]>([
  ['a title', [['Fordeling af udgifter', '']], ['error headings-below T!A2']],
  [
    'a title and an empty row',
    [
      ['Fordeling', ''],
      ['', ''],
    ],
    ['error headings-below T!A3'],
  ],
  ['a first line of headings', [['', 'i meter']], ['error headings-below T!A2']],
  [
    'rows of another table',
    [
      ['Skive', 7],
      ['Viborg', 8],
    ],
    ['error headings-below T!A3'],
  ],
  ['a misspelt heading row', [['Nvan', 'Størrelse']], ['error headings-below T!A2']],
])('headings that stand below %s are told of with their own row', (_, above, expected) => {
  const rows = [...above, ['navn', 'Størrelse'], ['Skive', 7]];
  expect(told(readTable(gridOf('T', rows), layout).findings)).toEqual(expected);
});

test('a range that may be empty is no finding when it is', () => {
  const optional = { ...layout, needsRows: false };
  expect(readTable(gridOf('T', [['', '']]), optional).findings).toEqual([]);
  expect(readTable(gridOf('T', [['Navn']]), optional).findings).toEqual([]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['the same', ['Navn', 'Størrelse'], ['note heading-repeated T!A3']],
  ['in capitals', ['NAVN', 'STØRRELSE'], ['note heading-repeated T!A3']],
  ['with what cannot be seen', ['Navn\u200b', ' Størrelse '], ['note heading-repeated T!A3']],
  ['only one of them', ['Navn', '7'], []],
])('a row that says the headings once more, %s', (_, again, expected) => {
  const rows = [['Navn', 'Størrelse'], ['Skive', 7], again, ['Viborg', 8]];
  const { value, findings } = readTable(gridOf('T', rows), layout);
  expect(told(findings)).toEqual(expected);
  expect(value.rows).toEqual(expected.length > 0 ? [1, 3] : [1, 2, 3]);
});
