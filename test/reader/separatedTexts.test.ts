import { separatedText, separatorOf } from '../../src/reader/layout/separatedText';
import { readText } from '../../src/reader/readText';

describe('cells in quotes, as a spreadsheet writes and copies them', () => {
  test.each<[string, string, string[][]]>([
    ['around a separator', 'a;"b; c";d', [['a', 'b; c', 'd']]],
    [
      'around a line break',
      'a\t"b\nc"\td\n1\t2\t3',
      [
        ['a', 'b c', 'd'],
        ['1', '2', '3'],
      ],
    ],
    [
      'around two',
      '"a\r\nb\r\nc";d\r\n1;2',
      [
        ['a b c', 'd'],
        ['1', '2'],
      ],
    ],
    ['around a quote, which is doubled', '"Hus ""Nord""";5', [['Hus "Nord"', '5']]],
    ['around nothing', 'a;"";c', [['a', '', 'c']]],
    ['around all', '"a"\t"1.000"', [['a', '1.000']]],
    ['at the end of the text', 'a;"b\n"', [['a', 'b ']]],
    [
      'of the text itself, that nobody closes',
      '"Hus A;10\nHus B;5',
      [
        ['"Hus A', '10'],
        ['Hus B', '5'],
      ],
    ],
    [
      'of the text itself, within a cell',
      'Rør på 5";10\n5" rør;1',
      [
        ['Rør på 5"', '10'],
        ['5" rør', '1'],
      ],
    ],
    [
      'none, and blank ones at the ends',
      '\ta\t\n\t\t',
      [
        ['', 'a', ''],
        ['', '', ''],
      ],
    ],
  ])('%s', (_, text, cells) => {
    expect(separatedText(text, text.includes('\t') ? '\t' : ';')).toEqual(cells);
  });

  test('one that is opened and closed far below takes in no rows', () => {
    const rows = Array.from({ length: 200 }, (_, row) => `Post ${String(row)}\t${String(row)}`);
    const cells = separatedText(['"Første\t1', ...rows, 'Sidste"\t2'].join('\n'), '\t');
    expect([cells.length, cells[0], cells.at(-1)]).toEqual([202, ['"Første', '1'], ['Sidste"', '2']]);
  });
});

// What a person gets who copies cells with line breaks (Alt+Enter) out of Excel, or saves them.
test.each([
  ['copied', '\t', ''],
  ['saved as .csv', ';', ''],
  ['saved with a line that tells the separator', ';', 'sep=;\r\n'],
])('headings over two lines are read as one where they are %s', (_, separator, hint) => {
  const rows = [
    ['Kommune', '"Budget 2021\n(kr.)"', '"Budget 2022\n(kr.)"'],
    ['Skive', '1.000', '2.000'],
    ['"Viborg\nog omegn"', '1.500', '2.500'],
    ['I alt', '2.500', '4.400'],
  ];
  const [table, ...others] = readText(hint + rows.map((row) => row.join(separator)).join('\r\n'));
  expect(others).toEqual([]);
  expect(table?.title).toBe('');
  expect(table?.columns.map(({ role, year, heading }) => [role, year, heading])).toEqual([
    ['label', null, 'Kommune'],
    ['amount', 2021, 'Budget 2021 (kr.)'],
    ['amount', 2022, 'Budget 2022 (kr.)'],
  ]);
  expect(table?.rows.map(({ label }) => label)).toEqual(['Skive', 'Viborg og omegn', 'I alt']);
  // 2,000 and 2,500 are 4,500.
  expect(table?.faults).toMatchObject([{ rowIndex: 2, columnIndex: 2, printed: 4_400, expected: 4_500 }]);
  expect(table?.doubts).toEqual([]);
});

describe('commas', () => {
  test.each([
    ['plain cells', ['Post,Kommuner 2025,Region 2025', 'Løn,1100,300', 'Drift,200,300', 'I alt,1300,600'], 3],
    ['years as labels', ['År,Kommuner,Region', '2024,100,200', '2025,110,210'], 3],
    ['quoted decimals', ['"Post","Beløb i kr."', '"Løn","1.100,50"', '"I alt","1.100,50"'], 2],
  ])('part %s of a .csv', (_, lines, columns) => {
    const [reading] = readText(lines.join('\n'));
    expect(reading?.columns).toHaveLength(columns);
    expect(reading?.rows[0]?.label).toMatch(/^Løn$|^2024$/);
  });

  test.each([
    [
      'decimals after labels',
      ['Budget 2025, kr.', 'Løn 1.100,50', 'Drift 2.200,00', 'I alt 3.300,50'],
      3300.5,
    ],
    ['decimals alone', ['Post', 'Løn', 'Drift', 'I alt', 'Mio. kr.', '1,5', '2,5', '4,0'], 4],
  ])('part no %s', (_, lines, total) => {
    const [reading] = readText(lines.join('\n'));
    expect(reading?.rows.at(-1)?.values.at(-1) ?? null).toBe(total);
  });
});

describe('a currency before each figure', () => {
  test.each([
    [
      'run together',
      ['Item 2023 2024', 'Staff $ 100,000 $ 120,000', 'Rent 194,866 181,200', 'Total $ 294,866 $ 301,200'],
    ],
    [
      'aligned',
      [
        'Item               2023         2024',
        'Staff        $  100,000   $  120,000',
        'Rent            194,866      181,200',
        'Total        $  294,866   $  301,200',
      ],
    ],
  ])('%s is no text, and in doubt as kroner', (_, lines) => {
    const [reading] = readText(lines.join('\n'));
    expect(reading?.rows.map(({ values }) => values.slice(1))).toEqual([
      [100000, 120000],
      [194866, 181200],
      [294866, 301200],
    ]);
    expect(reading?.doubts).toContainEqual(
      expect.objectContaining({ column: 2, taken: 'kr., though another currency is named' }),
    );
  });
});

describe('commas part cells where they are no decimals', () => {
  const read = (text: string): unknown =>
    readText(text).map(({ columns, rows }) => [
      columns.map(({ heading }) => heading),
      ...rows.map(({ label, values }) => [label, ...values.slice(1)]),
    ]);

  test.each<[string, string, unknown]>([
    [
      'as a program saves them',
      'Kommune,2024,2025\nViborg,250000,1000\nSkive,150000,2000\n',
      [
        ['Kommune', '2024', '2025'],
        ['Viborg', 250_000, 1_000],
        ['Skive', 150_000, 2_000],
      ],
    ],
    [
      'with a point for the decimals',
      'Kommune,Bidrag i kr.\nViborg,250000.50\nSkive,1500.25\n',
      [
        ['Kommune', 'Bidrag i kr.'],
        ['Viborg', 250_000.5],
        ['Skive', 1_500.25],
      ],
    ],
    [
      'with quotes, a title and an empty line',
      'Bidrag\nKommune,"Bidrag i kr., 2025",Note\n\n"Viborg","250.000,50",\nSkive,150.000,a\n',
      [
        ['Kommune', 'Bidrag i kr., 2025', 'Note'],
        ['Viborg', 250_000.5, null],
        ['Skive', 150_000, null],
      ],
    ],
  ])('%s', (_, text, cells) => {
    expect(read(text)).toEqual([cells]);
  });

  test.each([
    'Kommune Andel\nViborg 3,5\nSkive 2,1\nI alt 5,6',
    'Viborg 3,5\nSkive 2,1\nI alt 5,6',
    'Drift, anlæg\nViborg 3,5\nSkive 2,1\nI alt 5,6',
    'Kommune,Andel\nViborg,3,5\nSkive,2,1',
  ])('not in %j', (text) => {
    expect(separatorOf(text.split('\n'))).toBeNull();
  });
});
