import { parseCostRows } from '../../src/costs/parseCostRows';
import { parseParties } from '../../src/parties/parseParties';
import { parsePublished } from '../../src/published/parsePublished';
import type { CellValue, GridBeside } from '../../src/cells/grid';
import { told } from '../support/told';
import { gridOf } from '../support/gridOf';

type Rows = readonly (readonly CellValue[])[];

const COSTS: Rows = [
  ['Post', 'Gruppe', 'Nøgle', 2021, 2022],
  ['Udstyr', 'Drift', '35/65', 100, 200],
  ['Kurser', 'Drift', '35/65', 50, ''],
];
const PARTIES: Rows = [
  ['Part', 'Sektor', 'Klynge', 'Folketal'],
  ['Skive', 'Kommuner', 'Midt', 45_851],
];

/** What is told of cells beside the posts, or the recipients, which stand from B4 on. */
function beside(what: 'costs' | 'parties', { below = [], right = [], ...before }: Partial<GridBeside>) {
  const at = { row: 3, column: 1 };
  const grid = {
    ...gridOf(what, what === 'costs' ? COSTS : PARTIES, at),
    beside: { below, right, ...before },
  };
  const { findings } = what === 'costs' ? parseCostRows([grid]) : parseParties(grid);
  return findings.map(({ severity, code, params }) => [
    severity,
    code,
    'cells' in params ? params.cells : params,
  ]);
}

test.each<[string, 'costs' | 'parties', Rows, string]>([
  ['a post', 'costs', [['Udbud', 'Drift', '35/65', 70, 80]], 'B7:F7'],
  ['a post without a group', 'costs', [['Udbud', '', '35/65', 70, '']], 'B7:F7'],
  ['an amount as text', 'costs', [['Udbud', 'Drift', '50/50', '70.000 kr.', '']], 'B7:F7'],
  [
    'two posts',
    'costs',
    [
      ['Udbud', 'Drift', '35/65', 7, 8],
      ['Jura', 'Drift', '35/65', 7, 8],
    ],
    'B7:F8',
  ],
  [
    'a post between total and source',
    'costs',
    [
      ['I alt', '', '', 150, 200],
      ['Udbud', 'Drift', '35/65', 7, 8],
      ['Kilde: x', '', '', '', ''],
    ],
    'B8:F8',
  ],
  ['a post called like a whole', 'costs', [['Samlet løsning', 'Drift', '35/65', 70, 80]], 'B7:F7'],
  ['a post without a key', 'costs', [['Udbud', 'Drift', '', 70, '']], 'B7:F7'],
  ['a post without a name', 'costs', [['', 'Drift', '35/65', 70, '']], 'B7:F7'],
  ['a recipient', 'parties', [['Viborg', 'Kommuner', 'Midt', 96_921]], 'B6:E6'],
  ['a recipient without a cluster', 'parties', [['Viborg', 'Kommuner', '', 96_921]], 'B6:E6'],
  ['the region', 'parties', [['Regionen', 'Region', '', 0]], 'B6:E6'],
  ['a recipient, its number as text', 'parties', [['Viborg', 'Kommuner', 'Midt', '96.921']], 'B6:E6'],
])('tells of %s right below the name', (_, what, below, cells) => {
  expect(beside(what, { below })).toEqual([['warning', 'beside-below', cells]]);
});

test.each<[string, 'costs' | 'parties', Rows]>([
  ['a total', 'costs', [['I alt', '', '', 150, 200]]],
  ['a total with its key filled down', 'costs', [['Total', 'Drift', '35/65', 150, 200]]],
  ['a source', 'costs', [['Kilde: budget 2021', '', '', '', '']]],
  ['a source in two cells', 'costs', [['Kilde:', 'Budget 2021', '', '', '']]],
  ['the headings of another table', 'costs', [['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Kun']]],
  ['what is to be shared, without a key', 'costs', [['Til fordeling', 'Drift', '', 150, 200]]],
  ['a date', 'costs', [['Opdateret', '', '', 44_197, '']]],
  ['a total of the recipients', 'parties', [['Kommuner i alt', 'Kommuner', '', 45_851]]],
  ['a source of the population', 'parties', [['Kilde:', 'Danmarks Statistik', '', '']]],
])('does not mind %s right below the name', (_, what, below) => {
  expect(beside(what, { below })).toEqual([]);
});

test.each<[string, 'costs' | 'parties', Rows, string]>([
  ['a year', 'costs', [[2023], [1], [2]], 'G4:G6'],
  ['a year in words, partly filled', 'costs', [['Budget 2023'], [''], ['2,5 mio. kr.']], 'G4:G6'],
  [
    'a year after a remark',
    'costs',
    [
      ['Noter', 2023],
      ['x', 1],
      ['', 2],
    ],
    'H4:H6',
  ],
  [
    'two years',
    'costs',
    [
      [2023, 2024],
      [1, 1],
      [2, 2],
    ],
    'G4:H6',
  ],
  ['the price', 'costs', [['Pris i alt'], [10], [20]], 'G4:G6'],
  ['a driver', 'parties', [['Gevinst'], [12]], 'F4:F5'],
])('tells of %s right beside the name', (_, what, right, cells) => {
  expect(beside(what, { right })).toEqual([['warning', 'beside-column', cells]]);
});

test.each<[string, 'costs' | 'parties', Rows]>([
  ['a remark of the user’s own', 'costs', [['Ansvarlig'], ['HJ'], ['ML']]],
  ['a year over nothing', 'costs', [[2023], [''], ['']]],
  ['the number of an account', 'costs', [[44_927], [1], [2]]],
  ['figures without a heading', 'costs', [[''], [1], [2]]],
  ['a sum of each row', 'costs', [['I alt'], [300], [50]]],
  ['words beside the recipients', 'parties', [['Kontaktperson'], ['HJ']]],
])('does not mind %s right beside the name', (_, what, right) => {
  expect(beside(what, { right })).toEqual([]);
});

// The columns stand up to A, and the name covers B4:F6.
test.each<[string, 'costs' | 'parties', Rows, string]>([
  ['a year', 'costs', [[2020], [1], [2]], 'A4:A6'],
  ['a year in words', 'costs', [['Regnskab 2020'], ['1.000 kr.'], ['']], 'A4:A6'],
  ['the price', 'costs', [['Pris i alt'], [10], [20]], 'A4:A6'],
  ['a rate', 'costs', [['Takst'], ['2 pr. part'], ['']], 'A4:A6'],
  ['a driver', 'parties', [['Gevinst'], [12]], 'A4:A5'],
  ['the sector, of whom the recipients have one already', 'parties', [['Sektor'], ['Kommuner']], 'A4:A5'],
])('tells of %s right before the name', (_, what, left, cells) => {
  expect(beside(what, { left })).toEqual([['warning', 'beside-column', cells]]);
});

test.each<[string, 'costs' | 'parties', Rows]>([
  ['a number for each post', 'costs', [['Nr.'], [1], [2]]],
  ['a number for each recipient', 'parties', [['Nr.'], [1]]],
  ['a remark', 'costs', [['Ansvarlig'], ['HJ'], ['ML']]],
  ['a year over nothing', 'costs', [[2020], [''], ['']]],
])('does not mind %s right before the name', (_, what, left) => {
  expect(beside(what, { left })).toEqual([]);
});

test('a column before the name that every row needs is lacking, and where it stands is told as well', () => {
  const values = COSTS.map((row) => row.slice(1));
  const left = COSTS.map((row) => row.slice(0, 1));
  const grid = {
    ...gridOf('Omkostninger', values, { row: 0, column: 1 }),
    beside: { below: [], right: [], left },
  };
  expect(told(parseCostRows([grid]).findings)).toEqual([
    'error column-missing Omkostninger!B1',
    'warning beside-column Omkostninger!A1',
  ]);
});

test.each<[string, Rows, string[]]>([
  ['right above it', [['Post', 'Gruppe', 'Nøgle', 2021, 2022]], ['error headings-above Omkostninger!A4']],
  [
    'above a row of units',
    [
      ['Budget', '', '', '', ''],
      ['Post', 'Gruppe', 'Nøgle', 2021, 2022],
      ['', '', '', 'kr.', 'kr.'],
    ],
    ['error headings-above Omkostninger!A3'],
  ],
  [
    'nowhere',
    [['Budget for alle', '', '', '', '']],
    ['error column-missing Omkostninger!A5', 'error column-missing Omkostninger!A5'],
  ],
])('the headings of a name that begins below them stand %s', (_, above, expected) => {
  const grid = gridOf('Omkostninger', COSTS.slice(1), { row: 4, column: 0 });
  const { findings } = parseCostRows([{ ...grid, beside: { below: [], right: [], above } }]);
  expect(told(findings.filter(({ code }) => code !== 'amounts-missing'))).toEqual(expected);
});

// A name of three columns: what it lacks below is a key or a name, and the sums of what it has are no posts.
test.each<[string, readonly CellValue[], string[]]>([
  ['without a key', ['Jura', '', 5000], ['warning beside-below Omkostninger!A4']],
  ['without a key, its amount as text', ['Jura', '', '5.000 kr.'], ['warning beside-below Omkostninger!A4']],
  ['without a name', ['', '50/50', 5000], ['warning beside-below Omkostninger!A4']],
  ['without a key or an amount', ['Kilde: budgettet', '', ''], []],
  ['that is a total', ['I alt', '', 150], []],
  ['that is a sum by another name', ['Fælles udgifter', '', 150], []],
  ['that is a sum by another name in words', ['Fælles udgifter', '', '150,00 kr.'], []],
  ['that says what is left', ['Difference', '', 7], []],
])('right below posts of three columns stands a row %s', (_, row, expected) => {
  const costs: Rows = [
    ['Post', 'Nøgle', 2021],
    ['Udstyr', '35/65', 100],
    ['Kurser', '35/65', 50],
  ];
  const grid = { ...gridOf('Omkostninger', costs), beside: { below: [row], right: [] } };
  expect(told(parseCostRows([grid]).findings)).toEqual(expected);
});

test.each<[string, Rows, string | null]>([
  ['a total', [['Drift', 'Total', 900]], 'A3:C3'],
  [
    'a line under headings of its own',
    [
      ['', 'Linje', 2022],
      ['', 'Viborg', '1.200 kr.'],
    ],
    'A4:C4',
  ],
  ['a source', [['', 'Kilde: referatet', '']], null],
  ['headings without lines', [['', 'Linje', 2022]], null],
])('right below what was published stands %s', (_, below, cells) => {
  const published = gridOf('Offentliggjort', [
    ['Gruppe', 'Linje', 'Kommuner 2021'],
    ['Drift', 'Skive', 100],
  ]);
  const { findings } = parsePublished({ ...published, beside: { below, right: [] } });
  expect(findings.map(({ code, params }) => [code, 'cells' in params ? params.cells : null])).toEqual(
    cells === null ? [] : [['beside-below', cells]],
  );
});

// 1 January and 31 December 2023, and the first of July.
test.each([
  [44_927, 'dd-mm-yyyy'],
  [45_291, 'd. mmmm yyyy'],
  [45_108, 'yyyy'],
])('a year right beside the name that is a date, %d shown as %s, is told of', (serial, format) => {
  const beside: GridBeside = { below: [], right: [[serial], [1], [2]], headingFormats: [format] };
  const { findings } = parseCostRows([{ ...gridOf('Omkostninger', COSTS), beside }]);
  expect(findings.map(({ code, params }) => [code, 'cells' in params ? params.cells : null])).toEqual([
    ['beside-column', 'F1:F3'],
  ]);
});
