import { parseParties } from '../../src/parties/parseParties';
import { canonicalLevel } from '../../src/parties/partyLayout';
import type { CellValue } from '../../src/cells/grid';
import { exact } from '../support/exact';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';

function parse(...rows: readonly (readonly CellValue[])[]) {
  return parseParties(gridOf('Parter', rows));
}

test('reads recipients, sectors in order of first appearance, and every column both as text and as number', () => {
  const { value, findings } = parse(
    ['Folketal', 'Part', 'Klynge', 'Sektor', ''],
    ['349.983', 'Aarhus', 'Øst', 'Kommuner', 'uden overskrift'],
    ['', '', '', '', 'kun her'],
    [45851, ' Regionen ', '', 'Region', ''],
    [0.5, 'Skive', 'Midt', 'kommuner', ''],
  );
  expect(findings).toEqual([]);
  expect(value.parties.map(({ index, name, sector, cell }) => [index, name, sector, cell.row])).toEqual([
    [0, 'Aarhus', 'Kommuner', 1],
    [1, 'Regionen', 'Region', 3],
    [2, 'Skive', 'Kommuner', 4],
  ]);
  expect(value.sectors).toEqual(['Kommuner', 'Region']);
  expect(value.columns.map(({ heading }) => heading).sort()).toEqual([
    'Folketal',
    'Klynge',
    'Part',
    'Sektor',
  ]);
  const [folketal, klynge] = ['Folketal', 'Klynge'].map(
    (heading) => value.columns.find((column) => column.heading === heading)!.values,
  );
  expect(folketal!.map(({ text, number }) => [text, number])).toEqual([
    ['349.983', exact('349983')],
    ['45851', exact('45851')],
    ['0,5', exact('0.5')],
  ]);
  expect(klynge!.map(({ text, number, cell }) => [text, number, cell.row, cell.column])).toEqual([
    ['Øst', null, 1, 2],
    ['', null, 3, 2],
    ['Midt', null, 4, 2],
  ]);
});

test('without a sector column there are no sectors', () => {
  const { value, findings } = parse(['Recipient', 'Folketal'], ['Aarhus', 1]);
  expect(findings).toEqual([]);
  expect(value.sectors).toEqual([]);
  expect(value.parties[0]!.sector).toBe('');
  expect(value.columns.map(({ heading }) => heading)).toEqual(['Part', 'Folketal']);
});

test('equal names in different sectors are two recipients', () => {
  expect(parse(['Part', 'Sector'], ['Midt', 'Kommuner'], ['Midt', 'Region']).findings).toEqual([]);
});

test.each<[string, CellValue[][], string[]]>([
  ['no column Part', [['Navn'], ['Skive']], ['error column-missing Parter!A1']],
  ['an empty range', [[]], ['error range-empty Parter!A1']],
  ['headings alone', [['Part', 'Folketal']], ['error range-empty Parter!A1']],
  [
    'a recipient twice',
    [['Part'], ['Skive Kommune'], ['Ry'], [' SKIVE\u00a0 kommune']],
    ['error party-twice Parter!A4'],
  ],
  [
    'a recipient twice in a sector',
    [
      ['Part', 'Sektor'],
      ['Skive', 'Kommuner'],
      ['Skive', 'KOMMUNER'],
    ],
    ['error party-twice Parter!A3'],
  ],
  [
    'a blank sector, which no key may need',
    [
      ['Part', 'Sektor'],
      ['Skive', ''],
    ],
    [],
  ],
  [
    'a row of sums without a name',
    [
      ['Part', 'Folketal'],
      ['Skive', 1],
      ['', 1],
    ],
    ['error text-missing Parter!A3'],
  ],
  [
    'two equal headings',
    [
      ['Part', 'Folketal', 'folketal '],
      ['Skive', 1, 2],
    ],
    ['error heading-twice Parter!C1'],
  ],
  [
    'two columns of recipients',
    [
      ['Part', 'Recipient'],
      ['Skive', 'Ry'],
    ],
    ['error heading-twice Parter!B1'],
  ],
  [
    'Excel errors, each once',
    [
      ['Part', 'Sektor', 'Folketal'],
      ['#N/A', '#REF!', '#DIV/0!'],
    ],
    ['error cell-error Parter!A2', 'error cell-error Parter!B2', 'error cell-error Parter!C2'],
  ],
])('reports %s', (_, rows, expected) => {
  expect(told(parse(...rows).findings)).toEqual(expected);
});

test('a recipient that stands twice says where it stands first', () => {
  const [found] = parse(['Part'], ['Skive'], ['Skive']).findings;
  expect(found?.params).toEqual({
    name: 'Skive',
    first: { name: 'Parter', sheet: 'Parter', row: 1, column: 0 },
  });
});

test.each([
  [2000, []],
  [2001, ['error too-many-parties Parter!A2002']],
  [10_000, ['error too-many-parties Parter!A2002']],
])('%i recipients', (count, expected) => {
  const rows = Array.from({ length: count }, (_, i) => [`Part ${String(i)}`]);
  const { value, findings } = parse(['Part'], ...rows);
  expect(told(findings)).toEqual(expected);
  expect(value.parties).toHaveLength(2000);
});

test.each(['=HYPERLINK("x")', '@SUM(1)', '🏥', 'a'.repeat(32_767)])('keeps the name %.20s', (name) => {
  const { value, findings } = parse(['Part'], [name]);
  expect(findings).toEqual([]);
  expect(value.parties[0]!.name).toBe(name);
});

test.each([
  ['part', 'Part'],
  ['RECIPIENT', 'Part'],
  [' sector ', 'Sektor'],
  ['Klynge', 'Klynge'],
])('the level %s is the column %s', (typed, expected) => {
  expect(canonicalLevel(typed)).toBe(expected);
});
