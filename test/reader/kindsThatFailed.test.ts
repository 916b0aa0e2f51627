import { readText } from '../../src/reader/readText';
import type { Reading } from '../../src/reader/reading';
import { readingOf } from './readingOf';

/** Kinds of tables that the fuzz run found to be read wrong, each with its right reading worked by hand. */

function rowsOf({ rows }: Reading): string[] {
  return rows.map(({ role, label, values }) => [role, label, ...values.slice(1)].join('|'));
}

const WHOLE = expect.objectContaining({ row: null, column: null }) as unknown;

describe('a figure that looks like a year', () => {
  test.each([
    [
      'under a heading with its year',
      ['\tDriftsbidrag i 2026', 'Ishøj\t2116', 'Greve\t15158', 'I alt\t17274'],
    ],
    ['below other rows', ['Kommune\tBidrag i kr.', 'Greve\t15158', 'Ishøj\t2116', 'I alt\t17274']],
  ])('%s is a figure', (_, lines) => {
    const reading = readingOf(...lines);
    expect(rowsOf(reading)).toContain('recipient|Ishøj|2116');
    expect(reading.faults).toEqual([]);
  });

  test('beside a first label, where it may as well be a heading, is under a doubt', () => {
    const reading = readingOf('\tBidrag', 'Ishøj\t2040', 'Greve\t15158', 'I alt\t17198');
    expect(rowsOf(reading)[0]).toBe('recipient|Ishøj|2040');
    expect(reading.doubts).toContainEqual(expect.objectContaining({ row: 0, column: null }));
  });

  test('among open cells of a wide table is no section', () => {
    const reading = readingOf(
      'Kommune\tA 2024\tB 2024\tC 2024\tD 2024',
      'Skive\t1500\t2500\t3500\t4500',
      'Viborg\t2040\t\t\t',
      'Randers\t1600\t2600\t3600\t4600',
    );
    expect(rowsOf(reading)[1]).toBe('recipient|Viborg|2040|||');
  });

  test.each([
    ['years under sectors', ['\tKommuner\tRegion', 'Post\t2024\t2024', 'Løn\t100\t200']],
    ['units under years', ['\t2024\t2025', 'Post\t1.000 kr.\t1.000 kr.', 'Løn\t100\t200']],
  ])('%s are headings still', (_, lines) => {
    expect(readingOf(...lines).rows.map(({ label }) => label)).toEqual(['Løn']);
  });
});

describe('a row without figures', () => {
  test('of a municipality among others is a recipient', () => {
    const reading = readingOf(
      '1.000 kr.\tDriftsbidrag i 2026',
      'Greve\t13.270',
      'Ishøj\t12.990',
      'Vallensbæk\t',
    );
    expect(rowsOf(reading)[2]).toBe('recipient|Vallensbæk|');
  });

  test('below all others may be a note, and is under a doubt', () => {
    const reading = readingOf(
      'Post\tBeløb i kr.\tKommentar',
      'Løn\t955.500\tLovpligtigt',
      'Kurser\t12.000\t',
      'Diverse\t\t',
    );
    expect(reading.doubts).toContainEqual(expect.objectContaining({ row: 2, or: 'a row without figures' }));
  });

  test('right below aligned headings, and below an empty line, is a row', () => {
    const reading = readingOf(
      'Post                 Beløb i kr.   Kommentar',
      'Kontrakt                           Lovpligtigt',
      'Løn                      287.000   Lovpligtigt',
      '',
      'Kurser                             Anslået',
      'Diverse                  487.500',
      'I alt                    774.500',
    );
    expect(reading.columns.map(({ heading }) => heading)).toEqual(['Post', 'Beløb i kr.', 'Kommentar']);
    expect(reading.rows.map(({ label }) => label).filter((label) => label !== '')).toEqual([
      'Kontrakt',
      'Løn',
      'Kurser',
      'Diverse',
      'I alt',
    ]);
  });
});

test('headings of a page that are printed again below a section are not its headings', () => {
  const reading = readingOf(
    '                   Gammel nøgle   Ny nøgle',
    'Birkehuset',
    '                   Gammel nøgle   Ny nøgle',
    'Boliger                    50 %       20 %',
    'Servicearealer             50 %       80 %',
  );
  expect(reading.columns.map(({ heading }) => heading)).toEqual(['', 'Gammel nøgle', 'Ny nøgle']);
  expect(reading.rows.map(({ label, repeatedHeading }) => [label, repeatedHeading === true])).toEqual([
    ['Birkehuset', false],
    ['', true],
    ['Boliger', false],
    ['Servicearealer', false],
  ]);
});

describe('the headings printed again with a section in their corner', () => {
  const lines = [
    'Post|2024|2025',
    'Løn|1.200|1.300',
    'Anlæg|2024|2025',
    'Grund|300|400',
    'I alt|1.500|1.700',
  ];
  test.each([
    ['as cells', lines.map((line) => line.replaceAll('|', '\t'))],
    ['as cells, below an empty row', lines.map((line) => line.replaceAll('|', '\t')).toSpliced(2, 0, '\t\t')],
    ['run together', lines.map((line) => line.replaceAll('|', ' '))],
    [
      'in columns',
      lines.map((line) => {
        const [label = '', one = '', two = ''] = line.split('|');
        return label.padEnd(8) + one.padStart(9) + two.padStart(9);
      }),
    ],
    ['a cell on each line', lines.flatMap((line) => line.split('|'))],
  ])('%s is a section, and its years are no amounts', (_, printed) => {
    const reading = readingOf(...printed);
    const rows = rowsOf(reading).filter((row) => row !== 'section|||');
    expect(rows).toEqual([
      'item|Løn|1200|1300',
      'section|Anlæg||',
      'item|Grund|300|400',
      'total|I alt|1500|1700',
    ]);
    expect(reading.faults).toEqual([]);
  });
});

describe('labels over two lines', () => {
  test.each([
    [
      'beside rows that begin with heraf',
      ['Sundhed\t\t', 'og træning\t5.000\t6.000', 'heraf løn\t3.000\t3.000'],
      'Sundhed og træning',
    ],
    ['of a row without figures', ['Måling\t\t', 'af støj\t\t', 'Prøver\t100\t200'], 'Måling af støj'],
    ['at the end', ['Prøver\t100\t200', 'Support\t300\t400', 'og logistik\t\t'], 'Support og logistik'],
  ])('%s are one', (_, lines, label) => {
    const { rows } = readingOf('Område\t2024\t2025', 'Tandpleje\t700\t800', 'Kultur\t900\t950', ...lines);
    expect(rows.map((row) => row.label)).toContain(label);
  });

  test('heraf alone begins a row, and is no part of the label above', () => {
    const { rows } = readingOf(
      'Område\t2025',
      'Hjælpemidler\t5.000',
      'heraf\t',
      'kørestole\t3.000',
      'Tandpleje\t700',
      'I alt\t5.700',
    );
    expect(rows[0]?.label).toBe('Hjælpemidler');
  });
});

test('a region whose row prints nothing keeps municipalities from being all', () => {
  const reading = readingOf(
    'Deltager\t2025',
    'Viborg Kommune\t100.000',
    'Skive Kommune\t200.000',
    'Region Midtjylland\t',
    'I alt\t300.000',
  );
  expect(reading.columns[1]?.sector).toBeNull();
});

test('a text with the digits of an amount among amounts is under a doubt', () => {
  const reading = readingOf(
    'Post\tBeløb i kr.',
    'Løn\t8.467.500',
    'Drift\t3.277.500 inkl. moms',
    'Kurser\tse 4.500 ovenfor',
  );
  expect(reading.doubts).toContainEqual(expect.objectContaining({ row: 1, column: 1 }));
});

test('a note right above a total is none of its label', () => {
  const { rows } = readingOf(
    'Kode   Kommune   Folketal 2025   Bidrag i kr.',
    '791    Viborg           97.113        602.000',
    '779    Skive            44.500        137.000',
    '1) Uden moms',
    '       I alt           141.613        739.000',
  );
  expect(rows.map(({ label }) => label)).toEqual(['Viborg', 'Skive', '1) Uden moms', 'I alt']);
});

describe('comments after the figures of a run-together text', () => {
  test.each([
    ['in the first row', [' Blandt andet drift', '', '']],
    ['in others', ['', ' Lovpligtigt', '']],
    ['in none', ['', '', '']],
  ])('%s are comments, and the figures stand in their rows', (_, [one, two, three]) => {
    const reading = readingOf(
      'Post Beløb i kr. Kommentar',
      `Kontrakt 2.072.500${one ?? ''}`,
      `Løn til medarbejder 3.633.000${two ?? ''}`,
      `Diverse 1.445.000${three ?? ''}`,
      'I alt 7.150.500',
    );
    const isWhole = reading.doubts.some(({ row, column }) => row === null && column === null);
    expect(isWhole ? [] : rowsOf(reading).map((row) => row.split('|').slice(0, 3).join('|'))).toEqual(
      isWhole
        ? []
        : [
            'item|Kontrakt|2072500',
            'item|Løn til medarbejder|3633000',
            'item|Diverse|1445000',
            'total|I alt|7150500',
          ],
    );
    expect(reading.faults).toEqual([]);
  });

  test('an amount in the midst of words is told of where no heading says comment', () => {
    const reading = readingOf(
      'Post Beløb i kr.',
      'Løn 2.072.500',
      'Kontrakt 3.633.000 lovpligtigt',
      'Diverse 1.445.000',
      'I alt 7.150.500',
    );
    expect(reading.doubts).toContainEqual(WHOLE);
    expect(reading.faults).toEqual([]);
  });
});

test('a unit alone on a line is no row', () => {
  const reading = readingOf(
    '1.000 kr. Driftsbidrag i 2026',
    'Greve 15.966',
    'Ishøj 1.666',
    '1.000 kr.',
    'Driftsbidrag i 2026',
    'Dragør 1.707',
    'I alt 19.339',
  );
  expect(reading.faults).toEqual([]);
});

test('a first label that begins on the line below the headings is none of them', () => {
  const reading = readingOf(
    'Budget 2023 Regnskab 2023',
    'Husleje',
    'og forbrug 43.595 7.272',
    'Uddannelse 11.131 6.764',
    'I alt 54.726 14.036',
  );
  expect(reading.columns.map(({ heading, year }) => `${heading}:${String(year)}`)).toEqual([
    ':null',
    'Budget 2023:2023',
    'Regnskab 2023:2023',
  ]);
  expect(rowsOf(reading)[0]).toBe('item|Husleje og forbrug|43595|7272');
});

describe('headings that may be parted otherwise are under a doubt', () => {
  test.each([
    [
      'a cell on each line, the ends of two headings after one another',
      [
        'Ydelse',
        'Antal',
        'pr.',
        'Udgift i',
        'forløb',
        'forløb',
        'Genoptræning',
        '100',
        '16.450',
        '204.650',
        'Tilsyn',
        '83',
        '21.550',
        '1.578.500',
        'I alt',
        '183',
        '38.000',
        '1.783.150',
      ],
    ],
    [
      'a column that prints nothing',
      ['Post', 'Kommentar', 'Beløb i kr.', 'Løn', '7.176.000', 'Kurser', '8.900.000', 'I alt', '16.076.000'],
    ],
    [
      'years below sectors, and a first label in two',
      [
        'Post Kommuner Region I alt',
        '2024 2024',
        'I',
        'alt 9.104 8.865 17.969',
        'Server 5.100 4.600 9.700',
        'Licenser 4.004 4.265 8.269',
      ],
    ],
    [
      'a code before each label',
      [
        'Kommunekode Kommune Folketal Andel i Bidrag i pr.',
        '1.1.2025 pct. indbygger',
        '763 Viborg 15.054 40,2 1.292.662 85,87',
        '601 Skive 22.394 59,8 1.922.973 85,87',
        'I alt 37.448 100,0 3.215.635 85,87',
      ],
    ],
  ])('%s', (_, lines) => {
    expect(readingOf(...lines).doubts).toContainEqual(WHOLE);
  });
});

describe('a cell on each line', () => {
  test.each([
    [
      'the first label over two lines',
      [
        'Post',
        '2023',
        '2024',
        'Staff',
        'costs',
        '34.307',
        '36.392',
        'Rent',
        '12.722',
        '14.559',
        'Total',
        '47.029',
        '50.951',
      ],
      ['item|Staff costs|34307|36392', 'item|Rent|12722|14559', 'total|Total|47029|50951'],
    ],
    [
      'figures in brackets',
      [
        'Post',
        '2024',
        'Ændring',
        'Løn',
        '15.626',
        '(769)',
        'Drift',
        '5.599',
        '(899)',
        'I alt',
        '21.225',
        '(1.668)',
      ],
      ['item|Løn|15626|-769', 'item|Drift|5599|-899', 'total|I alt|21225|-1668'],
    ],
  ])('%s', (_, lines, rows) => {
    const reading = readingOf(...lines);
    expect(rowsOf(reading)).toEqual(rows);
    expect(reading.columns[1]?.year).toBe(Number(lines[1]));
  });
});

describe('aligned columns', () => {
  test('a sector over two years is the sector of both', () => {
    const reading = readingOf(
      'Post       Kommuner           Region           I alt',
      '               2024    2025     2024    2025        ',
      'Server        1.570   4.236    4.035     553   10.394',
      'Licenser      2.631     352    4.300     793    8.076',
      'I alt         4.201   4.588    8.335   1.346   18.470',
    );
    expect(reading.columns.map(({ sector, year }) => `${String(sector)} ${String(year)}`)).toEqual([
      'null null',
      'Kommuner 2024',
      'Kommuner 2025',
      'Region 2024',
      'Region 2025',
      'null null',
    ]);
  });

  test('a heading over a column that prints nothing is its own', () => {
    const reading = readingOf(
      'Post       Beløb i kr.   Kommentar',
      'Løn          1.570.000',
      'Kurser         263.000',
      'I alt        1.833.000',
    );
    expect(reading.columns.map(({ heading }) => heading)).toEqual(['Post', 'Beløb i kr.', 'Kommentar']);
    expect(reading.doubts).toEqual([]);
  });
});

test('what comes from the municipalities is an item, and none of them', () => {
  const reading = readingOf(
    '1.000 kr.\tBudget 2025',
    'Indtægter\t',
    'Tilskud fra kommunerne\t-900',
    'Alarmer\t-100',
    'I alt\t-1.000',
  );
  expect(reading.rows.map(({ role }) => role)).toEqual(['section', 'item', 'item', 'total']);
});

describe('dashes in a run-together text', () => {
  const lines = [
    'Kommune Andel i pct. Beløb i kr.',
    'Viborg 40,0 - 1.200.000',
    'Skive 60,0 - 1.800.000',
    'I alt 100,0 - 3.000.000',
  ];
  test('before a figure in every row are minuses or empty cells: every row is under a doubt', () => {
    const reading = readingOf('Kommune Andel i pct. Ændring Beløb i kr.', ...lines.slice(1));
    const isDoubted = (index: number): boolean =>
      reading.doubts.some(({ row, column }) => column === null && (row === null || row === index));
    expect(reading.rows.map((_, index) => isDoubted(index))).toEqual([true, true, true]);
  });
});

test('a label that goes on below its figures is that row’s, under a doubt', () => {
  const reading = readingOf(
    'Forslag Besparelse i 1.000 kr. Anlæg i 1.000 kr.',
    'Nyt 900 14.100',
    'ringnet',
    'Ny vendeplads 1.900 14.500',
    'I alt 2.800 28.600',
  );
  expect(reading.rows[0]?.label).toBe('Nyt ringnet');
  expect(reading.doubts).toContainEqual(expect.objectContaining({ row: 0, column: null }));
});

test('a second label below one, with nothing printed beside it, is a row of its own', () => {
  const { rows } = readingOf(
    'Område      Post             Budget 2025, kr.   Budget 2026, kr.',
    'Beredskab   Biler                   5.895.000          2.449.000',
    '            Løn',
    '            Uniformer               2.096.500          8.615.000',
    'I alt                               7.991.500         11.064.000',
  );
  expect(rows.map(({ label }) => label)).toEqual(['Biler', 'Løn', 'Uniformer', 'I alt']);
});

test('a column in the midst that prints nothing keeps its heading', () => {
  const { columns, rows } = readingOf(
    '                  Kommuner 2025   Region 2025   Kommuner 2026',
    'Klynge Midt                         1.465.500',
    'Skive Kommune                                       1.340.500',
    'Viborg Kommune                                      1.781.000',
  );
  expect(columns.map(({ heading }) => heading)).toEqual([
    '',
    'Kommuner 2025',
    'Region 2025',
    'Kommuner 2026',
  ]);
  expect(rows.map(({ values }) => values.slice(1))).toEqual([
    [null, 1_465_500, null],
    [null, null, 1_340_500],
    [null, null, 1_781_000],
  ]);
});

test('no fault is told of a row whose figures are all years, which may be headings', () => {
  const reading = readingOf(
    '1.000 kr.\tBudget\tRegnskab',
    'Drift i\t2024\t2025',
    'Løn\t22.100\t33.200',
    'I alt\t22.100\t33.200',
  );
  expect(reading.faults).toEqual([]);
});

test('a unit on the second heading row is the one above’s that ends in i, and no count of people’s', () => {
  const { columns } = readingOf(
    'Kommune\tBidrag i\tAndel\tIndbyggertal',
    '\tkr.\t\t',
    'Viborg\t900.000\t75 %\t74.400',
    'Skive\t300.000\t25 %\t24.800',
    'I alt\t1.200.000\t100 %\t99.200',
  );
  expect(columns.map(({ heading, role }) => `${heading}:${role}`)).toEqual([
    'Kommune:label',
    'Bidrag i kr.:amount',
    'Andel:share',
    'Indbyggertal:driver',
  ]);
});

test('a municipality is no sum of the rows above, though its figures would be', () => {
  const { rows } = readingOf(
    'Deltager\t2025\t2026',
    'Silkeborg Kommune\t1.053.500\t1.000.000',
    'Odder Kommune\t200.000\t300.000',
    'Skive Kommune\t1.253.500\t1.300.000',
  );
  expect(rows.map(({ role }) => role)).toEqual(['recipient', 'recipient', 'recipient']);
});

test('a minus that stayed on the line of the label is the figure’s', () => {
  const reading = readingOf(
    'Post Regnskab 2024 (kr.) Budget 2025 (kr.)',
    'Porto 778.900,00 557.700,00',
    'Renter -',
    '18.700,00 - 741.000,00',
    'Revision 67.500,00 629.000,00',
    'I alt 827.700,00 445.700,00',
  );
  expect(rowsOf(reading)[1]).toBe('item|Renter|-18700|-741000');
  expect(reading.faults).toEqual([]);
});

describe('several columns of labels, each printed on every row', () => {
  test.each([
    [
      'a group of one beside another',
      ['Gruppe\tPost\tBudget (kr.)', 'Drift\tLøn\t1.200', 'Drift\tLeje\t300', 'Anlæg\tBro\t4.000'],
      ['Drift|Løn', 'Drift|Leje', 'Anlæg|Bro'],
    ],
    [
      'groups with rows by the same names',
      [
        'Gruppe\tPost\tBudget (kr.)',
        ...['Drift\tLøn\t1.200', 'Drift\tLeje\t300', 'Anlæg\tLøn\t4.000', 'Anlæg\tLeje\t900'],
      ],
      ['Drift|Løn', 'Drift|Leje', 'Anlæg|Løn', 'Anlæg|Leje'],
    ],
    [
      'groups within groups, and who answers for a row that is told apart already',
      [
        'Gruppe\tUndergruppe\tPost\tAnsvarlig\tBudget (kr.)',
        ...['Drift\tHus\tLøn\tAnne\t1.200', 'Drift\tHus\tLeje\tBo\t300'],
        ...['Drift\tBil\tLøn\tCarl\t4.000', 'Drift\tBil\tBenzin\tDan\t900'],
      ],
      ['Drift|Løn', 'Drift|Leje', 'Drift|Løn', 'Drift|Benzin'],
    ],
    [
      'recipients by their region',
      [
        'Region\tKommune\tTilskud (kr.)',
        ...['Midt\tAarhus\t1.200', 'Midt\tViborg\t300', 'Nord\tAalborg\t4.000', 'Nord\tThisted\t900'],
      ],
      ['Midt|Aarhus', 'Midt|Viborg', 'Nord|Aalborg', 'Nord|Thisted'],
    ],
    [
      'what is told of a recipient is no label',
      [
        'Kommune\tProjekt\tTilskud (kr.)',
        ...['Aarhus\tSti\t1.200', 'Aarhus\tBro\t300', 'Viborg\tBro\t4.000', 'Viborg\tVej\t900'],
      ],
      ['|Aarhus', '|Aarhus', '|Viborg', '|Viborg'],
    ],
    [
      'of which few repeat, the first alone is the label',
      [
        'Post\tAfdeling\tBudget (kr.)',
        ...['Løn\tNord\t1.200', 'Løn\tSyd\t300', 'Leje\tNord\t4.000', 'Vand\tSyd\t900', 'Varme\tØst\t1'],
      ],
      ['|Løn', '|Løn', '|Leje', '|Vand', '|Varme'],
    ],
  ])('%s', (_, lines, labels) => {
    const { rows } = readingOf(...lines);
    expect(rows.map(({ group, label }) => `${group ?? ''}|${label}`)).toEqual(labels);
  });
});

describe('what proves a fault in print', () => {
  const cellsOf = (...cells: readonly string[]) => readText(cells.join('\n'))[0];

  test.each([
    // Three regions, one without inhabitants: nobody knows under which heading the figures of the other rows stand.
    [
      'a row that has lost a cell',
      ['Region', 'Folketal', 'Andel', 'Budget 2025, mio. kr.']
        .concat(['Region Hovedstaden', '1.448.247', '19,7 %', '17,3'])
        .concat(['Region Sjælland', '13,4 %', '6,0', 'Region Syddanmark', '21,7 %', '28,1'])
        .concat(['Region Midtjylland', '1.780.995', '24,2 %', '7,8'])
        .concat(['Region Nordjylland', '1.543.812', '21,0 %', 'I alt', '7.352.591', '100 %', '61,1']),
    ],
    [
      'figures among the texts of a column',
      ['Beløb i 1.000 kr.', 'Område', 'Budget 2025', 'Budget 2026', 'Sundhed og træning', '31.716']
        .concat(['heraf løn', '15.858', 'Hjælpemidler', '2.293', '43.681', 'heraf kørestole', '1.146'])
        .concat(['Tandpleje', '19.970', '27.794', 'I alt', '53.979', '80.273']),
    ],
  ])('is no cell of a text of single cells with %s: the table is under a doubt', (_, cells) => {
    const reading = cellsOf(...cells);
    expect(reading?.faults).toEqual([]);
    expect(reading?.doubts).toContainEqual(WHOLE);
  });

  test('is not one column near the sum, where the others are far from it', () => {
    const reading = readingOf(
      'Mio. kr.\t2025\t2026\t2027',
      'Anlægsudgifter, netto\t125,5\t1.079,0\t4.030,7',
      'Salg af grunde\t-2.743,5\t-3.350,2\t-1.301,1',
      'Resultat\t-1.709,3\t-3.463,0\t3.585,7',
    );
    expect(reading.faults).toEqual([]);
    expect(reading.doubts.filter(({ row }) => row === 2)).toHaveLength(3);
  });

  test('a difference whose sign is turned in one column is a fault there, though it holds the other way round', () => {
    const { faults } = readingOf(
      '1.000 kr.\tRegnskab 2024\tBudget 2025',
      'Salg\t2.336\t31.378',
      'Udlejning\t7.357\t10.775',
      'Indtægter i alt\t9.693\t42.153',
      'Rengøring\t1.948\t2.321',
      'Varme\t19.325\t25.229',
      'Udgifter i alt\t21.273\t27.550',
      'Resultat\t-11.580\t-14.603',
    );
    expect(faults).toEqual([
      {
        kind: 'total is not the sum',
        rowIndex: 6,
        columnIndex: 2,
        printed: -14_603_000,
        expected: 14_603_000,
      },
    ]);
  });
});

describe('a heading over another’s column, in a text', () => {
  test('that names labels over figures puts the whole table under a doubt', () => {
    const { doubts } = readingOf(
      'Kommunekode Kommune Folketal 1.1.2025 Andel i pct. Bidrag pr. indbygger',
      'I alt 289115 100 7500000 –',
      '629 Viborg 112265 38,8 2912293 25,94',
      '444 Skive 92232 31,9 2392612 25,94',
      '348 Struer 39542 13,7 1025768 25,94',
      '208 Lemvig 45076 15,6 1169327 25,94',
    );
    expect(doubts).toContainEqual(WHOLE);
  });

  test('that stands alone over others was none of the title', () => {
    const { doubts } = readingOf(
      ...['Post', 'Kommentar', 'Beløb i kr.', 'Kontrakt med leverandør', 'Blandt andet drift og udstyr'],
      ...['4.534.000', 'Løn til medarbejder', '8.427.000', 'Anmeldersystem', '5.341.000'],
      ...['Diverse', '5.679.500', 'I alt', '23.981.500'],
    );
    expect(doubts).toContainEqual(WHOLE);
  });
});

describe('headings printed again below a blank line', () => {
  const again = ['Anlæg\tKommuner\tRegion', 'Skive\t70\t30', 'I alt\t170\t130'];

  test.each([
    ['a note', ['', '* Heraf to stillinger']],
    ['a note between blank lines', ['', 'Note: Indekseres', '']],
  ])('and %s are no other table', (_, between) => {
    const reading = readingOf('\tKommuner\tRegion', 'Viborg\t100\t100', ...between, ...again);
    expect(rowsOf(reading).at(-1)).toBe('total|I alt|170|130');
    expect(reading.faults).toEqual([]);
  });

  test('and the name of a section are none where the total is of both', () => {
    const reading = readingOf(
      'Deltager\tBidrag i kr.',
      'Kommuner',
      'Viborg Kommune\t2.000',
      'Skive Kommune\t3.000',
      'Kommuner i alt\t5.000',
      '',
      'Region',
      'Deltager\tBidrag i kr.',
      'Region Midtjylland\t1.000',
      'Region i alt\t1.000',
      'I alt\t6.000',
    );
    expect(rowsOf(reading).at(-1)).toBe('total|I alt|6000');
    expect(reading.faults).toEqual([]);
  });

  test('and a title are another where each has its total', () => {
    const table = (title: string) => [
      title,
      'Post\tBeløb i kr.',
      'Løn\t2.000',
      'Drift\t3.000',
      'I alt\t5.000',
    ];
    expect(readText([...table('Skoler'), '', ...table('Veje')].join('\n'))).toHaveLength(2);
  });
});

describe('a total that ends as its last row', () => {
  const lines = (heading: string) => [
    `1.000 kr.\tBudget 2025\t${heading}`,
    'Veje\t37.800\t703',
    'Belysning\t12.100\t613',
    'I alt\t49.900\t613',
  ];

  test('is in doubt', () => {
    const { doubts, faults } = readingOf(...lines('Ændring'));
    expect(faults).toEqual([]);
    expect(doubts).toContainEqual(expect.objectContaining({ row: 2, column: 2, or: { rowsMake: 1316000 } }));
  });

  test('is right under what is called a balance', () => {
    expect(readingOf(...lines('Akkumuleret ændring')).doubts).toEqual([]);
  });
});

describe('in a text run together', () => {
  const around = (...lines: readonly string[]) => [
    'Område Budget 2025 (mio. kr.) Andel i pct.',
    'Dagtilbud 424 40,0',
    'Skoler 636 60,0',
    ...lines,
  ];

  test.each([
    ['alone', around('Kultur 391', 'Veje 100 10,0', 'I alt 1.551 100')],
    ['over a total on two lines', around('Kultur 391', 'I', 'alt 1.451 100')],
  ])('a row that has lost all figures but a small one, %s, makes no fault', (_, lines) => {
    const { faults, doubts } = readingOf(...lines);
    expect(faults).toEqual([]);
    expect(doubts).not.toEqual([]);
  });

  test('a municipality without a figure is no beginning of a total on two lines', () => {
    const { rows, faults } = readingOf(
      '1.000 kr. Driftsbidrag i 2026',
      'Greve 11.676',
      'Ishøj 8.371',
      'Vallensbæk',
      'Driftsbidrag',
      'til beredskabet, i alt 20.047',
    );
    expect(rows.map(({ label }) => label).slice(2)).toEqual([
      'Vallensbæk',
      'Driftsbidrag til beredskabet, i alt',
    ]);
    expect(faults).toEqual([]);
  });
});

test('headings over all columns that would be a title put an aligned table in doubt', () => {
  const { doubts } = readingOf(
    'Post                  Beløb i kr.   Kommentar',
    'Kontrakt',
    'med leverandør                      Anslået',
    'Løn                     5.607.500   Lovpligtigt',
    'Diverse                 2.574.000',
    'I alt                   8.181.500',
  );
  expect(doubts).toContainEqual(WHOLE);
});

test('a figure that may be of a heading is no fault in writing where no sum confirms the rows', () => {
  const { faults } = readingOf(
    ...['Bilag 2', 'DKK', '2023', '2024', '1,000', 'Staff costs', '27.093', '18.328', 'Rent', '45.028'],
    ...['47.870', 'Total', '72.121', '66.198'],
  );
  expect(faults).toEqual([]);
});

test('a row that prints no figure, below a blank line, is no heading of another table', () => {
  const reading = readingOf(
    ...['Post\tBeløb i kr.\tKommentar', 'Løn\t542.000\tLovpligtigt', 'Drift\t445.000', ''],
    ...['Diverse\t\tAnslået', 'I alt\t987.000'],
  );
  expect(rowsOf(reading).slice(-2)).toEqual(['item|Diverse||', 'total|I alt|987000|']);
});

test('thousandths of people are a comma for a point', () => {
  const reading = readingOf('Kommune\tFolketal\tAndel', 'Viborg\t349,983\t60,1', 'Skive\t232,345\t39,9');
  expect(rowsOf(reading)).toEqual(['recipient|Viborg|349983|0.601', 'recipient|Skive|232345|0.399']);
});

describe('a wrong total', () => {
  test('in a column whose heading says nothing is told of where another column adds up', () => {
    const { faults } = readingOf('\tA\tB', 'Løn\t100\t100', 'Drift\t200\t200', 'I alt\t400\t300');
    expect(faults).toEqual([
      { kind: 'total is not the sum', rowIndex: 2, columnIndex: 1, printed: 400, expected: 300 },
    ]);
  });

  test('of no column that adds up is in doubt there', () => {
    const { faults, doubts } = readingOf('\tA', 'Løn\t110', 'Drift\t200', 'I alt\t400');
    expect(faults).toEqual([]);
    expect(doubts).toContainEqual(expect.objectContaining({ row: 2, column: 1, or: { rowsMake: 310 } }));
  });

  test('that lacks a heading like a year is none: the heading is a row', () => {
    const { faults } = readingOf(
      ...['1.000 kr. Driftsbidrag i 2026', 'Greve 2109', 'Ishøj 393', 'Vallensbæk 15917', 'I alt 18419'],
    );
    expect(faults).toEqual([]);
  });

  test('over a row that others happen to make leaves that row in doubt', () => {
    const { rows, doubts } = readingOf(
      ...['Post\tBudget 2025, kr.', 'Løn\t1.100', 'Drift\t2.200', 'Varer\t3.300', 'I alt\t6.700'],
    );
    expect(rows[2]?.role).toBe('subtotal');
    expect(doubts).toContainEqual(expect.objectContaining({ row: 2, column: null, or: 'an item' }));
  });
});

describe('groups named beside every row', () => {
  const lines = (total: string) => [
    'Gruppe\tLinje\tKommuner 2025, kr.\tRegion 2025, kr.',
    'Drift\tServer\t1.000\t500',
    'Drift\tTotal\t1.000\t500',
    'Drift\tViborg Kommune\t600\t',
    'Drift\tSkive Kommune\t400\t',
    'Anlæg\tUdstyr\t7.000\t300',
    'Anlæg\tMontering\t2.000\t200',
    `Anlæg\tTotal\t${total}\t500`,
  ];

  test('have each their total, of none of the rows of the group before', () => {
    expect(readingOf(...lines('9.000')).faults).toEqual([]);
  });

  test('and a wrong one is held against its own rows', () => {
    expect(readingOf(...lines('9.900')).faults).toEqual([
      { kind: 'total is not the sum', rowIndex: 6, columnIndex: 2, printed: 9900, expected: 9000 },
    ]);
  });
});

test('totals by one name below each other prove nothing: each is of other rows', () => {
  const { faults } = readingOf(
    ...['Område\tKolonne\tFordelt, kr.\tAf parter, kr.', 'Drift\tKommuner\t1.000\t1.000'],
    ...['Drift\tRegion\t700\t700', 'Samlet\tKommuner\t1.650\t1.750', 'Samlet\tRegion\t700\t700'],
  );
  expect(faults).toEqual([]);
});

test('headings at the left of cells with figures at the right are of these', () => {
  const reading = readingOf(
    'Post                         2024               2025',
    'Drift                              2,000,000          1,000,000',
    'Anlæg                              4,000,000          2,000,000',
    'I alt                              6,000,000          3,000,000',
  );
  expect(reading.columns.map(({ heading }) => heading)).toEqual(['Post', '2024', '2025']);
  expect(rowsOf(reading).at(-1)).toBe('total|I alt|6000000|3000000');
});

describe('in a text run together', () => {
  test('headings that a page prints again right above those of a section are both known', () => {
    const reading = readingOf(
      ...['Drift (mio. kr.) 2025 2026 2027', 'Skoler 2,5 3,5 4,5', 'Veje 1,5 1,5 1,5', 'Drift (mio.'],
      ...['kr.) 2025 2026 2027', 'Anlæg 2025 2026 2027', 'Broer 1,0 1,0 1,0', 'I alt 5,0 6,0 7,0'],
    );
    expect(rowsOf(reading).at(-1)).toBe('total|I alt|5000000|6000000|7000000');
  });

  test('a year that begins the second line of headings may be another’s', () => {
    const { doubts } = readingOf(
      ...['Område Budget Andel af budgettet', '2025 i pct.', 'Dagtilbud 400 40,0', 'Skoler 600 60,0'],
      'I alt 1.000 100',
    );
    expect(doubts).toContainEqual(WHOLE);
  });

  test('two hundred lines of prose above a table are a title, however many ways they could be parted', () => {
    const prose = Array.from(
      { length: 200 },
      (_, at) => `Udvalget drøftede i ${String(at)} Budget og Regnskab`,
    );
    const table = ['Post Budget 2024 Budget 2025', 'Løn 1.000 2.000', 'Drift 500 600', 'I alt 1.500 2.600'];
    const reading = readingOf(...prose, ...table);
    expect(reading.columns.map(({ heading }) => heading)).toEqual(['Post', 'Budget 2024', 'Budget 2025']);
    expect(rowsOf(reading).at(-1)).toBe('total|I alt|1500|2600');
  });
});

describe('a cell that shows an error', () => {
  test.each(['#REFERENCE!', '#I/T', '#N/A', '#NAVN?', '#DIV/0!'])('%s is in doubt', (error) => {
    const reading = readingOf(
      'Post (kr.)\t2024\t2025',
      `Udstyr\t100.000\t${error}`,
      'Support\t50.000\t60.000',
      'Kurser\t25.000\t30.000',
      'I alt\t175.000\t190.000',
    );
    expect(rowsOf(reading)[0]).toBe('item|Udstyr|100000|');
    expect(reading.doubts).toContainEqual({ row: 0, column: 2, taken: 'no number', or: { printed: error } });
    expect(reading.faults).toEqual([]);
  });

  test('is in doubt too where a column shows hardly anything else, so that nobody knows what it holds', () => {
    const reading = readingOf(
      'Post (kr.)\t2024\t2025',
      'Udstyr\t100.000\t#I/T',
      'Support\t50.000\t#I/T',
      'Kurser\t25.000\t30.000',
      'I alt\t175.000\t#I/T',
    );
    expect(reading.doubts.map(({ row, column }) => [row, column])).toEqual([
      [0, 2],
      [1, 2],
      [3, 2],
    ]);
  });
});

describe('lines over the first row that say the columns', () => {
  test.each([
    ['two columns of labels', 'Område Post Budget 2025, kr. Budget 2026, kr.'],
    ['years alone', 'Område Post 2025 2026'],
    ['a unit', 'Område Post Udgift i kr. Indtægt i kr.'],
  ])('are no label of it, though the title could be the headings: %s', (_, printed) => {
    const { doubts, faults } = readingOf(
      ...['Tabel 3. Fordeling af udgifter', printed, 'Beredskab Biler', '5.045.500 5.546.500'],
      ...['Løn 8.139.000 3.084.500', 'Depot Husleje 473.500 -7.951.000', 'I alt 13.658.000 679.000'],
    );
    expect(doubts).toContainEqual(WHOLE);
    expect(faults).toEqual([]);
  });
});

test('two rows that came out as one prove no misprint: texts among the figures may be labels', () => {
  const { doubts, faults } = readingOf(
    ...['Hele 1.000', 'Regnskab', 'Overslag', 'Budget', 'kr.', '2023', '2025', '2024', 'Veje'],
    ...['Vintertjeneste', '46.640', '2.421', '30.190', 'Asfalt og belægning', '35.977', '4.043', '23.145'],
    ...['Broer', '18.711', '10.381', '26.590', 'Veje i alt', '101.328', '-16.845', '79.925'],
    ...['Grønne områder', 'Parker', '36.036', '24.940', '15.316', 'Strande', '34.358', '41.681', '16.589'],
    ...['Grønne områder i alt', '70.394', '66.621', '31.905', 'I alt', '171.722', '83.466', '111.830'],
  );
  expect(doubts).toContainEqual(WHOLE);
  expect(faults).toEqual([]);
});

test('what stands over several columns tells those apart whose own headings are alike', () => {
  const reading = readingOf(
    ...['\tBudget\t\tRegnskab\t', 'Post, kr.\t2024\t2025\t2024\t2025', 'Løn\t100\t200\t90\t210'],
    ...['Drift\t40\t30\t30\t20', 'I alt\t140\t230\t120\t230'],
  );
  expect(reading.columns.map(({ heading }) => heading)).toEqual([
    ...['Post, kr.', 'Budget 2024', '2025', 'Regnskab 2024', '2025'],
  ]);
  expect(reading.columns.map(({ said }) => said)).toEqual([
    ...['Post, kr.', 'Budget 2024', 'Budget 2025', 'Regnskab 2024', 'Regnskab 2025'],
  ]);
});

describe('a first column of numbers', () => {
  const body = ['10\t100\t200', '20\t300\t400', 'I alt\t400\t600'];
  const doubtsUnder = (heading: string): unknown[] =>
    readingOf(`${heading}\t2024, kr.\t2025, kr.`, ...body).doubts.filter(({ column }) => column === 0);
  test.each(['X', 'Tal', ''])('under %p may be amounts, and is in doubt', (heading) => {
    expect(doubtsUnder(heading)).toHaveLength(1);
  });
  test.each(['Konto', 'Nr.', 'Funktion', 'Post'])('under %p is labels', (heading) => {
    expect(doubtsUnder(heading)).toEqual([]);
  });
});

test('one space parts a figure from the text of the next column, and headings over both', () => {
  const { columns, rows } = readingOf(
    'Part                    Andel Sektor      Kommuner 2021   Region 2021 Kommuner 2022   Region 2022',
    'Aarhus Kommune        26,39 % Kommuner          303.500                     791.500',
    'Viborg Kommune         7,31 % Kommuner           84.000                     219.000',
    'Regionen – klynge   100,00 % Region                           387.500                   1.010.500',
  );
  expect(columns.map(({ said }) => said)).toEqual([
    ...['Part', 'Andel', 'Sektor', 'Kommuner 2021', 'Region 2021', 'Kommuner 2022', 'Region 2022'],
  ]);
  expect(rows.map(({ label, values }) => [label, ...values.slice(1)])).toEqual([
    ['Aarhus Kommune', 0.2639, null, 303500, null, 791500, null],
    ['Viborg Kommune', 0.0731, null, 84000, null, 219000, null],
    ['Regionen – klynge', 1, null, null, 387500, null, 1010500],
  ]);
});
