import type { CellValue } from '../../src/cells/grid';
import { calculated } from '../support/calculated';
import { told } from '../support/told';

type Row = readonly CellValue[];

const parties: readonly Row[] = [
  ['Part', 'Sektor', 'Folketal'],
  ['Nord', 'Kommuner', 100],
  ['Syd', 'Kommuner', 300],
  ['Regionen', 'Region', 400],
];

/** Nord and Syd share the municipalities' part as 1 to 3. */
function reconciled(costs: readonly Row[], published: readonly Row[]) {
  return calculated({ Omkostninger: costs, Parter: parties, Offentliggjort: published });
}

/** What a workbook's reconciliation finds; each figure that agrees is no finding. */
function found(costs: readonly Row[], published: readonly Row[]): string[] {
  return told(reconciled(costs, published).findings).map((one) => one.replace(' Offentliggjort!', ' '));
}

// Each case is what an office prints of one workbook, with what is to be told of it, as written down before it was run.
const price = 'Pris i alt';
const bySector: readonly Row[] = [
  ['Post', 'Nøgle', price, 2021],
  ['Licenser', '100/0', 5000, 1200],
  ['Licenser', '0/100', 5000, 800],
  ['Drift', '50/50', 400, 400],
];
const byPlace: readonly Row[] = [
  ['Post', 'Nøgle', 2021],
  ['Konsulent', '50/50', 100],
  ['Konsulent', '50/50', 250],
  ['Konsulent', '50/50', 150],
  ['Kørsel', '50/50', 40],
];
const inTwoGroups: readonly Row[] = [
  ['Gruppe', 'Post', 'Nøgle', 2021, 2022],
  ['Anlæg', 'Udstyr', '50/50', 800, 0],
  ['Drift', 'Udstyr', '50/50', 200, 400],
  ['Drift', 'Hjælp', '100/0', 400, 400],
];
const sectors = ['Linje', 'Kommuner 2021', 'Region 2021'];

test.each<[string, readonly Row[], readonly Row[], string[]]>([
  [
    'one row is printed over two rows, one for each sector',
    bySector,
    [
      ['Linje', price, 'Kommuner 2021', 'Region 2021'],
      ['Licenser', 5000, 1200, 800],
      ['Drift', 400, 200, 200],
      ['Total', 5400, 1400, 1000],
    ],
    [],
  ],
  [
    'and its price may be added up; a sector’s amount that is wrong is found',
    bySector,
    [
      ['Linje', price, 'Kommuner 2021', 'Region 2021'],
      ['Licenser', 10_000, 1200, 801],
      ['Drift', 400, 200, 200],
      ['Total', 10_400, 1400, 1000],
    ],
    ['warning published-differs D2', 'warning published-total-differs-from-rows D4'],
  ],
  [
    'one line for three rows: 100 + 250 + 150 = 500',
    byPlace,
    [sectors, ['Konsulent', 250, 250], ['Kørsel', 20, 20], ['I alt', 270, 270]],
    [],
  ],
  [
    'a line printed with one of the three rows only',
    byPlace,
    [sectors, ['Konsulent', 125, 125], ['Kørsel', 20, 20], ['I alt', 145, 145]],
    [
      'warning published-differs B2',
      'warning published-differs C2',
      'warning published-differs B4',
      'warning published-differs C4',
    ],
  ],
  [
    'two lines for three rows: nobody can know which is which',
    byPlace,
    [sectors, ['Konsulent', 175, 175], ['Konsulent', 75, 75], ['Kørsel', 20, 20], ['Total', 270, 270]],
    ['warning published-line-unclear A2'],
  ],
  [
    'a line for each row, in another order',
    byPlace,
    [sectors, ['Konsulent', 125, 125], ['Konsulent', 75, 75], ['Konsulent', 50, 50], ['Kørsel', 20, 20]],
    [],
  ],
  [
    'three rows in a line for each sector',
    byPlace,
    [
      sectors,
      ['Konsulent', 250, ''],
      ['Kørsel', 20, ''],
      ['Konsulent', '', 250],
      ['Kørsel', '', 20],
      ['Total', 270, 270],
    ],
    [],
  ],
  [
    'every row in a line for each sector, one of them wrong',
    byPlace,
    [
      sectors,
      ['Konsulent', 50, ''],
      ['Konsulent', '', 50],
      ['Konsulent', 125, ''],
      ['Konsulent', '', 125],
      ['Konsulent', 75, ''],
      ['Konsulent', '', 76],
    ],
    ['warning published-differs C7'],
  ],
  [
    'headings over the lines, one of them called as a row',
    bySector,
    [
      ['Gruppe', 'Linje', 'Kommuner 2021', 'Region 2021'],
      ['', 'Udgifter til systemer', '', ''],
      ['', 'Licenser', '', ''],
      ['', 'Licenser', 1200, 800],
      ['Fordelt på parter', '', '', ''],
      ['', 'Nord', 350, ''],
      ['', 'Syd', 1050, ''],
    ],
    [],
  ],
  [
    'years alone where there are sectors',
    inTwoGroups,
    [
      ['Gruppe', 'Linje', 2021, '2022 i alt', 'Kommuner', 'Region i alt', 'Total'],
      ['Drift', 'Udstyr', 200, 400, 300, 300, 600],
      ['Drift', 'Hjælp', 400, 400, 800, '', 800],
      ['Drift', 'Total', 600, 800, 1100, 300, 1400],
      // 1/4 of the municipalities' 400 + 100 + 400 in 2021 and 200 + 400 in 2022.
      ['Samlet', 'Nord', 225, 150, 375, '', 375],
      ['Samlet', 'Regionen', 500, 201, '', 700, 700],
    ],
    ['warning published-differs D6'],
  ],
  [
    'a row of two groups in the overview',
    inTwoGroups,
    [
      ['Gruppe', 'Linje', 'Kommuner 2021', 'Region 2021', 'I alt'],
      ['Samlet', 'Udstyr', 500, 500, 1400],
      ['Samlet', 'Hjælp', 400, '', 799],
      ['Samlet', 'I alt', 900, 500, 2200],
    ],
    ['warning published-differs E3'],
  ],
  [
    'a total over the rows and one over the recipients, the recipients first',
    bySector,
    [
      sectors,
      ['Nord', 350, ''],
      ['Syd', 1050, ''],
      ['Regionen', '', 1000],
      ['I alt', 1400, 1000],
      ['Licenser', 1200, 800],
      ['Drift', 200, 200],
      ['Total:', 1400, 1001],
    ],
    ['warning published-differs C8'],
  ],
  [
    'in mio. kr. with two decimals, a row over two',
    [
      ['Post', 'Nøgle', 2021],
      ['Licenser', '100/0', 1_204_000],
      ['Licenser', '50/50', 2_000_000],
    ],
    [
      ['Linje', 'Kommuner 2021 (mio. kr.)', '2021 (mio. kr.)', 'Kr. pr. indbygger i alt'],
      ['Licenser', '2,20', '3,20', ''],
      // 2.204.000 / 400 = 5.510 kr. for each inhabitant behind the municipalities, of whom a quarter live in Nord.
      ['Nord', '0,55', '0,55', '5.510'],
      ['Total', '2,20', '3,30', ''],
    ],
    ['warning published-total-differs-from-rows C4', 'note published-rounded B2'],
  ],
])('%s', (_, costs, published, expected) => {
  expect(found(costs, published)).toEqual(expected);
});

test('a year’s own column, where a key has one, is not all of that year', () => {
  const keys: readonly Row[] = [
    ['Nøgle', 'Niveau', 'Vægt'],
    ['Alle', 'Part', 'Folketal'],
  ];
  const costs: readonly Row[] = [
    ['Post', 'Nøgle', 2021],
    ['Hus', '50/50', 800],
    ['Bil', 'Alle', 80],
  ];
  // Nord has 1/4 of 400 and 1/8 of 80. The same 400 inhabitants are behind both sectors.
  const published: readonly Row[] = [
    ['Linje', 'Kommuner 2021', '2021', 'I alt 2021', 'Kr. pr. indbygger 2021'],
    ['Nord', 100, 10, 110, '1,1'],
    ['Total', 400, 80, 880, '2,2'],
  ];
  const tables = { Omkostninger: costs, Parter: parties, Nøgler: keys, Offentliggjort: published };
  expect(told(calculated(tables).findings)).toEqual([]);
});

test('lines that cannot be told apart say how many there are of each', () => {
  const { findings } = reconciled(byPlace, [sectors, ['Konsulent', 175, 175], ['KONSULENT', 75, 75]]);
  expect(findings.map(({ params }) => params)).toEqual([{ line: 'Konsulent', group: '', lines: 2, rows: 3 }]);
});
