import { readGrid } from '../../src/reader/readGrid';
import type { Reading } from '../../src/reader/reading';
import { unitIn } from '../../src/reader/figures/unit';
import { readingOf, rowsOf } from './readingOf';

/** Shapes that tables of other authorities have, with figures made up. */

const headingsOf = ({ columns }: Reading): string[] => columns.map(({ heading }) => heading);

describe('a column beside amounts', () => {
  test.each([
    ['Forbrugspct.', '47,5', 'share', 0.475],
    ['Afvigelse i pct', '47,5', 'share', 0.475],
    ['Forbrugsprocent', '47,5', 'share', 0.475],
    ['Forbrugsgrad', '47,5', 'other', 47.5],
    ['Prisindeks', '104,2', 'other', 104.2],
    ['Rang', '3', 'other', 3],
    ['Note', '3', 'other', 3],
    ['#', '3', 'other', 3],
    ['Pladspris', '4.150', 'amount', 4_150_000],
    ['Ton 2024', '12.480', 'driver', 12_480],
    ['Kr./ton', '612', 'other', 612],
    ['Kr./indb.', '612', 'per inhabitant', 612],
  ])('%s is no amount unless it says so', (heading, printed, role, value) => {
    const { columns, rows } = readGrid({
      cells: [
        ['Budget, 1.000 kr.'],
        ['Område', '2024', '2025', heading],
        ['Skoler', '12.400', '11.900', printed],
        ['Veje', '2.150', '2.300', printed],
      ],
    });
    expect([columns[3]?.role, rows[0]?.values[3]]).toEqual([role, value]);
  });
});

test.each([
  ['Tall i hele tusen kroner', '1.000 kr.'],
  ['Alle tal i hele 1000', '1.000 kr.'],
  ['mnkr', 'mio. kr.'],
  ['DKK m', 'mio. kr.'],
])('%s is a unit', (text, unit) => {
  expect(unitIn(text)).toBe(unit);
});

test('a running balance ends as its last row, and is no sum of them', () => {
  const { faults } = readingOf(
    'Mio. kr.\tUdgifter\tIndtægter\tSaldo\tAkkumuleret saldo',
    '1. kvartal\t146,7\t164,3\t17,6\t17,6',
    '2. kvartal\t164,9\t159,8\t-5,1\t12,5',
    '3. kvartal\t162,3\t156,9\t-5,4\t7,1',
    'I alt\t473,9\t481,0\t7,1\t7,1',
  );
  expect(faults).toEqual([]);
});

test('bars part the cells of a table in Markdown', () => {
  const reading = readingOf(
    '| Post | 2024 | 2025 |',
    '| --- | ---: | ---: |',
    '| Skoler | 12.400 | 11.900 |',
    '| Veje | 2.150 | 2.300 |',
    '| I alt | 14.550 | 14.200 |',
  );
  expect(headingsOf(reading)).toEqual(['Post', '2024', '2025']);
  expect(rowsOf(reading)).toEqual(['Skoler|12400|11900', 'Veje|2150|2300', 'I alt|14550|14200']);
});

describe('columns run together', () => {
  test('a title that ends in a unit is no row', () => {
    const { unit, rows } = readingOf(
      'Budget for fællesskabet, 1.000 kr.',
      'Post Budget 2024 Budget 2025',
      'Personale 12.400 12.790',
      'Lokaler 2.150 2.180',
      'I alt 14.550 14.970',
    );
    expect([unit, rows.map(({ label }) => label)]).toEqual(['1.000 kr.', ['Personale', 'Lokaler', 'I alt']]);
  });

  test.each([
    ['years', 'År Kommuner Region I alt', ['2021 1,20 2,30 3,50', '2022 3,45 6,40 9,85']],
    ['accounts', 'Konto Drift Anlæg I alt', ['600132 1,20 2,30 3,50', '600133 3,45 6,40 9,85']],
  ])('%s are labels where they stand before as many figures as a total has', (_, headings, lines) => {
    const reading = readingOf('Finansiering (mio. kr.)', headings, ...lines, 'I alt 4,65 8,70 13,35');
    expect(rowsOf(reading)[1]).toBe(`${lines[1]?.split(' ')[0] ?? ''}|3450000|6400000|9850000`);
    expect(reading.columns).toHaveLength(4);
  });

  test('a section stands between the headings and the first row', () => {
    const reading = readingOf(
      'Tabel 3. Nettodriftsudgifter',
      '1.000 kr. Regnskab 2023 Budget 2024 BO 2025',
      'Økonomiudvalget',
      'Politisk organisation 8.412 8.790 8.655',
      'Administration 214.307 219.886 221.430',
      'I alt 222.719 228.676 230.085',
    );
    expect(headingsOf(reading)).toEqual(['1.000 kr.', 'Regnskab 2023', 'Budget 2024', 'BO 2025']);
    expect(rowsOf(reading).slice(0, 2)).toEqual([
      'Økonomiudvalget|||',
      'Politisk organisation|8412000|8790000|8655000',
    ]);
  });

  test('a date and a budget take the year after them', () => {
    const { columns } = readingOf(
      'Kommune Indbyggertal 1. januar 2023 Andel Oprindeligt bidrag 2024 Nyt bidrag 2025',
      'Favrskov 49.120 60,0 % 129.000 64.500',
      'Randers 32.747 40,0 % 86.000 43.000',
      'I alt 81.867 100,0 % 215.000 107.500',
    );
    expect(columns.map(({ role, year }) => `${role} ${String(year)}`)).toEqual([
      'label null',
      'driver 2023',
      'share null',
      'amount 2024',
      'amount 2025',
    ]);
  });
});

describe('headings run together', () => {
  const ROWS = ['Hedensted 155.000 170.500', 'Horsens 345.000 379.500', 'I alt 500.000 550.000'];

  test.each([
    ['years alone below a title', ['Status', '2024 2025'], ['', '2024', '2025']],
    [
      'years alone over a section with a unit',
      ['Nøgletal', '2024 2025', 'Udgifter (kr.)'],
      ['', '2024', '2025'],
    ],
    [
      'a heading with a date and one with a short word',
      ['Status', 'Kommune Forbrug 31.8. Refusionspct.'],
      ['Kommune', 'Forbrug 31.8.', 'Refusionspct.'],
    ],
    ['primo and ultimo', ['Gæld', 'Kommune Restgæld primo Afdrag'], ['Kommune', 'Restgæld primo', 'Afdrag']],
  ])('%s', (_, headings, expected) => {
    expect(headingsOf(readingOf(...headings, ...ROWS))).toEqual(expected);
  });

  test.each([
    ['a title that could be a heading', 'Bidrag til Fyns Turistråd', 'Kommune Bidrag 2024 Bidrag 2025'],
    ['a unit over the labels', 'Hovedresultat', 'Mio. kr. Budget 2024 Regnskab 2024'],
    ['a date on a line of its own', 'Udgifter til kurser', 'Kommune Udgift pr.\n1.1.2024 Udgift 2025'],
  ])('%s leaves no doubt of the headings, so that a misprint is told', (_, title, headings) => {
    const { faults } = readingOf(
      title,
      headings,
      'Assens 164.200 169.100',
      'Nyborg 118.800 122.300',
      'I alt 283.000 219.400',
    );
    expect(faults).toEqual([expect.objectContaining({ kind: 'total is not the sum', columnIndex: 2 })]);
  });

  test('of more headings than columns the first stand over the labels, under a doubt', () => {
    const reading = readingOf(
      'Fordeling inden for klynger',
      'Kommune Klynge Beløb 2023 Beløb 2024',
      'Hedensted Syd 155.000 170.500',
      'Horsens Syd 345.000 379.500',
      'I alt 500.000 550.000',
    );
    expect(headingsOf(reading)).toEqual(['Kommune Klynge', 'Beløb 2023', 'Beløb 2024']);
    expect(reading.doubts).toContainEqual(expect.objectContaining({ row: null, column: null }));
  });

  test('a year after a word that says nothing of figures may be the next column’s, which is told', () => {
    const { doubts } = readingOf(
      'Råderum (mio. kr.)',
      'Tiltag Status 2025 2026',
      'Fælles vagt Besluttet 1,5 3,0',
      'Indkøb Besluttet -2,0 -4,0',
      'I alt -0,5 -1,0',
    );
    expect(doubts).toContainEqual(expect.objectContaining({ row: null, column: null }));
  });

  test('a second row of headings that nobody can place is a doubt, and no section', () => {
    const { doubts } = readingOf(
      'Befolkningsudvikling',
      'Kommune Indbyggere Ændring',
      '2010 2020 Antal Pct.',
      'Lemvig 21.900 19.700 -2.200 -10,0',
      'Struer 22.700 21.200 -1.500 -6,6',
      'I alt 44.600 40.900 -3.700 -8,3',
    );
    expect(doubts).toContainEqual(expect.objectContaining({ row: null, column: null }));
  });

  test('a small number before as many figures as the others have belongs to the label', () => {
    const reading = readingOf(
      'Finansiering af platform, mio. kr.',
      'Finansiering Stat Region Kommuner',
      'Fase 1 10,0 6,5 3,5',
      'Fase 2 12,0 7,8 4,2',
      'Drift 0,0 9,1 4,9',
      'I alt 22,0 23,4 12,6',
    );
    expect(rowsOf(reading)[1]).toBe('Fase 2|12000000|7800000|4200000');
  });

  test('the figures of a total with an empty cell stand where the sums hold', () => {
    const reading = readingOf(
      'Kontingent 2025',
      'Medlemskommune Folketal Grundbidrag Bidrag pr. indbygger Variabelt bidrag',
      'Billund 27.000 50.000 2,50 67.500',
      'Varde 49.600 50.000 2,50 124.000',
      'Vejen 42.800 50.000 2,50 107.000',
      'I alt 119.400 150.000 298.500',
    );
    expect(rowsOf(reading)[3]).toBe('I alt|119400|150000||298500');
  });
});

describe('a cell on each line', () => {
  const onLines = (...cells: readonly string[]) => cells.map((cell) => cell || '\u00a0').join('\n\n');

  test('headings over several columns, below a title', () => {
    const reading = readingOf(
      onLines(
        ...['Bidrag til fælles genbrugsstation, t.kr.', '', 'Drift', '', 'Anlæg', ''],
        ...['Kommune', '2024', '2025', '2024', '2025'],
        ...['Struer', '1.240', '1.265', '300', '0', 'Lemvig', '1.180', '1.204', '280', '0'],
        ...['I alt', '2.420', '2.469', '580', '0'],
      ),
    );
    expect(reading.unit).toBe('1.000 kr.');
    expect(rowsOf(reading)[0]).toBe('Struer|1240000|1265000|300000|0');
    expect(reading.columns.map(({ year }) => year)).toEqual([null, 2024, 2025, 2024, 2025]);
  });

  test('a full row of headings below those over several columns', () => {
    const reading = readingOf(
      onLines(
        ...['Teknik og Miljø, 1.000 kr.', '', 'Drift', '', 'Anlæg', ''],
        ...['Område', 'Budget', 'Regnskab', 'Budget', 'Regnskab'],
        ...['Havne', '4.200', '4.310', '12.000', '9.875', 'Veje', '38.450', '39.020', '21.500', '22.140'],
        ...['I alt', '42.650', '43.330', '33.500', '32.015'],
      ),
    );
    expect(rowsOf(reading)[1]).toBe('Veje|38450000|39020000|21500000|22140000');
  });

  test('a row of units below the headings', () => {
    const reading = readingOf(
      onLines(
        ...['Sekretariatets regnskab 2023', 'Post', 'Budget', 'Regnskab', '', 't.kr.', 't.kr.'],
        ...['Kontingent', '(4.200)', '(4.200)', 'Løn', '3.640', '3.712', 'Resultat', '(560)', '(488)'],
      ),
    );
    expect(rowsOf(reading)).toEqual([
      'Kontingent|-4200000|-4200000',
      'Løn|3640000|3712000',
      'Resultat|-560000|-488000',
    ]);
  });

  test('years over a unit that is said once', () => {
    const reading = readingOf(
      onLines(
        ...['Kommunernes regnskaber', '', '2010', '2011', '', 'Mio. kr.', ''],
        ...['Skatter', '1.598', '1.729', 'Tilskud', '1.144', '1.127', 'I alt', '2.742', '2.856'],
      ),
    );
    expect(rowsOf(reading)[0]).toBe('Skatter|1598000000|1729000000');
    expect(reading.columns.map(({ year }) => year)).toEqual([null, 2010, 2011]);
    expect(reading.doubts).toEqual([]);
  });

  test('a section right below the headings is none of them', () => {
    const reading = readingOf(
      onLines(
        ...['Ændringsforslag', 'Mio. kr.', '2024', '2025', 'Drift', '', ''],
        ...['Pædagoger', '6,1', '12,2', 'Klippekort', '2,0', '2,0', 'I alt', '8,1', '14,2'],
      ),
    );
    expect(reading.rows[0]).toMatchObject({ role: 'section', label: 'Drift' });
    expect(headingsOf(reading)).toEqual(['Mio. kr.', '2024', '2025']);
  });

  test('thousands apart by a space are one figure', () => {
    const reading = readingOf(
      onLines(
        ...['Bidrag i kr.', 'Kommune', '2024', '2025', 'Rebild', '412 500', '425 000'],
        ...['Mariagerfjord', '1 618 250', '1 637 500', 'I alt', '2 030 750', '2 062 500'],
      ),
    );
    expect(rowsOf(reading)[1]).toBe('Mariagerfjord|1618250|1637500');
  });

  test('codes before the labels', () => {
    const reading = readingOf(
      onLines(
        ...['Kode', 'Kommune', 'Folketal', 'Bidrag'],
        ...['420', 'Assens', '40.987', '122.961', '430', 'Faaborg-Midtfyn', '51.912', '155.736'],
        ...['440', 'Kerteminde', '23.904', '71.712', '', 'I alt', '116.803', '350.409'],
      ),
    );
    expect(reading.rows.map(({ label, values }) => [label, ...values].join('|'))).toEqual([
      'Assens|420||40987|122961',
      'Faaborg-Midtfyn|430||51912|155736',
      'Kerteminde|440||23904|71712',
      'I alt|||116803|350409',
    ]);
  });
});

test('a deviation in percent of one of three budgets makes none of them a price', () => {
  const { columns } = readGrid({
    cells: [
      [
        'Udvalg (1.000 kr.)',
        'Oprindeligt budget',
        'Korrigeret budget',
        'Forventet regnskab',
        'Afvigelse',
        'Afv. i %',
      ],
      ['Økonomi', '210.400', '212.100', '209.900', '-2.200', '-1,0'],
      ['Børn', '612.300', '615.000', '618.400', '3.400', '0,6'],
      ['Sundhed', '840.250', '843.900', '851.600', '7.700', '0,9'],
    ],
  });
  expect(columns.map(({ role }) => role)).toEqual(['label', 'amount', 'amount', 'amount', 'amount', 'share']);
});

test('a municipality whose figures happen to be those above it is no subtotal', () => {
  const { rows, faults } = readGrid({
    cells: [
      ['Ejerkommune', 'Ejerandel i %', 'Indskud (kr.)'],
      ['Tårnby', '18,75', '1.875.000'],
      ['Dragør', '6,25', '625.000'],
      ['Hvidovre', '25,00', '2.500.000'],
      ['København', '50,00', '5.000.000'],
      ['I alt', '100,00', '10.000.000'],
    ],
  });
  expect(rows.map(({ role }) => role)).toEqual([...Array.from({ length: 4 }, () => 'recipient'), 'total']);
  expect(faults).toEqual([]);
});

describe('codes left of the names', () => {
  test.each([
    ['with points', 'Konto', '1.22.01', '1.35.40'],
    ['as numbers', 'Kommunenr.', '791', '779'],
  ])('%s are no labels, and the total is named in their column', (_, heading, one, other) => {
    const reading = readingOf(
      `${heading}\tFunktion\tBudget 2025 (t.kr.)`,
      `${one}\tJordforsyning\t-1.250`,
      `${other}\tFælles funktioner\t310`,
      'I alt\t\t-904',
    );
    expect(reading.columns[0]?.role).toBe('other');
    expect(reading.rows.map(({ role, label }) => `${role} ${label}`)).toEqual([
      'item Jordforsyning',
      'item Fælles funktioner',
      'total I alt',
    ]);
    expect(reading.faults).toEqual([
      { kind: 'total is not the sum', rowIndex: 2, columnIndex: 2, printed: -904000, expected: -940000 },
    ]);
    expect(reading.doubts).toEqual([]);
  });
});

test('pounds and thousands of them are said in the heading, and in doubt as kroner', () => {
  const reading = readingOf('Service\t2024/25 £000', 'Children\t84,210', 'Adults\t121,300', 'Total\t205,510');
  expect(rowsOf(reading)).toEqual(['Children|84210000', 'Adults|121300000', 'Total|205510000']);
  expect(reading.doubts).toEqual([
    expect.objectContaining({ column: 1, taken: 'kr., though another currency is named' }),
  ]);
});

test('inhabitants and municipalities are known in German', () => {
  const reading = readingOf('Gemeinde\tEinwohner', 'Harrislee\t11.600', 'Handewitt\t11.200');
  expect(reading.columns.map(({ role }) => role)).toEqual(['label', 'driver']);
  expect(reading.rows.map(({ role }) => role)).toEqual(['recipient', 'recipient']);
});

describe('columns numbered by letters below a section', () => {
  const HEADINGS = 'Udvalg\tVedtaget budget\tTillæg\tKorrigeret budget';
  const ROWS = ['Handicap\t367.660\t3.415\t371.075', 'Ældre\t1.361.105\t14.222\t1.375.327'];

  test.each([
    ['with a unit before them', '1.000 kr., 2025-pl\tA\tB\tC=(A+B)', '1.000 kr.', 371_075_000],
    ['alone', '\tA\tB\tC=A+B', 'kr.', 371_075],
  ])('%s', (_, numbering, unit, value) => {
    const reading = readingOf(HEADINGS, 'Drift', numbering, ...ROWS);
    expect(reading.unit).toBe(unit);
    expect(reading.rows.map(({ role }) => role)).toEqual(['section', 'section', 'item', 'item']);
    expect(reading.rows[2]?.values[3]).toBe(value);
  });
});

test('a change in percent is of the year that it fits best, and fits others by chance', () => {
  const { faults } = readingOf(
    'Kr.\t2025\t2026\tÆndring 2025-2037\tÆndring i pct.',
    ...['Vuggestuer\t1.214\t1.231\t108\t8,9', 'Børnehaver\t1.305\t1.288\t96\t7,4'],
    ...['Skoler\t5.417\t5.366\t-169\t-3,1', 'Ældre\t2.806\t2.960\t1.296\t46,2'],
  );
  expect(faults).toEqual([]);
});

test('a total by another name is one beside an average and a misprint, which is told', () => {
  const { rows, faults } = readingOf(
    'År\tSocialfonden (kr.)\tKommuner (kr.)\tRegion (kr.)\tI alt (kr.)\tTilskudsprocent',
    '2024\t1.204.500\t802.000\t402.500\t2.409.000\t50,0',
    '2025\t2.618.250\t1.745.250\t873.000\t5.236.500\t50,0',
    '2026\t2.640.000\t1.760.000\t880.000\t5.280.000\t50,0',
    '1. halvår 2027\t998.400\t665.600\t332.800\t1.996.800\t50,0',
    'Projektperioden\t7.461.150\t4.972.850\t2.488.300\t14.929.300\t50,0',
  );
  expect(rows.map(({ role }) => role)).toEqual([...Array.from({ length: 4 }, () => 'item'), 'total']);
  expect(faults).toContainEqual(
    expect.objectContaining({ kind: 'total is not the sum', columnIndex: 4, expected: 14_922_300 }),
  );
  expect(faults.filter(({ rowIndex }) => rowIndex !== 4)).toEqual([]);
});

test.each([
  ['1,2 km', true],
  ['ca. 4 km', true],
  ['850 m²', true],
  ['2 pr. time', false],
  ['fra 2 til 3', false],
])('%s in a column of texts is in doubt as no number: %s', (printed, isDoubted) => {
  const { doubts } = readingOf(
    'Etape\tOmfang\tOverslag (kr.)',
    `Havnen\t${printed}\t340.000`,
    'Skoven\tukendt\t765.000',
  );
  expect(doubts.some(({ row, column }) => row === 0 && column === 1)).toBe(isDoubted);
});

test('figures with a unit or a minus after them, one space from the next column’s', () => {
  const reading = readingOf(
    'Kost og gæld                      Budget     Regnskab',
    'Døgnkost i plejebolig          4.094 kr. 4.261 kr.',
    'Restgæld                       25.200.000- 18.900.000-',
    'Afdrag, samlet beløb              875.000     402.115',
  );
  expect(rowsOf(reading).slice(0, 2)).toEqual([
    'Døgnkost i plejebolig|4094|4261',
    'Restgæld|-25200000|-18900000',
  ]);
});

describe('headings that name a percentage', () => {
  test.each([
    ['Kommunal andel 75%', '7.977', 'amount', 7977],
    ['Moms 25 %', '301', 'amount', 301],
    ['Refusion i pct.', '4.120', 'amount', 4120],
    ['Andel 2024 pct.', '12,5', 'share', 0.125],
    ['Andel af 75 %', '12,5', 'share', 0.125],
    ['Afvigelse i %', '-101,5', 'share', -1.015],
  ])('%s over %s', (heading, printed, role, value) => {
    const { columns, rows } = readingOf(
      `Pladstype\tTakst (kr.)\t${heading}`,
      `Dagpleje\t2.659\t${printed}`,
      `Vuggestue\t3.057\t${printed}`,
    );
    expect([columns[2]?.role, rows[0]?.values[2]]).toEqual([role, value]);
  });
});

test('a group of people beside areas is its money, in the table’s unit and in doubt', () => {
  const reading = readingOf(
    'Forslag fordelt på områder, 1.000 kr.',
    ...['Forslag\tSkoler\tBørn og unge\tI alt', 'Indkøb\t120\t85\t205', 'Digitalisering\t40\t60\t100'],
  );
  expect(rowsOf(reading)[0]).toBe('Indkøb|120000|85000|205000');
  expect(reading.doubts).toContainEqual(
    expect.objectContaining({ column: 2, or: { role: 'driver', hasHeading: true } }),
  );
});

test.each([
  ['÷ 24.300', '\t'],
  ['÷24.300', '\t'],
  ['÷ 24.300', ' '],
])('%s is negative', (printed, between) => {
  const rows = [
    ['Kommune', 'Afholdt (kr.)', 'Afregning (kr.)'],
    ['Odsherred', '388.200', printed],
    ['Holbæk', '971.650', '24.300'],
    ['I alt', '1.359.850', '0'],
  ];
  const reading = readingOf('Afregning mellem kommuner', ...rows.map((cells) => cells.join(between)));
  expect(rowsOf(reading)[0]).toBe('Odsherred|388200|-24300');
});

test('a title over the labels that names money is none of the headings below it', () => {
  const reading = readingOf(
    'Takster for børn',
    'Institution                        Egenbetaling     Tilskud     Pladspris',
    'Dagpleje, fuldtid                         3.794      13.254        17.048',
    'Vuggestue, fuldtid                        3.010       9.171        12.181',
    'Børnehave, fuldtid                        2.479       5.186         7.665',
  );
  expect(headingsOf(reading)).toEqual([expect.any(String), 'Egenbetaling', 'Tilskud', 'Pladspris']);
  expect(reading.columns.slice(1).map(({ role }) => role)).not.toContain('driver');
});

test('a unit that one row says is in doubt for rows that say nothing, which are not held against it', () => {
  const { doubts, faults } = readingOf(
    '\t2021\t2022',
    ...['Husstande\t41.205\t41.490', 'Tons indsamlet\t22.118\t21.740'],
    ...['Udgift i alt (1.000 kr.)\t51.200\t52.460', 'Udgift pr. husstand (kr.)\t1.243\t1.264'],
  );
  expect(doubts.flatMap(({ row, column }) => (column === null ? [row] : []))).toEqual([0, 1]);
  expect(faults).toEqual([]);
});

test('brackets around a row and its figures may be no minuses, which is told', () => {
  const { doubts } = readingOf(
    'Mio. kr.\tBudget 2025\tRegnskab 2025',
    ...['Skoler\t402,6\t405,1', '(heraf specialundervisning)\t(71,2)\t(75,0)', 'Dagtilbud\t188,0\t186,9'],
  );
  expect(doubts).toContainEqual({
    ...{ row: 1, column: 1 },
    taken: { number: -71.2, decimals: 1 },
    or: { printed: '71,2' },
  });
});

test('a heading with »gns« inside a word is money for certain, and no average', () => {
  const { columns, doubts } = readingOf(
    'Nettodrift (t.kr.)',
    'Center\tRegnskab\tElever\tGns. løn',
    ...['Skole A\t24.300\t410\t402', 'Skole B\t31.050\t520\t398'],
  );
  expect(columns.map(({ role }) => role)).toEqual(['label', 'amount', 'driver', 'amount']);
  expect(doubts.filter(({ column }) => column === 1)).toEqual([]);
});

test('a unit under »Enhed« is none of the table’s figures', () => {
  const { columns, rows } = readingOf(
    'Ydelse\tEnhed\tBeløb 2024\tBeløb 2025',
    ...['Tømning\tkr.\t450\t465', 'Kørsel\t1.000 kr.\t9.870\t10.440'],
  );
  expect(columns[1]?.role).toBe('other');
  expect(rows.map(({ values }) => values)).toEqual([
    [null, null, 450, 465],
    [null, null, 9_870_000, 10_440_000],
  ]);
});

test('a sum that a heading is about is not what its figures are counted in', () => {
  const reading = readingOf(
    'Fordeling',
    ...['Kommune\tAndel af 4,5 mio. kr.', 'Svendborg\t2.344.500', 'Langeland\t2.155.500', 'I alt\t4.500.000'],
  );
  expect([reading.unit, reading.faults]).toEqual(['kr.', []]);
});

test('what is paid for something is in doubt as no number', () => {
  const { doubts } = readingOf(
    'Område\tTakster',
    'Madservice\t50 kr. pr. hovedret',
    'Pleje\t31 kr. pr. døgn',
  );
  expect(doubts).toContainEqual({
    ...{ row: 0, column: 1, taken: 'no number' },
    or: { printed: '50 kr. pr. hovedret' },
  });
});

test.each(['Beløb i 1.000 kr.', 'Hele 1.000 kr. 2025-priser'])(
  '%s over a page’s columns is no row',
  (unit) => {
    const reading = readingOf(
      unit,
      '',
      ...['Område             Budget 2025   Budget 2026', 'Sundhed                  5.247        32.862'],
      ...['Hjælpemidler            21.624         8.122', 'I alt                   26.871        40.984'],
    );
    expect([reading.unit, reading.rows.map(({ label }) => label)]).toEqual([
      '1.000 kr.',
      ['Sundhed', 'Hjælpemidler', 'I alt'],
    ]);
  },
);

test.each(['Pris/løn 3,1 %', 'Andel (70 pct.)'])('%s over figures below 100 may be amounts', (heading) => {
  const { doubts } = readingOf(
    `Udvalg\tRamme 2026 (mio. kr.)\t${heading}`,
    ...['Børn\t812,4\t25,2', 'Ældre\t598,1\t18,5', 'I alt\t1.410,5\t43,7'],
  );
  expect(doubts).toContainEqual(
    expect.objectContaining({ row: null, column: 2, or: { role: 'amount', hasHeading: true } }),
  );
});

describe('a heading that says »the same« as the one before it', () => {
  test.each([
    ['Forbrug i % af budget', 'Do. 31.05.2024', 'share', 0.416, 2024],
    ['Forbrug 2025 (1.000 kr.)', 'Ditto 2024', 'amount', 41_600, 2024],
    ['Antal elever 2025', 'Do.', 'driver', 41.6, 2025],
  ])('%s | %s is %s', (heading, ditto, role, value, year) => {
    const { columns, rows } = readingOf(
      `Område\tBudget (mio. kr.)\t${heading}\t${ditto}`,
      ...['Skoler\t412,0\t41,9\t41,6', 'Ældre\t530,2\t43,3\t42,2'],
    );
    expect([columns[3]?.heading, columns[3]?.role, columns[3]?.year]).toEqual([ditto, role, year]);
    expect(rows[0]?.values[3]).toBe(value);
  });

  test('is no ditto beside labels, nor a word that begins so', () => {
    const { columns } = readingOf('Kommune\tDo. 2025\tDokumenter', 'Greve\t12.015\t14', 'Ishøj\t5.433\t9');
    expect(columns.map(({ role }) => role)).toEqual(['label', 'amount', 'amount']);
  });
});

test.each([
  ['2024', ['41,9', '42,2'], [3]],
  ['31.05.2024', ['41,9', '42,2'], [3]],
  ['2024', ['411,9', '42,2'], []],
  ['Budget 2024', ['41,9', '42,2'], []],
])('%s after a column of percent may be percent: %j', (heading, [skoler, aeldre], told) => {
  const { doubts } = readingOf(
    `Område\tBudget 2025 (mio. kr.)\tForbrug i %\t${heading}`,
    ...[`Skoler\t412,0\t41,6\t${skoler}`, `Ældre\t530,2\t43,3\t${aeldre}`],
  );
  const ofShare = doubts.filter(({ or }) => typeof or === 'object' && 'role' in or && or.role === 'share');
  expect(ofShare.map(({ column }) => column)).toEqual(told);
});

test.each(['Mængde', 'Antal'])('a unit to the right of »%s« is that one’s, not the amounts’', (quantity) => {
  const { rows } = readingOf(
    `Arbejde\t${quantity}\tEnhed\tEnhedspris (kr.)\tBeløb (1.000 kr.)`,
    ...['Fræsning\t1.450\tm²\t32,00\t46', 'Belægning\t14.500\tm²\t215,00\t3.118', 'I alt\t\t\t\t3.164'],
  );
  expect(rows.map(({ role, values }) => [role, values[1], values[4]])).toEqual([
    ['item', 1450, 46_000],
    ['item', 14_500, 3_118_000],
    ['total', null, 3_164_000],
  ]);
});

test('one heading of many words before columns without any is in doubt with the table', () => {
  const { doubts } = readGrid({
    cells: [
      ['Nr. Formål', 'Bevilling 2024 Overført til 2025 Bevilling 2025', '', ''],
      ['1 Naturvejledning', '320.000', '15.400', '335.000'],
      ['2 Cykelsti', '1.150.000', '-', '213.500'],
    ],
  });
  expect(doubts[0]).toMatchObject({ row: null, column: null, or: 'another layout of the text' });
});
