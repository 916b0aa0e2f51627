import { parseParties } from '../../src/parties/parseParties';
import type { CellValue } from '../../src/cells/grid';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';

const HEADINGS = ['Part', 'Sektor', 'Klynge', 'Folketal'];
const A = ['Skive', 'Kommuner', 'Midt', 45_851];
const B = ['Viborg', 'Kommuner', 'Midt', 96_921];
const C = ['Aarhus', 'Kommuner', 'Øst', 349_983];
const R = ['Regionen', 'Region', '', 0];

function read(rows: readonly (readonly CellValue[])[], headings: readonly CellValue[] = HEADINGS) {
  const { value, findings } = parseParties(gridOf('Parter', [headings, ...rows]));
  return [value.parties.map(({ name }) => name), value.sectors, told(findings)];
}

describe('a total among the recipients is left out with a note', () => {
  test.each<[string, (readonly CellValue[])[], number]>([
    ['of all, below', [A, B, R, ['I alt', '', '', 142_772]], 5],
    ['in the sector it adds up', [A, B, C, ['Kommuner i alt', 'Kommuner', '', 492_755], R], 5],
    ['without a sector', [A, B, C, ['Kommuner i alt', '', '', 492_755], R], 5],
    [
      'of municipalities together, by that name',
      [A, B, ['Kommunerne samlet', 'Kommuner', '', 142_772], R],
      4,
    ],
    ['in a sector of its own name', [A, B, R, ['Total', 'I alt', '', 142_772]], 5],
    ['of a cluster', [A, B, ['Midt i alt', 'Kommuner', 'Midt', 142_772], C, R], 4],
    ['of a cluster, elsewhere', [A, C, B, R, ['Midt i alt', '', '', 142_772]], 6],
    ['above its rows', [['Kommuner i alt', 'Kommuner', '', 142_772], A, B, R], 2],
    ['the whole country', [A, B, C, R, ['Hele landet', '', '', 492_755]], 6],
    ['as text', [A, B, R, ['SUM:', '', '', '142.772']], 5],
    ['without figures', [A, B, R, ['Total', '', '', '']], 5],
    ['without any name', [A, B, R, ['', '', '', 142_772]], 5],
  ])('%s', (_, rows, row) => {
    const kept = rows.map(([name]) => name).filter((__, index) => index !== row - 2);
    expect(read(rows)).toEqual([kept, ['Kommuner', 'Region'], [`note total-left-out Parter!A${row}`]]);
  });

  test('also beside a column of rates, which no total adds up', () => {
    const headings = [...HEADINGS, 'Udgift pr. indbygger'];
    const rows = [
      [...A, 2],
      [...B, 4],
      ['I alt', '', '', 142_772, 3.4],
    ];
    expect(read(rows, headings)[2]).toEqual(['note total-left-out Parter!A4']);
  });
});

test('a total that does not add up is left out with both figures', () => {
  const { value, findings } = parseParties(
    gridOf('Parter', [HEADINGS, A, B, ['Kommuner i alt', '', '', 142_000]]),
  );
  expect(value.parties).toHaveLength(2);
  expect(told(findings)).toEqual(['warning total-differs Parter!A4']);
  expect(findings[0]!.params).toEqual({
    text: 'Kommuner i alt',
    of: 'parties',
    heading: 'Folketal',
    shown: 142_000,
    sum: 142_772,
  });
});

test.each<[string, (readonly CellValue[])[], string[]]>([
  [
    'a number of many digits that two others give',
    [A, B, ['Storkommunen', 'Kommuner', '', 142_772], R],
    ['warning looks-like-sum Parter!A4'],
  ],
  [
    'a cluster by the number of its municipalities',
    [A, B, C, ['Storkommunen', 'Kommuner', 'Midt', 142_772], R],
    ['warning looks-like-sum Parter!A5'],
  ],
  ['the region with the inhabitants of all', [A, B, C, ['Regionen', 'Region', '', 492_755]], []],
  ['regions by cluster', [A, B, C, ['Regionen – Midt', 'Region', 'Midt', 142_772]], []],
  [
    'a municipality that is the sum of three others',
    [A, B, C, ['Storkommunen', 'Kommuner', '', 492_755], R],
    ['warning looks-like-sum Parter!A5'],
  ],
  ['the region above its municipalities', [['Regionen', 'Region', '', 492_755], A, B, C], []],
  [
    'a recipient above its parts',
    [['Storkommunen', 'Kommuner', '', 142_772], A, B, R],
    ['warning looks-like-sum Parter!A2'],
  ],
  ['a recipient called everyone', [A, ['Alle kommuner', 'Kommuner', '', 7]], ['note total-kept Parter!A3']],
  [
    'equal weights',
    [
      ['A', 'Kommuner', '', 1],
      ['B', 'Kommuner', '', 1],
      ['C', 'Kommuner', '', 2],
    ],
    [],
  ],
  ['a municipality named like it', [A, ['Samsø', 'Kommuner', '', 3], ['Sumsted', 'Kommuner', '', 9]], []],
])('a recipient stays: %s', (_, rows, expected) => {
  const [names, , findings] = read(rows);
  expect([names, findings]).toEqual([rows.map(([name]) => name), expected]);
});

test.each(['Gennemsnit', 'Gns.', 'Gennemsnit (kommuner)', 'Median'])('%s is no recipient', (name) => {
  const [names, , findings] = read([A, B, [name, 'Kommuner', '', 71_386], R]);
  expect([names, findings]).toEqual([['Skive', 'Viborg', 'Regionen'], ['warning total-differs Parter!A4']]);
});
