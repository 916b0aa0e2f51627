import { areSumsSure } from '../../src/reader/areSumsSure';
import { readingLines } from '../../src/reader/readingLines';
import { readText } from '../../src/reader/readText';
import { readingOf, rowsOf } from './readingOf';

/** What people have reported of other tools that read tables of PDFs, as it comes to the reader. */

describe('figures of two cells in one', () => {
  // pdf-inspector 419, tabula 734: a figure of the next column comes in the cell before it.
  test.each([
    ['with its own cell left empty', 'Husleje\t246.515 11.734\t\t258.249'],
    ['with what follows moved to the left', 'Husleje\t246.515 11.734\t258.249\t'],
    ['negative', 'Husleje\t246.515 -11.734\t\t234.781'],
    ['with øre', 'Husleje\t246.515,00 11.734,00\t\t258.249,00'],
    ['over three columns', 'Husleje\t246.515 11.734 258.249\t\t'],
    ['in brackets', 'Husleje\t(246.515) (11.734)\t\t(258.249)'],
  ])('%s: its cell is in doubt, and no total is called wrong for it', (_, row) => {
    const reading = readingOf(
      'Post\t2025\t2026\tI alt',
      'Drift\t1.709.851\t246.515\t1.956.366',
      row,
      'Lønninger\t500.000\t400.000\t900.000',
      'I alt\t2.456.366\t658.249\t3.114.615',
    );
    expect(reading.faults).toEqual([]);
    expect(reading.doubts).toContainEqual(expect.objectContaining({ row: 1, column: 1 }));
    expect(areSumsSure(reading)).toBe(false);
    expect(readingLines(reading, 'da').join('\n')).not.toContain('stemmer');
  });

  test('a total is still called wrong where every figure stands alone, and beside a remark with figures', () => {
    const reading = readingOf(
      'Post\t2025\t2026\tBemærkning',
      'Drift\t1.709.800\t246.500\t1 2',
      'Husleje\t246.500\t11.700\t',
      'I alt\t1.956.300\t258.000\t',
    );
    expect(reading.faults).toEqual([
      expect.objectContaining({ rowIndex: 2, columnIndex: 2, printed: 258_000, expected: 258_200 }),
    ]);
  });
});

describe('a label over two lines', () => {
  // tabula 580, 933: the second line of a label becomes a row of its own.
  test.each([
    [
      'figures on the first line',
      ['Fælles vagtcentral for hele\t1.200.000\t1.250.000', 'regionen inkl. beredskab\t\t'],
    ],
    [
      'figures on the last line',
      ['Fælles vagtcentral for hele\t\t', 'regionen inkl. beredskab\t1.200.000\t1.250.000'],
    ],
  ])('%s', (_, lines) => {
    const reading = readingOf(
      'Post\t2025\t2026',
      ...lines,
      'Støttefunktion\t300.000\t310.000',
      'I alt\t1.500.000\t1.560.000',
    );
    expect(rowsOf(reading)).toEqual([
      'Fælles vagtcentral for hele regionen inkl. beredskab|1200000|1250000',
      'Støttefunktion|300000|310000',
      'I alt|1500000|1560000',
    ]);
    expect(reading.doubts).toContainEqual(expect.objectContaining({ row: 0, column: null, or: 'two rows' }));
  });

  test('a word that is broken at its end is one word', () => {
    const reading = readingOf(
      'Post\t2025',
      'Hjemme-\t1.200.000',
      'monitorering\t',
      'Drift\t300.000',
      'I alt\t1.500.000',
    );
    expect(rowsOf(reading)[0]).toBe('Hjemmemonitorering|1200000');
  });

  test.each([
    ['sections that begin large', ['Løn\t100', 'Anlæg\t', 'Grund\t200', 'I alt\t300']],
    ['all labels small, as someone in a hurry writes', ['løn\t100', 'anlæg\t', 'grund\t200', 'ialt\t300']],
    ['what it is made of, with a colon', ['Løn\t100', 'heraf:\t', 'Grund\t200', 'I alt\t300']],
    ['a line between them', ['Løn\t100', '\t', 'anlæg\t', 'Grund\t200', 'I alt\t300']],
  ])('%s: nothing is joined', (_, lines) => {
    const { rows } = readingOf('Post\t2025', ...lines);
    expect(rows).toHaveLength(lines.length);
  });
});

describe('a .csv with semicolons, as a Danish Excel saves it', () => {
  test.each([
    ['plain', ['Kommune;2025;2026', 'Skive;12.310;200', 'Viborg;25.740;1.310', 'I alt;38.050;1.510']],
    [
      'in quotes',
      ['"Kommune";"2025";"2026"', '"Skive";"12.310";"200"', 'Viborg;25.740;1.310', '"I alt";38.050;1.510'],
    ],
    [
      'with spaces',
      ['Kommune ; 2025 ; 2026', 'Skive ; 12 310 ; 200', 'Viborg ; 25 740 ; 1 310', 'I alt ; 38 050 ; 1 510'],
    ],
    [
      'with empty cells at the end',
      ['Kommune;2025;2026;', 'Skive;12.310;200;', ';;;', 'Viborg;25.740;1.310;', 'I alt;38.050;1.510;'],
    ],
    ['without a total', ['Kommune;2025;2026', 'Skive;12.310;200', 'Viborg;25.740;1.310']],
  ])('%s', (_, lines) => {
    const reading = readingOf(...lines);
    expect(
      rowsOf(reading)
        .filter((row) => !row.startsWith('|'))
        .slice(0, 2),
    ).toEqual(['Skive|12310|200', 'Viborg|25740|1310']);
    expect(reading.faults).toEqual([]);
  });

  test('a cell in quotes holds semicolons and quotes of its own', () => {
    const reading = readingOf('Post;2025', '"Drift; ""fælles""";1.200', 'Husleje;300', 'I alt;1.500');
    expect(rowsOf(reading)[0]).toBe('Drift; "fælles"|1200');
  });

  test('a text with semicolons in it is no table', () => {
    expect(readText('Kære alle; hermed referat.\nVi mødes igen; stedet følger.')).toEqual([]);
  });
});

test('a sentence of a doubt ends in one full stop', () => {
  const lines = readingLines(readingOf('Kommune\t2025', 'Skive\t12.310', 'Viborg\t25.740'), 'da');
  expect(lines.filter((line) => line.includes('1.000 kr. eller mio. kr'))).toHaveLength(1);
  expect(lines.filter((line) => line.endsWith('..'))).toEqual([]);
});

describe('pages that a word processor made of a table, as pdftotext gives them', () => {
  test('headings at the left of their cells, over two lines with the corner between them', () => {
    const reading = readingOf(
      '                                    Oprindeligt budget Korrigeret budget 2025 pr. 31. Afvigelse til korrigeret',
      'Resultat (mio. kr.)',
      '                                    2025               oktober                        budget i %',
      'Skatter                                         -2.104,6                     -2.104,6                   0,1%',
      'Generelle tilskud mv.                            -975,2                        -961,4                   0,7%',
      'Indtægter i alt                                -3.079,8                     -3.066,0                   0,1%',
    );
    expect(reading.columns.map(({ said, role }) => `${said}: ${role}`)).toEqual([
      'Resultat (mio. kr.): label',
      'Oprindeligt budget 2025: amount',
      'Korrigeret budget 2025 pr. 31. oktober: amount',
      'Afvigelse til korrigeret budget i %: share',
    ]);
    expect(rowsOf(reading)).toEqual([
      'Skatter|-2104600000|-2104600000|0.001',
      'Generelle tilskud mv.|-975200000|-961400000|0.007',
      'Indtægter i alt|-3079800000|-3066000000|0.001',
    ]);
    expect(reading.doubts).toEqual([]);
  });

  test('figures and headings of two columns one space apart, which moves what follows: they are in order, in doubt', () => {
    const reading = readingOf(
      '1.000 kr.',
      'Kommune                Andel      2026 2027 2028',
      'Skive                   10,95 %    5.475    5.475    2.738',
      'Viborg                   7,90 %     3.950    3.950    1.975',
      'Øvrige kommuner         81,15 % 40.575 40.575 20.287',
      'Hele landet            100,00 % 50.000 50.000 25.000',
    );
    expect(rowsOf(reading)).toEqual([
      'Skive|0.1095|5475000|5475000|2738000',
      'Viborg|0.079|3950000|3950000|1975000',
      'Øvrige kommuner|0.8115|40575000|40575000|20287000',
      'Hele landet|1|50000000|50000000|25000000',
    ]);
    expect(reading.columns.map(({ year }) => year)).toEqual([null, null, 2026, 2027, 2028]);
    expect(reading.doubts).toContainEqual(expect.objectContaining({ row: null, column: null }));
  });

  test('all headings one space apart right above the first row', () => {
    const reading = readingOf(
      'Ejerkommune Indbyggere 1/1 2025 Ejerandel Hæftelse (mio. kr.) Bidrag 2026 (1.000 kr.)',
      'Horsens                 99.120  67,43 %               120,6                    4.823',
      'Hedensted               47.880  32,57 %                58,2                    2.328',
      'I alt                  147.000 100,00 %               178,8                    7.151',
    );
    expect(rowsOf(reading)).toEqual([
      'Horsens|99120|0.6743|120600000|4823000',
      'Hedensted|47880|0.3257|58200000|2328000',
      'I alt|147000|1|178800000|7151000',
    ]);
  });

  test('a page moves one row’s figure aside: its column is that of the others, in doubt', () => {
    const reading = readingOf(
      'Mio. kr.     R 2024   B 2025   I alt',
      'Vand             41,2    42,0           83,2',
      'Spildevand       66,8    68,1     134,9',
      'I alt          108,0    110,1     218,1',
    );
    expect(rowsOf(reading)[0]).toBe('Vand|41200000|42000000|83200000');
    expect(reading.doubts).toContainEqual(expect.objectContaining({ row: null, column: null }));
    expect(reading.faults).toEqual([]);
  });

  test('cells on lines of their own, but headings, and figures of two cells, on one', () => {
    const reading = readingOf(
      ...['Bestillerbidrag, budget 2026 (1.000 kr.)', 'Bestiller', ''],
      ...['Køreplantimer Udgifter Indtægter Tilskud Selvfinansieringsgrad', ''],
      ...['Favrskov Kommune', '', '21.400', '', '16.264', '', '-5.205', '', '11.059', '', '32 %', ''],
      ...['Randers Kommune', '', '88.250 67.070', '', '-26.828', '', '40.242', '', '40 %', ''],
      ...['I alt', '', '109.650', '', '83.334 -32.033', '', '51.301', '', '38 %', ''],
    );
    expect(rowsOf(reading)).toEqual([
      'Favrskov Kommune|21400|16264000|-5205000|11059000|0.32',
      'Randers Kommune|88250|67070000|-26828000|40242000|0.4',
      'I alt|109650|83334000|-32033000|51301000|0.38',
    ]);
    // The headings were taken apart by their large letters alone.
    expect(reading.doubts).toContainEqual(expect.objectContaining({ row: null, column: null }));
  });
});

test.each([
  ['in brackets', ['', '(1)', '(2)', '(3)=(2)-(1)']],
  ['with the labels’', ['(0)', '(1)', '(2)', '(3)']],
  ['with a formula alone', ['', '1', '2', '3 = 2-1']],
])('a line that numbers the columns %s is no row', (_, numbers) => {
  const lines = [
    ['Afdeling, mio. kr.', 'Budget 2025', 'Forventet 2025', 'Afvigelse'],
    numbers,
    ['Sociale Forhold', '3.812,4', '3.845,9', '33,5'],
    ['Teknik og Miljø', '611,7', '598,2', '-13,5'],
    ['I alt', '4.424,1', '4.444,1', '20,0'],
  ];
  const reading = readingOf(...lines.map((cells) => cells.join('\t')));
  expect(rowsOf(reading)).toEqual([
    'Sociale Forhold|3812400000|3845900000|33500000',
    'Teknik og Miljø|611700000|598200000|-13500000',
    'I alt|4424100000|4444100000|20000000',
  ]);
  expect(reading.faults).toEqual([]);
});

test('years down a column of amounts are no amounts', () => {
  const { columns, rows } = readingOf(
    'Lån, 1.000 kr.\tRente\tUdløb\tRestgæld 2025',
    'Bygning\t2,15 %\t2044\t46.710',
    'Køretøjer\t3,02 %\t2031\t8.080',
    'I alt\t\t\t54.790',
  );
  expect(columns.map(({ role }) => role)).toEqual(['label', 'share', 'other', 'amount']);
  expect(rows[0]?.values).toEqual([null, 0.0215, 2044, 46_710_000]);
});

describe('a sector beside the share of a recipient', () => {
  test.each([
    ['with a comma', '26,39 %', '73,61 %'],
    ['with a point', '26.39 %', '73.61 %'],
    ['without a space', '26.39%', '73.61%'],
  ])('%s, run together', (_, one, other) => {
    const reading = readingOf(
      'Part Andel Sektor Beløb 2024 i kr.',
      `Horsens Kommune ${one} Kommuner 263.900`,
      `Odder Kommune ${other} Kommuner 736.100`,
      'I alt 100,00 % 1.000.000'.replace(',', one.includes('.') ? '.' : ','),
    );
    expect(rowsOf(reading).slice(0, 2)).toEqual([
      'Horsens Kommune|0.2639||263900',
      'Odder Kommune|0.7361||736100',
    ]);
    expect(reading.rows[0]?.texts).toEqual({ 2: 'Kommuner' });
  });
});

test.each([
  ['Population\tShare\tContribution in DKK', '99,120\t26.39 %\t250,300', '276,480\t73.61 %\t698,200'],
  ['Population\tShare\tContribution in DKK', '99,120\t26.3%\t250,300', '276,480\t73.7%\t698,200'],
])('thousands with a comma are thousands beside percentages with a point', (headings, one, other) => {
  const { rows, doubts } = readingOf(
    `Municipality\t${headings}`,
    `Horsens\t${one}`,
    `Aarhus\t${other}`,
    'Total\t375,600\t100.0 %\t948,500',
  );
  expect(rows.map(({ values }) => [values[1], values[3]])).toEqual([
    [99_120, 250_300],
    [276_480, 698_200],
    [375_600, 948_500],
  ]);
  expect(doubts).toEqual([]);
});

test('headings at the left of their cells, some over two lines and some between these', () => {
  const reading = readingOf(
    'Tilskud og udligning 2026',
    '              Udgiftsbehov pr. indb.       Beskatningsgrundlag pr. indb.',
    'Kommune                                                                        Udligning (1.000 kr.) Ændring i pct.',
    '              (kr.)                        (kr.)',
    'Lolland                           92.415                             181.220              1.204.310             1,8',
    'Gentofte                          70.220                             452.610             -2.960.115             2,1',
  );
  expect(rowsOf(reading)).toEqual([
    'Lolland|92415|181220|1204310000|0.018',
    'Gentofte|70220|452610|-2960115000|0.021',
  ]);
});
