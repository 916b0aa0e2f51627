import type { CellValue } from '../../src/cells/grid';
import { calculated, type InputTables } from '../support/calculated';
import { told } from '../support/told';

/** Two clusters, and the region's share of each; inhabitants behind both sectors: 300 in Midt, 900 in Øst. */
const tables: InputTables = {
  Omkostninger: [
    ['Gruppe', 'Post', 'Nøgle', 'Pris i alt', 2021, 2022],
    ['Drift', 'Licenser', '50/50', 5000, 2400, 1200],
    ['Anlæg', 'Udstyr', '100/0', 900, 900, 0],
  ],
  Parter: [
    ['Part', 'Sektor', 'Klynge', 'Folketal'],
    ['Skive', 'Kommuner', 'Midt', 100],
    ['Viborg', 'Kommuner', 'Midt', 200],
    ['Aarhus', 'Kommuner', 'Øst', 900],
    ['Region Midt', 'Region', 'Midt', 300],
    ['Region Øst', 'Region', 'Øst', 900],
  ],
  Indstillinger: [
    ['Navn', 'Værdi'],
    ['Mellemtotal', 'Klynge'],
  ],
};

function found(published: readonly (readonly CellValue[])[], more: InputTables = {}): string[] {
  const { findings } = calculated({ ...tables, ...more, Offentliggjort: published });
  return told(findings);
}

// Drift 2021: 1200 to the municipalities by 100/200/900 of 1200, so Midt 300; the region's Midt 300 of 1200.
test('a subtotal may be published, in a group and in the overview', () => {
  const headings = ['Gruppe', 'Linje', 'Kommuner 2021', 'Region 2021'];
  expect(found([headings, ['Drift', 'Midt i alt', 300, 300], ['Samlet', 'MIDT I ALT', 525, 300]])).toEqual(
    [],
  );
  expect(found([headings, ['Drift', 'Midt i alt', 301, 300]])).toEqual([
    'warning published-differs Offentliggjort!C2',
  ]);
});

test('without Mellemtotal a subtotal is an unknown line', () => {
  const published = [
    ['Gruppe', 'Linje', 'Kommuner 2021'],
    ['Drift', 'Midt i alt', 300],
  ];
  expect(found(published, { Indstillinger: [['Navn', 'Værdi']] })).toEqual([
    'warning published-line-unknown Offentliggjort!B2',
  ]);
});

// In all 4500 kr. over 1200 inhabitants, behind both sectors: 3,75. Drift is 3600 / 1200 = 3, in 2021 2400 / 1200 = 2.
// Skive's 225 + … : Drift 100 + 50 and Anlæg 75 are 225 / 100 = 2,25. Midt: (450 + 225 + 450) / 300 = 3,75.
test.each<[string, CellValue, string, CellValue, string[]]>([
  ['Samlet', 'Total', 'Kr. pr. indbygger', 3.75, []],
  ['Samlet', 'Total', 'Kr. pr. indbygger', '3,75 kr.', []],
  ['Samlet', 'Total', 'kr pr indbygger', 3.8, []],
  ['Samlet', 'Total', 'Kr. pr. indbygger', '3,750000', []],
  ['Samlet', 'Total', 'Kr. pr. indbygger', 3.7, ['warning published-rate-differs Offentliggjort!C2']],
  ['Samlet', 'Skive', 'Kr. pr. indbygger', 2.25, []],
  ['Samlet', 'Midt i alt', 'Kr. pr. indbygger', 3.75, []],
  ['Drift', 'Total', 'Kr. pr. indbygger', 3, []],
  ['Drift', 'Total', 'Kr. pr. indbygger 2021', 2, []],
  ['Drift', 'Total', 'Kr. pr. indbygger Kommuner 2021', 1, []],
  ['Drift', 'Skive', 'Kr. pr. indbygger 2021', 1, []],
  ['Drift', 'Total', 'Kr. pr. indbygger 2021', '2,001', ['warning published-rate-differs Offentliggjort!C2']],
  ['Drift', 'Total', 'Kr. pr. indbygger 2030', 2, ['warning published-heading-unknown Offentliggjort!C2']],
  ['Samlet', 'Total', 'Kr. pr. indbygger', 'tre', ['error amount-not-a-number Offentliggjort!C2']],
])('%s, %s, %s: %p', (group, line, heading, printed, expected) => {
  const published = [
    ['Gruppe', 'Linje', heading, '2021'],
    [group, line, printed, ''],
  ];
  expect(found(published)).toEqual(expected);
});

// The municipalities pay 1200 + 600 of Drift and 900 of Anlæg, the region 1200 + 600 of Drift; 1200 inhabitants each.
test.each<[string, string, string, CellValue, string[]]>([
  ['Drift', 'Kommuner i alt', 'Kommuner 2021', 1200, []],
  ['Drift', 'Region i alt', 'Region 2022', 600, []],
  ['Drift', 'Kommunerne i alt', 'Kommuner 2021', 1200, []],
  ['Drift', 'Regionen i alt', 'Region 2021', 1200, []],
  ['Drift', 'I alt kommuner', 'Kommuner 2021', 1200, []],
  ['Samlet', 'Kommuner i alt', 'Kommuner 2021', 2100, []],
  ['Samlet', 'Kommuner i alt', 'I alt', 2700, []],
  ['Samlet', 'Kommuner i alt', 'Kr. pr. indbygger', 2.25, []],
  ['Samlet', 'Region i alt', 'Kr. pr. indbygger', '1,50', []],
  ['Drift', 'Kommuner i alt', 'Kr. pr. indbygger 2021', 1, []],
  ['Drift', 'Kommuner i alt', 'Kommuner 2021', 1201, ['warning published-differs Offentliggjort!C2']],
  ['Samlet', 'Kommuner i alt', 'Kr. pr. indbygger', 2.3, []],
  [
    'Samlet',
    'Kommuner i alt',
    'Kr. pr. indbygger',
    '2,31',
    ['warning published-rate-differs Offentliggjort!C2'],
  ],
])('a sector may be published: %s, %s, %s: %p', (group, line, heading, printed, expected) => {
  expect(
    found([
      ['Gruppe', 'Linje', heading],
      [group, line, printed],
    ]),
  ).toEqual(expected);
  // So it may without Mellemtotal, where it is asked for by nobody.
  const none = { Indstillinger: [['Navn', 'Værdi']] };
  expect(
    found(
      [
        ['Gruppe', 'Linje', heading],
        [group, line, printed],
      ],
      none,
    ),
  ).toEqual(expected);
});

test('a published total is still held against its rows alone where sectors are printed too', () => {
  const headings = ['Gruppe', 'Linje', 'Kommuner 2021', 'Region 2021'];
  const published = [
    headings,
    ['Drift', 'Licenser', 1200, 1200],
    ['Drift', 'Total', 1200, 1200],
    ['Drift', 'Kommuner i alt', 1200, ''],
    ['Drift', 'Region i alt', '', 1200],
  ];
  expect(found(published)).toEqual([]);
});

const settled: InputTables = {
  Omkostninger: [
    ['Post', 'Nøgle', 'Budget 2021', 'Regnskab 2021'],
    ['Samråd', '100/0', 1200, 600],
  ],
  Parter: [
    ['Part', 'Sektor', 'Folketal', 'Betalt 2021'],
    ['Skive', 'Kommuner', 100, 100],
    ['Viborg', 'Kommuner', 200, 210],
    ['Aarhus', 'Kommuner', 900, 900],
    ['Regionen', 'Region', 1200, 0],
  ],
  Indstillinger: [['Navn', 'Værdi']],
};

test('a settlement may be published', () => {
  const headings = ['Gruppe', 'Linje', 'Budget', 'Regnskab', 'Betalt', 'Til afregning'];
  const right = [
    headings,
    ['Afregning 2021', 'Skive', 100, 50, 100, -50],
    ['Afregning 2021', 'Viborg', 200, 100, 210, -110],
    ['afregning 2021', 'Total', 1200, 600, 1210, -610],
  ];
  expect(found(right, settled)).toEqual([]);
  expect(found([headings, ['Afregning 2021', 'Viborg', 200, 100, 210, -100]], settled)).toEqual([
    'warning published-differs Offentliggjort!F2',
  ]);
  expect(found([headings, ['Afregning 2022', 'Viborg', 200, 100, 210, -110]], settled)).toEqual([
    'warning published-group-unknown Offentliggjort!B2',
  ]);
});

describe('a row that is printed once for each sector', () => {
  const headings = ['Gruppe', 'Linje', 'Pris i alt', 'Kommuner 2021', 'Region 2021'];

  test('is one row with one price', () => {
    const published = [
      headings,
      ['Drift', 'Licenser', 5000, 1200, ''],
      ['Drift', 'Licenser', 5000, '', 1200],
      ['Drift', 'Total', 5000, 1200, 1200],
    ];
    expect(found(published)).toEqual([]);
  });

  test('is told of where it prints an amount twice', () => {
    const published = [
      headings,
      ['Drift', 'Licenser', 5000, 1200, 1200],
      ['Drift', 'Licenser', 5000, 1200, ''],
    ];
    expect(found(published)).toEqual(['warning published-line-twice Offentliggjort!B3']);
  });

  const twice: InputTables = {
    Omkostninger: [
      ['Gruppe', 'Post', 'Nøgle', 'Pris i alt', 2021],
      ['Drift', 'Licenser', '100/0', 5000, 1200],
      ['Drift', 'Licenser', '0/100', 5000, 1200],
    ],
  };

  test.each<[string, CellValue, CellValue]>([
    ['printed at both', 5000, 5000],
    ['printed at the first', '', 5000],
    ['added up', 5000, 10_000],
  ])('may stand in two rows of the workbook, its price %s', (_, second, total) => {
    const published = [
      headings,
      ['Drift', 'Licenser', 5000, 1200, ''],
      ['Drift', 'Licenser', second, '', 1200],
      ['Drift', 'Total', total, 1200, 1200],
    ];
    expect(found(published, twice)).toEqual([]);
  });
});
