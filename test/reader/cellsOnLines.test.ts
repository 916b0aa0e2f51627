import type { Reading } from '../../src/reader/reading';
import { readingOf as readingOfLines, rowsOf } from './readingOf';

/** An empty cell as a browser copies it. */
const EMPTY = '\u00a0';

/** Cells each on a line of its own with blank lines between, as a browser copies a table of paragraphs. */
function readingOf(...cells: readonly (string | number)[]): Reading {
  return readingOfLines(cells.join('\n\n'));
}

describe('headings over several columns, of which the page left out that they are merged', () => {
  const ROWS = [
    ...['Drift', '1.200.000', '300.000', '1.250.000', '310.000'],
    ...['Anlæg', '4.000.000', '900.000', '4.100.000', '950.000'],
    ...['I alt', '5.200.000', '1.200.000', '5.350.000', '1.260.000'],
  ];
  const BELOW = ['Kommuner', 'Region', 'Kommuner', 'Region'];
  test.each([
    ['without a corner', ['Budget 2025', 'Budget 2026', ...BELOW]],
    ['with the lower corner empty', ['Budget 2025', 'Budget 2026', EMPTY, ...BELOW]],
    ['with the upper corner empty', [EMPTY, 'Budget 2025', 'Budget 2026', ...BELOW]],
    ['with both corners empty', [EMPTY, 'Budget 2025', 'Budget 2026', EMPTY, ...BELOW]],
    ['with a corner over both rows', ['Post', 'Budget 2025', 'Budget 2026', ...BELOW]],
    ['with the corner on the lower row', ['Budget 2025', 'Budget 2026', 'Post', ...BELOW]],
    ['years alone', ['Post', '2025', '2026', ...BELOW]],
    ['under a title', ['Fælles drift', 'Post', '2025', '2026', ...BELOW]],
  ])('%s: each stands over one repetition of those below', (_, headings) => {
    const reading = readingOf(...headings, ...ROWS);
    expect(reading.columns.slice(1).map(({ sector, year }) => [sector, year])).toEqual([
      ['Kommuner', 2025],
      ['Region', 2025],
      ['Kommuner', 2026],
      ['Region', 2026],
    ]);
    expect(rowsOf(reading)).toEqual([
      'Drift|1200000|300000|1250000|310000',
      'Anlæg|4000000|900000|4100000|950000',
      'I alt|5200000|1200000|5350000|1260000',
    ]);
    expect(reading.faults).toEqual([]);
    expect(reading.doubts.filter(({ taken }) => taken === 'headings and rows as they fit best')).toEqual([]);
  });

  test.each([
    ['one heading too few', ['Post', '2025', ...BELOW]],
    [
      'the headings below do not begin again',
      ['Post', '2025', '2026', 'Kommuner', 'Region', 'Region', 'Stat'],
    ],
  ])('%s: the table is under a doubt', (_, headings) => {
    expect(readingOf(...headings, ...ROWS).doubts).not.toEqual([]);
  });

  test.each([
    ['a title of as many lines', ['Havnen', 'Udkast fra maj', ...BELOW]],
    ['a title of as many lines and a corner', ['Havnen', 'Udkast fra maj', 'Post', ...BELOW]],
    ['a title of as many lines and an empty corner', ['Havnen', 'Udkast fra maj', EMPTY, ...BELOW]],
    ['a title that names years', ['Budget for havnen 2026', 'Vedtaget i oktober 2025', ...BELOW]],
    ['a title that names sectors', ['Kommunernes udgifter', 'Region Nord', ...BELOW]],
  ])('over headings that repeat, %s: the table is under a doubt', (_, headings) => {
    expect(readingOf(...headings, ...ROWS).doubts).toContainEqual(
      expect.objectContaining({ row: null, column: null, taken: 'headings and rows as they fit best' }),
    );
  });
});

describe('a number of something per something', () => {
  test.each(['pr. uge', 'per uge', 'pr. måned'])('»%s« stands in a column of figures', (per) => {
    const reading = readingOf(
      ...['I dag', 'Forslag', EMPTY, 'Rute 1', 'Rute 2', 'Rute 1', 'Rute 2'],
      ...['Hverdage', EMPTY, EMPTY, EMPTY, EMPTY],
      ...['Formiddag', ...[4, 6, 2, 5].map((count) => `${String(count)} ${per}`)],
      ...['Aften', ...[2, 3, 1, 3].map((count) => `${String(count)} ${per}`)],
      ...['Lørdag', ...[1, 2, 1, 1].map((count) => `${String(count)} ${per}`)],
      ...['Udgift i kr.', '1.200.000', '1.400.000', '700.000', '1.100.000'],
    );
    expect(reading.columns.map(({ heading }) => heading)).toEqual([
      '',
      'I dag Rute 1',
      'Rute 2',
      'Forslag Rute 1',
      'Rute 2',
    ]);
    expect(reading.rows.map(({ label }) => label)).toEqual([
      'Hverdage',
      'Formiddag',
      'Aften',
      'Lørdag',
      'Udgift i kr.',
    ]);
    expect(reading.rows[2]?.texts).toEqual({ 1: `2 ${per}`, 2: `3 ${per}`, 3: `1 ${per}`, 4: `3 ${per}` });
  });
});

describe('a label over the rows of a group, printed on the first of them alone', () => {
  const group = (label: readonly string[], amounts: readonly string[]) => [
    ...label,
    ...['Lav', amounts[0] ?? '', amounts[1] ?? '', EMPTY],
    ...['Middel', amounts[2] ?? '', amounts[3] ?? '', 'anbefalet'],
    ...['Høj', amounts[4] ?? '', amounts[5] ?? '', EMPTY],
  ];
  test.each([
    ['years with what is in brackets below', ['2040', '(15 år)'], ['2060', '(35 år)']],
    ['places', ['Nordkysten'], ['Sydkysten']],
  ])('%s', (_, first, second) => {
    const reading = readingOf(
      ...['Periode', 'Sikring', 'Anlæg (kr.)', 'Drift (kr.)', 'Bemærkning'],
      ...group(first, ['1.000.000', '20.000', '2.000.000', '30.000', '3.500.000', '45.000']),
      ...group(second, ['1.400.000', '25.000', '2.600.000', '35.000', '4.100.000', '50.000']),
    );
    expect(reading.columns.map(({ role }) => role).slice(0, 2)).toEqual(['label', 'label']);
    expect(reading.rows.map(({ label, group: of, values }) => [of, label, values[2], values[3]])).toEqual([
      [first.join(' '), 'Lav', 1_000_000, 20_000],
      [first.join(' '), 'Middel', 2_000_000, 30_000],
      [first.join(' '), 'Høj', 3_500_000, 45_000],
      [second.join(' '), 'Lav', 1_400_000, 25_000],
      [second.join(' '), 'Middel', 2_600_000, 35_000],
      [second.join(' '), 'Høj', 4_100_000, 50_000],
    ]);
    expect(reading.rows[1]?.texts).toEqual({ 4: 'anbefalet' });
  });

  test('without a heading of its own it is a section, not a column', () => {
    const reading = readingOf(
      ...['Nuværende nøgle', 'Ny nøgle'],
      ...['Birkehuset', 'Boliger', '40 %', '45,5 %', 'Service', '60 %', '54,5 %'],
      ...['Egegården', 'Boliger', '30 %', '35,5 %', 'Service', '70 %', '64,5 %'],
      ...['Solsiden', 'Boliger', '20 %', '25,5 %', 'Service', '80 %', '74,5 %'],
    );
    expect(reading.columns).toHaveLength(3);
    expect(reading.rows.filter(({ role }) => role === 'section').map(({ label }) => label)).toEqual([
      'Birkehuset',
      'Egegården',
      'Solsiden',
    ]);
  });
});
