import { areSumsSure } from '../../src/reader/areSumsSure';
import { readingLines } from '../../src/reader/readingLines';
import { readText } from '../../src/reader/readText';
import type { Reading } from '../../src/reader/reading';

/** What people have reported of other tools that read tables of PDFs, as it comes to the reader. */
function readingOf(...lines: readonly string[]): Reading {
  const [reading, ...others] = readText(lines.join('\n'));
  if (reading === undefined || others.length > 0) throw new Error('not one table');
  return reading;
}

function rowsOf({ rows }: Reading): string[] {
  return rows.map(({ label, values }) => [label, ...values.slice(1)].join('|'));
}

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
