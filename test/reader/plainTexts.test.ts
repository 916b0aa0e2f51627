import { readText } from '../../src/reader/readText';
import type { Reading } from '../../src/reader/reading';
import { rowsOf } from './readingOf';

/** Tables as a plain copy of a page gives them: every cell on a line of its own, row by row or column by column. */

function isInDoubt({ doubts }: Reading): boolean {
  return doubts.some(({ row, column }) => row === null && column === null);
}

/** A group of lines, and a blank line after it. */
function groups(...all: readonly (readonly string[])[]): string {
  return all.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

const TWO_YEARS = [
  'Viborg|250000|255000',
  'Skive|150000|152000',
  'Herning|200000|204000',
  'I alt|600000|611000',
];
const PEOPLE = ['Viborg|97113|971130', 'Skive|44500|445000', 'Herning|90000|900000', 'I alt|231613|2316130'];
const NAMES = ['Viborg', 'Skive', 'Herning', 'I alt'];
const FOLKETAL = ['97.113', '44.500', '90.000', '231.613'];
const BIDRAG = ['971.130', '445.000', '900.000', '2.316.130'];

describe('row by row', () => {
  const rows = (...lines: readonly string[]) => [...lines].join('\n');
  const VIBORG = ['Viborg', '250.000', '255.000'];
  const SKIVE = ['Skive', '150.000', '152.000'];
  const HERNING = ['Herning', '200.000', '204.000'];
  const TOTAL = ['I alt', '600.000', '611.000'];
  const HEADINGS = ['Kommune', 'Bidrag 2025 (kr.)', 'Bidrag 2026 (kr.)'];
  test.each<readonly [string, string, readonly string[]]>([
    ['one line after another', rows(...HEADINGS, ...VIBORG, ...SKIVE, ...HERNING, ...TOTAL), TWO_YEARS],
    ['blank lines between rows', groups(HEADINGS, VIBORG, SKIVE, HERNING, TOTAL), TWO_YEARS],
    [
      'blank lines between cells',
      [...HEADINGS, ...VIBORG, ...SKIVE, ...HERNING, ...TOTAL].join('\n\n'),
      TWO_YEARS,
    ],
    [
      'a page ends within the table',
      rows(...HEADINGS, ...VIBORG, ...SKIVE, 'Side 3 af 12', ...HERNING, ...TOTAL, 'Side 4 af 12'),
      TWO_YEARS,
    ],
    [
      'a title that has a word for costs in it',
      rows(
        'Tabel 2. Udgifter til sekretariatet',
        '(kr.)',
        'Post',
        '2025',
        '2026',
        ...VIBORG,
        ...SKIVE,
        ...HERNING,
        ...TOTAL,
      ),
      TWO_YEARS,
    ],
  ])('%s', (_, text, expected) => {
    const readings = readText(text);
    expect(readings.map(rowsOf)).toEqual([expected]);
    expect(readings.some(isInDoubt)).toBe(false);
  });

  test.each<readonly [string, readonly (readonly string[])[]]>([
    ['of the same columns', [HEADINGS, VIBORG, SKIVE, ['I alt', '400.000', '407.000']]],
    [
      'of other columns',
      [
        ['Kommune', 'Folketal', 'Andel i pct.', 'Bidrag i kr.'],
        ['Viborg', '97.113', '62,5', '250.000'],
        ['Skive', '44.500', '37,5', '150.000'],
        ['I alt', '141.613', '100,0', '400.000'],
      ],
    ],
  ])('a second table that is numbered, %s, is one of its own', (_, second) => {
    const first = [HEADINGS, VIBORG, SKIVE, HERNING, TOTAL];
    const text = ['Tabel 1. Drift', ...first.flat(), 'Tabel 2. Fordeling', ...second.flat()].join('\n');
    const readings = readText(text);
    expect(readings.map(({ title }) => title)).toEqual(['Tabel 1. Drift', 'Tabel 2. Fordeling']);
    expect(readings.map(({ columns }) => columns.map(({ heading }) => heading))).toEqual([
      HEADINGS,
      second[0],
    ]);
    expect(readings.map(rowsOf)[0]).toEqual(TWO_YEARS);
    expect(readings.map(({ sumsHeld }) => sumsHeld > 0)).toEqual([true, true]);
    expect(readings.some(isInDoubt)).toBe(false);
  });

  test('a page’s number before figures is a label', () => {
    const text = rows('Bilag', 'Udgift i kr.', 'Side 1', '100', 'Side 2', '150', 'I alt', '250');
    expect(readText(text).map(rowsOf)).toEqual([['Side 1|100', 'Side 2|150', 'I alt|250']]);
  });

  test('a line below the table that begins with its number is no table', () => {
    const text = rows(
      'Tabel 1. Drift',
      ...HEADINGS,
      ...VIBORG,
      ...SKIVE,
      ...HERNING,
      ...TOTAL,
      'Tabel 1 viser driften.',
    );
    expect(readText(text)).toHaveLength(1);
  });

  test('a section right below the headings stands over rows, and is no heading', () => {
    const text = rows(
      ...['Fælles drift i kr.', 'Post', 'Budget 2024', 'Budget 2025'],
      ...['Løn', 'Leder', '600', '610', 'Teknik', '900', '910', 'Løn i alt', '1.500', '1.520'],
      ...['Drift', 'Husleje', '300', '310', 'El', '100', '95', 'Drift i alt', '400', '405'],
    );
    const [reading] = readText(text);
    expect(reading?.columns.map(({ heading }) => heading)).toEqual(['Post', 'Budget 2024', 'Budget 2025']);
    expect(reading?.rows[0]).toMatchObject({ role: 'section', label: 'Løn' });
  });
});

describe('column by column, with blank lines between', () => {
  const NOTE = ['Beløbene er foreløbige.'];
  test.each<readonly [string, string]>([
    [
      'headings over their columns',
      groups(['Kommune', ...NAMES], ['Folketal', ...FOLKETAL], ['Bidrag i kr.', ...BIDRAG]),
    ],
    [
      'a heading of two lines',
      groups(
        ['Kommune', ...NAMES],
        ['Folketal', 'pr. 1. januar 2024', ...FOLKETAL],
        ['Bidrag', 'i kr.', ...BIDRAG],
      ),
    ],
    ['headings together', groups(['Kommune', 'Folketal', 'Bidrag i kr.'], NAMES, FOLKETAL, BIDRAG)],
    [
      'a title and a page number',
      groups(
        ['Fælles sekretariat', 'Kommune', ...NAMES],
        ['Folketal', ...FOLKETAL],
        ['Bidrag i kr.', ...BIDRAG],
        ['Side 1'],
      ),
    ],
  ])('%s', (_, text) => {
    const [reading, ...others] = readText(text);
    if (reading === undefined) throw new Error('nothing read');
    expect(others).toEqual([]);
    expect(rowsOf(reading)).toEqual(PEOPLE);
    expect(reading.columns.map(({ role }) => role)).toEqual(['label', 'driver', 'amount']);
    expect(isInDoubt(reading)).toBe(false);
  });

  test('what stands below is a note', () => {
    const text = groups(['Kommune', ...NAMES], ['Folketal', ...FOLKETAL], ['Bidrag i kr.', ...BIDRAG], NOTE);
    expect(readText(text).map(rowsOf)).toEqual([[...PEOPLE, `${NOTE.join('')}||`]]);
  });

  test('a total that is not the sum is told of where another column proves the layout', () => {
    const misprinted = ['971.130', '445.000', '900.000', '2.361.130'];
    const [reading] = readText(
      groups(['Kommune', ...NAMES], ['Folketal', ...FOLKETAL], ['Bidrag i kr.', ...misprinted]),
    );
    expect(reading?.faults).toMatchObject([
      { kind: 'total is not the sum', rowIndex: 3, columnIndex: 2, printed: 2_361_130, expected: 2_316_130 },
    ]);
  });

  test.each<readonly [string, string]>([
    [
      'a heading may stand over two columns',
      groups(['Post', ...NAMES], ['2025', 'Kommuner', ...FOLKETAL], ['Region', ...BIDRAG]),
    ],
    [
      'the unit is broken over two lines',
      groups(['1.000', 'kr.', ...NAMES], ['2025', ...FOLKETAL], ['2026', ...BIDRAG]),
    ],
    [
      'comments may stand beside the rows',
      groups(['Kommune', ...NAMES], ['Bidrag i kr.', ...BIDRAG], ['Forklaring', 'Foreløbigt', 'Endeligt']),
    ],
    [
      'the headings are printed again on a second page',
      groups(
        ['Post (kr.)', 'Løn', 'Post (kr.)', 'Drift'],
        ['2025', '500', '2025', '400'],
        ['Løn', '300', 'Løn', '250'],
      ),
    ],
  ])('in doubt as a whole where %s', (_, text) => {
    const readings = readText(text);
    expect(readings).not.toEqual([]);
    expect(readings.every(isInDoubt)).toBe(true);
  });

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['the total has no name', ['Kommune', 'Viborg', 'Skive', 'Herning'], FOLKETAL],
    [
      'a label is broken and none stands over them',
      ['Viborg', 'Skive', 'og omegn', 'Herning', 'I alt'],
      FOLKETAL,
    ],
    ['no line says what the labels are', ['Midtjylland', ...NAMES], FOLKETAL],
    ['a cell is left out of the column', ['Kommune', ...NAMES], ['97.113', '134.500', '231.613']],
    [
      'no total',
      ['Kommune', 'Viborg', 'Skive', 'Herning', 'Ikast'],
      ['97.113', '44.500', '90.000', '41.000'],
    ],
    ['the total is not the sum', ['Kommune', ...NAMES], ['97.113', '44.500', '90.000', '213.613']],
  ])('in doubt as a whole where %s', (_, labels, figures) => {
    const readings = readText(groups(labels, ['Folketal', ...figures], ['Indbyggere 2024', ...figures]));
    expect(readings.filter((reading) => !isInDoubt(reading))).toEqual([]);
  });
});

/** Of these a plain copy has lost what tells the columns: nothing is taken for certain. */
test.each<readonly [string, readonly string[]]>([
  [
    'empty cells left out',
    [
      '1.000 kr.',
      '2024',
      '2025',
      '2026',
      'Løn',
      '100',
      '110',
      '120',
      'Kurser',
      '40',
      'Drift',
      '50',
      '60',
      'I alt',
      '150',
      '150',
      '180',
    ],
  ],
  [
    'headings that may be titles',
    [
      'Kommune',
      'Folketal',
      '1. januar 2024',
      'Bidrag',
      '(kr.)',
      'Viborg',
      '97.113',
      '971.130',
      'Skive',
      '44.500',
      '445.000',
      'I alt',
      '141.613',
      '1.416.130',
    ],
  ],
  ['columns without blank lines', ['Kommune', ...NAMES, 'Folketal', ...FOLKETAL, 'Bidrag i kr.', ...BIDRAG]],
])('%s: the table is under a doubt', (_, lines) => {
  const readings = readText(lines.join('\n'));
  expect(readings).not.toEqual([]);
  expect(readings.every(isInDoubt)).toBe(true);
});

test('a footnote’s number and bracket stuck to a figure are no part of it, and are told of', () => {
  const [reading] = readText(
    'Kommune\tBorgere\nViborg\t1.5332)\nSkive\t800\nI alt\t2.333\n2) Foreløbigt tal\n',
  );
  expect(reading?.rows[0]?.values[1]).toBe(1533);
  expect(reading?.doubts).toContainEqual(expect.objectContaining({ row: 0, column: 1 }));
});

test.each([
  ['over them', ['Beløb i 1.000 kr.', ''], []],
  ['below', [], ['Note: Alle beløb er i 1.000 kr.']],
])('a unit %s is no figure of aligned columns', (_, over, below) => {
  const rows = [
    'Opgave              Regnskab 2024   Budget 2025',
    'Måling af støj             29.299         9.020',
    'Vandprøver                  7.060         9.545',
    'I alt                      36.359        18.565',
  ];
  const readings = readText([...over, ...rows, ...below].join('\n'));
  expect(readings.map(({ unit }) => unit)).toEqual(['1.000 kr.']);
  expect(readings.flatMap(rowsOf).slice(0, 3)).toEqual([
    'Måling af støj|29299000|9020000',
    'Vandprøver|7060000|9545000',
    'I alt|36359000|18565000',
  ]);
});

test('amounts in a column that also holds a key are told of', () => {
  const [reading] = readText(
    'Post\tLøn\tDrift\nPris i kr.\t2.000\t7.400\nFordeling\t85/15\t90/10\nI alt\t2.000\t7.400\n',
  );
  expect(reading?.doubts).toContainEqual(
    expect.objectContaining({
      row: null,
      column: 1,
      or: expect.objectContaining({ role: 'amount' }) as object,
    }),
  );
});

test('a heading of comments that no row has is a column’s, below columns one after another', () => {
  const columns = [
    ['Post', 'Løn', 'Drift', 'I alt'],
    ['Beløb i kr.', '4.210.000', '687.000', '4.897.000'],
    ['Kommentar'],
  ];
  const [reading] = readText(columns.map((column) => column.join('\n')).join('\n\n'));
  expect(reading?.columns.map(({ heading, role }) => [heading, role])).toEqual([
    ['Post', 'label'],
    ['Beløb i kr.', 'price'],
    ['Kommentar', 'note'],
  ]);
  expect(reading?.rows.map(({ label }) => label)).toEqual(['Løn', 'Drift', 'I alt']);
});

test.each([
  [
    'sums along the rows and down the columns',
    [
      ['Kommune', 'Viborg', 'Skive', 'I alt'],
      ['Anlæg i kr.', '250000', '150000', '400000'],
      ['Drift i kr.', '97000', '44500', '141500'],
      ['I alt i kr.', '347000', '194500', '541500'],
    ],
  ],
  [
    'a price, its key, and sectors that pay it, of which a row has been left out',
    [
      ['Omkostning (kr.)', 'Infrastruktur', 'Udstyr', 'Logistik', 'Personale', 'Total'],
      ['Pris i alt', '6350000', '8300000', '10200000', '8950000', '42900000'],
      ['Fordeling', '40/60', '50/50', '15/85', '60/40', '–'],
      ['Kommuner 2025', '800000', '450000', '800000', '2900000', '7550000'],
      ['Region 2025', '3800000', '600000', '3050000', '850000', '10800000'],
      ['Kommuner 2026', '1350000', '3350000', '3050000', '3800000', '13750000'],
      ['Region 2026', '400000', '3900000', '3300000', '1400000', '10800000'],
    ],
  ],
])('what may as well be rows as columns is never taken for rows without a doubt: %s', (_, columns) => {
  const [reading] = readText(groups(...columns));
  const areColumns =
    reading?.columns.map(({ heading }) => heading).join('|') === columns.map(([first]) => first).join('|');
  expect(areColumns || isInDoubt(reading!)).toBe(true);
});
