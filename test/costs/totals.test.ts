import { parseCostRows } from '../../src/costs/parseCostRows';
import type { CellValue } from '../../src/cells/grid';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';

const HEADINGS = ['Post', 'Gruppe', 'Nøgle', 2021, 2022];

/** The posts that are allocated, and what is told. */
function read(rows: readonly (readonly CellValue[])[], headings: readonly CellValue[] = HEADINGS) {
  const { value, findings } = parseCostRows([gridOf('Omkostninger', [headings, ...rows])]);
  return [value.rows.map(({ label }) => label), told(findings)];
}

const A = ['Udstyr', 'Drift', '35/65', 100, 200];
const B = ['Kurser', 'Drift', '35/65', 50, 25];
const C = ['Udbud', 'Anlæg', '35/65', 1000, 0];
const NOTE = (row: number) => `note total-left-out Omkostninger!A${row}`;

describe('a total is left out with a note', () => {
  test.each<[string, (readonly CellValue[])[], number]>([
    ['its key filled down', [A, B, ['Total', 'Drift', '35/65', 150, 225]], 4],
    ['no key and no group', [A, B, ['I alt', '', '', 150, 225]], 4],
    ['of all groups', [A, B, C, ['Hovedtotal', '', '', 1150, 225]], 5],
    ['of its group, by name', [A, C, B, ['Drift i alt', '', '', 150, 225]], 5],
    ['of its group, by its group cell', [A, C, B, ['Sum', 'drift', '', 150, 225]], 5],
    ['named in the column of groups', [A, B, ['', 'I alt', '', 150, 225]], 4],
    ['with a blank year', [A, B, ['Total', '', '', 150, '']], 4],
    ['as text', [A, B, ['Total (ekskl. moms)', '', '', '150 kr.', '225,00']], 4],
    ['above its rows', [['I alt', '', '', 150, 225], A, B], 2],
    ['of one row', [A, ['Subtotal', '', '', 100, 200]], 3],
    ['without figures', [A, ['Total', '', '', '', '']], 3],
    [
      'of zeros',
      [
        ['Udstyr', 'Drift', '35/65', 0, 0],
        ['Total', '', '', 0, 0],
      ],
      3,
    ],
    ['likely by its name, with its key', [A, B, ['Samlede udgifter', 'Drift', '35/65', 150, 225]], 4],
    ['without any name', [A, B, ['', '', '', 150, 225]], 4],
    ['of negative amounts', [A, ['Tilskud', 'Drift', '35/65', -300, 0], ['Total', '', '', -200, 200]], 4],
  ])('%s', (_, rows, row) => {
    const kept = rows.map(([label]) => label).filter((__, index) => index !== row - 2);
    expect(read(rows)).toEqual([kept, [NOTE(row)]]);
  });

  test('subtotals and what they add up to', () => {
    const rows = [
      A,
      B,
      ['Subtotal', '', '', 150, 225],
      C,
      ['Subtotal', '', '', 1000, 0],
      ['Total', '', '', 1150, 225],
    ];
    expect(read(rows)).toEqual([
      ['Udstyr', 'Kurser', 'Udbud'],
      [NOTE(4), NOTE(6), NOTE(7)],
    ]);
  });

  test('each group under its total', () => {
    const rows = [['Drift i alt', '', '', 150, 225], A, B, ['Anlæg i alt', '', '', 1000, 0], C];
    expect(read(rows)).toEqual([
      ['Udstyr', 'Kurser', 'Udbud'],
      [NOTE(2), NOTE(5)],
    ]);
  });
});

test.each<[string, readonly CellValue[], object]>([
  ['a row was added since', ['Total', '', '', 100, 200], { heading: '2021', shown: 100_00, sum: 150_00 }],
  ['one year is wrong', ['I alt', '', '', 150, 226], { heading: '2022', shown: 226_00, sum: 225_00 }],
  [
    'its key filled down',
    ['Total', 'Drift', '35/65', 160, 225],
    { heading: '2021', shown: 160_00, sum: 150_00 },
  ],
])('a total that does not add up is left out with both figures: %s', (_, total, params) => {
  const { value, findings } = parseCostRows([gridOf('Omkostninger', [HEADINGS, A, B, total])]);
  expect(value.rows).toHaveLength(2);
  expect(told(findings)).toEqual(['warning total-differs Omkostninger!A4']);
  expect(findings[0]!.params).toEqual({ text: total[0], of: 'costs', ...params });
});

test.each<[string, (readonly CellValue[])[], string[]]>([
  ['a thing that is called something like it', [A, B, ['Samlet løsning', 'Drift', '35/65', 400, 0]], []],
  ['a turnkey contract', [A, B, ['Totalentreprise', 'Drift', '35/65', 400, 0]], []],
  ['a renovation', [A, B, ['Total renovering', 'Drift', '35/65', 400, 0]], []],
  ['the only row there is', [['Total', 'Drift', '35/65', 400, 0]], ['note total-kept Omkostninger!A2']],
  [
    'called a sum, but of nothing here',
    [A, B, ['Licenser i alt', 'Drift', '35/65', 400, 0]],
    ['note total-kept Omkostninger!A4'],
  ],
  [
    'the sum of the others in both years, and not called one',
    [A, B, ['Samlet løsning', 'Drift', '35/65', 150, 225]],
    ['warning looks-like-sum Omkostninger!A4'],
  ],
  [
    'the sum of three others',
    [A, B, C, ['Hele pakken', 'Anlæg', '35/65', 1150, '']],
    ['warning looks-like-sum Omkostninger!A5'],
  ],
  [
    'the sum of two others in one year, and called after it',
    [A, B, ['Til fordeling', 'Drift', '35/65', 150, '']],
    ['warning looks-like-sum Omkostninger!A4'],
  ],
  ...[
    ['Husleje', 'El'],
    ['- Husleje', '- El'],
    ['1.1 Husleje', '1.2 El'],
  ].map(([first = '', second = '']): [string, (readonly CellValue[])[], string[]] => [
    `a whole above its parts ${first} and ${second}`,
    [
      ['Drift', 'Drift', '35/65', 142_772, ''],
      [first, 'Drift', '35/65', 45_851, ''],
      [second, 'Drift', '35/65', 96_921, ''],
      C,
    ],
    ['warning looks-like-sum Omkostninger!A2'],
  ]),
  [
    'a whole of two years above its parts',
    [['Løn', 'Drift', '35/65', 150, 225], A, B],
    ['warning looks-like-sum Omkostninger!A2'],
  ],
  ['by chance the sum of two round amounts below', [['Rejser', 'Drift', '35/65', 150, ''], A, B], []],
  ['the same as the row above', [A, ['Kopi', 'Drift', '35/65', 100, 200]], []],
  ['by chance the sum of two round amounts', [A, B, ['Rejser', 'Drift', '35/65', 150, '']], []],
  [
    'zero like the others',
    [
      ['X', 'Drift', '35/65', 0, 0],
      ['Y', 'Drift', '35/65', 0, 0],
    ],
    [],
  ],
])('a row is allocated: %s', (_, rows, expected) => {
  expect(read(rows)).toEqual([rows.map(([label]) => label), expected]);
});

test('a row without a name that adds nothing up is still told of', () => {
  expect(read([A, B, ['', 'Drift', '', 151, 225]])[1]).toEqual([
    'error text-missing Omkostninger!A4',
    'error text-missing Omkostninger!C4',
  ]);
});

test('a figure of a total that is no amount is not compared', () => {
  expect(read([A, B, ['Total', '', '', '=SUM(D2:D3)', 225]])[1]).toEqual([NOTE(4)]);
});

test('a total of 20 mio. kr. that is one øre wrong is told of', () => {
  const rows = [
    ['Udstyr', 'Drift', '35/65', 12_000_000.01, 0],
    ['Kurser', 'Drift', '35/65', 8_000_000, 1],
    ['I alt', '', '', 20_000_000, 1],
  ];
  expect(read(rows)).toEqual([['Udstyr', 'Kurser'], ['warning total-differs Omkostninger!A4']]);
});

test('a total is compared with amounts as their number formats show them', () => {
  const values = [
    HEADINGS,
    ['Udstyr', 'Drift', '35/65', 3.8, 0],
    ['Kurser', 'Drift', '35/65', 200_000, 0],
    ['I alt', 'Drift', '35/65', 4_000_000, 0],
  ];
  const formats = values.map((row, index) =>
    row.map((_, at) => (index === 1 && at === 3 ? '0.0" mio. kr."' : 'General')),
  );
  const { value, findings } = parseCostRows([{ ...gridOf('Omkostninger', values), formats }]);
  expect(value.rows.map(({ label }) => label)).toEqual(['Udstyr', 'Kurser']);
  expect(told(findings)).toEqual([NOTE(4)]);
});

describe('a part of the row above', () => {
  const WARNING = 'warning looks-like-part Omkostninger!A3';
  const of = (label: string, drift: CellValue, next: CellValue = ''): readonly CellValue[] => [
    label,
    'Drift',
    '35/65',
    drift,
    next,
  ];

  test.each<[string, readonly CellValue[], readonly string[]]>([
    ['heraf', of('heraf moms', 40), [WARNING]],
    ['with a capital', of('Heraf løn', 40, 200), [WARNING]],
    ['with a dash', of('- heraf løn', 40), [WARNING]],
    ['with a long dash', of('– heraf løn', 40), [WARNING]],
    ['indented', of('   heraf løn', 40), [WARNING]],
    ['by hard spaces', of('\u00a0\u00a0heraf løn', 40), [WARNING]],
    ['deraf', of('deraf løn', 40), [WARNING]],
    ['hvoraf', of('hvoraf løn', 100), [WARNING]],
    ['herunder', of('Herunder: kurser', 40), [WARNING]],
    ['in English', of('of which VAT', 40), [WARNING]],
    ['larger than the row above', of('heraf moms', 140), []],
    ['in a year the row above has nothing in', of('heraf moms', 40, 300), []],
    ['of the other sign', of('heraf moms', -40), []],
    ['a thing that begins alike', of('Herafdeling', 40), []],
  ])('%s', (_, part, expected) => {
    expect(read([A, part])[1]).toEqual(expected);
  });

  test('several parts are all of the last whole row', () => {
    expect(read([A, of('heraf løn', 40), of('heraf moms', 60)])[1]).toEqual([
      WARNING,
      'warning looks-like-part Omkostninger!A4',
    ]);
  });
});
