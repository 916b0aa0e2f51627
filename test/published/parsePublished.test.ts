import { parsePublished } from '../../src/published/parsePublished';
import type { CellValue } from '../../src/cells/grid';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';

function parse(...rows: readonly (readonly CellValue[])[]) {
  return parsePublished(gridOf('Offentliggjort', rows));
}

test('reads lines with a figure under every heading; nothing printed is null, a hyphen 0', () => {
  const { value, findings } = parse(
    ['Gruppe', 'Linje', 'Kommuner 2021', 2022, 'Bemærkning', ''],
    ['Drift', 'Total', '1.150.000 kr.', '', 'fra bilag 2', 'uden overskrift'],
    ['', '', '', '', '', 'kun her'],
    ['Samlet', 'Skive Kommune', '-', -500, '', ''],
  );
  const at = (row: number, column: number) => ({
    name: 'Offentliggjort',
    sheet: 'Offentliggjort',
    row,
    column,
  });
  expect(findings).toEqual([]);
  expect(value).toEqual([
    {
      group: 'Drift',
      line: 'Total',
      cell: at(1, 1),
      figures: [
        { heading: 'Kommuner 2021', amount: 115_000_000, cell: at(1, 2) },
        { heading: '2022', amount: null, cell: at(1, 3) },
      ],
    },
    {
      group: null,
      line: 'Skive Kommune',
      cell: at(3, 1),
      figures: [
        { heading: 'Kommuner 2021', amount: 0, cell: at(3, 2) },
        { heading: '2022', amount: -50_000, cell: at(3, 3) },
      ],
    },
  ]);
});

test.each(['Samlet', ' SAMLET ', 'Samlet oversigt', 'overview'])('the group %s is the overview', (group) => {
  expect(parse(['Line', 'Group', 'I alt'], ['Total', group, 1]).value[0]!.group).toBeNull();
});

test('without groups the group is blank', () => {
  expect(parse(['Linje', 'I alt'], ['Total', 1]).value[0]!.group).toBe('');
});

test('no range, or none with lines, means nothing published', () => {
  expect(parsePublished(undefined)).toEqual({ value: [], findings: [] });
  expect(parse(['', ''])).toEqual({ value: [], findings: [] });
  expect(parse(['Gruppe', 'Linje', 'I alt'])).toEqual({ value: [], findings: [] });
});

test.each<[string, CellValue[][], string[]]>([
  [
    'no column for lines',
    [
      ['Gruppe', 'I alt'],
      ['Drift', 1],
    ],
    ['error column-missing Offentliggjort!A1'],
  ],
  [
    'a figure without a line',
    [
      ['Linje', 'I alt'],
      ['', 1],
    ],
    ['error text-missing Offentliggjort!A2'],
  ],
  [
    'text that is no amount',
    [
      ['Linje', 'I alt'],
      ['Total', 'ca. 5'],
    ],
    ['error amount-not-a-number Offentliggjort!B2'],
  ],
  [
    'an Excel error',
    [
      ['Linje', 'I alt'],
      ['Total', '#REF!'],
    ],
    ['error cell-error Offentliggjort!B2'],
  ],
  [
    'two equal headings',
    [
      ['Linje', 'I alt', 'i ALT'],
      ['Total', 1, 2],
    ],
    ['error heading-twice Offentliggjort!C1'],
  ],
])('reports %s', (_, rows, expected) => {
  expect(told(parse(...rows).findings)).toEqual(expected);
});

test('a column of words without a year is ignored; under a year a word is a wrong amount', () => {
  const { value, findings } = parse(
    ['Gruppe', 'Linje', 'Kommuner 2021', 'Kilde'],
    ['Drift', 'Total', 'ukendt', 'bilag 2'],
  );
  expect(findings.map(({ code }) => code)).toEqual(['amount-not-a-number']);
  expect(value[0]!.figures.map(({ heading }) => heading)).toEqual(['Kommuner 2021']);
});

test.each([
  ['mmm-yy', ['warning heading-as-year Offentliggjort!B1']],
  ['dd-mm-yyyy', []],
])('a heading that is a date shown as %s', (format, expected) => {
  const values = [
    ['Linje', 44_562],
    ['Total', 900],
  ];
  const formats = [
    ['General', format],
    ['General', 'General'],
  ];
  const { value, findings } = parsePublished({ ...gridOf('Offentliggjort', values), formats });
  expect(value[0]?.figures.map(({ heading }) => heading)).toEqual(['2022']);
  expect(told(findings)).toEqual(expected);
});
