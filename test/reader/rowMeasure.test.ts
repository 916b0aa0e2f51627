import { readGrid } from '../../src/reader/readGrid';
import { rowMeasure } from '../../src/reader/roles/rowMeasure';

describe('what a row says its figures are counted in', () => {
  test.each([
    ['Andel i pct.', 'percent'],
    ['Dækningsgrad (%)', 'percent'],
    ['Skatteprocent', 'percent'],
    ['Ændring i % af budgettet', 'percent'],
    ['Procentvis ændring', 'percent'],
    ['Antal elever', 'things'],
    ['Indbyggertal 1. januar', 'things'],
    ['Lærere (årsværk)', 'things'],
    ['Grundskyldspromille', 'things'],
    ['Prisindeks', 'things'],
    ['Kr. pr. indbygger', 'kr.'],
    ['1.000 kr. pr. indbygger', '1.000 kr.'],
    ['Udgift pr. elev', 'kr.'],
    ['Timepris i kr.', 'kr.'],
    ['Langfristet gæld (mio. kr.)', 'mio. kr.'],
    ['Kassebeholdning, t.kr.', '1.000 kr.'],
  ])('%s: %s', (label, of) => {
    expect(rowMeasure(label)?.of).toBe(of);
  });

  test.each([
    'Børn og unge',
    'Løn til 5 årsværk',
    'Pris- og lønregulering 2,4 %',
    'PL 2022 (1,4%)',
    'Tilskud på 2 mio. kr. til havnen',
    'Rate pr. 1. april',
    'Betaling pr. kvartal',
    'Antalsregulering',
    'Kontingent 25/75',
    'Procesudgifter',
  ])('%s: nothing', (label) => {
    expect(rowMeasure(label)).toBeNull();
  });
});

describe('a row that is counted in something else than the table', () => {
  const table = (...rows: readonly (readonly string[])[]) =>
    readGrid({ cells: [['Budget, 1.000 kr.'], ['Område', '2024', '2025'], ...rows] });
  const AMOUNTS = [
    ['Skoler', '12.400', '11.900'],
    ['Veje', '2.150', '2.300'],
  ];

  test('is read as it says, and no sum counts it', () => {
    const { rows, faults, sumsHeld } = table(
      ...AMOUNTS,
      ['Antal elever', '812', '839'],
      ['Udgift pr. indbygger (kr.)', '291', '284'],
      ['I alt', '14.550', '14.200'],
    );
    expect(rows.map(({ values }) => values.slice(1))).toEqual([
      [12_400_000, 11_900_000],
      [2_150_000, 2_300_000],
      [812, 839],
      [291, 284],
      [14_550_000, 14_200_000],
    ]);
    expect([faults, sumsHeld]).toEqual([[], 2]);
  });

  test('is under a doubt where the row only likely says so', () => {
    const { rows, doubts } = table(
      ...AMOUNTS,
      ['I alt', '14.550', '14.200'],
      ['Vækst i pct.', '2,1', '-2,4'],
      ['Elever', '812', '839'],
    );
    expect(rows[3]?.values).toEqual([null, 0.021, -0.024]);
    expect(doubts.map(({ row, column }) => [row, column])).toEqual([
      [3, null],
      [4, null],
    ]);
  });

  test.each(['Enhed', 'Enh.'])('takes its unit from a cell under %s', (unit) => {
    const { rows } = readGrid({
      cells: [
        ['Nøgletal', unit, '2022', '2023'],
        ['Nettoudgift til pleje', 'mio. kr.', '41,2', '42,9'],
        ['Udgift pr. borger', 'kr.', '812', '839'],
        ['Borgere', 'antal', '50.740', '51.130'],
        ['Andel over 65 år', 'pct.', '21,4', '21,9'],
      ],
    });
    expect(rows.map(({ values }) => values.slice(2))).toEqual([
      [41_200_000, 42_900_000],
      [812, 839],
      [50_740, 51_130],
      [0.214, 0.219],
    ]);
  });

  const NO_UNIT = 'kr., since no unit is named';
  const ofRows = (labels: readonly string[]) =>
    readGrid({ cells: [['Post', '2022', '2023'], ...labels.map((label) => [label, '4.500', '9.000'])] });

  test.each([
    ['kroner in every row', ['Løn (kr.)', 'Leje, kr.', 'Drift i kr.'], 'kr.', [4_500, 9_000]],
    [
      'thousands',
      ['Løn (1.000 kr.)', 'Leje, t.kr.', 'Drift i 1.000 kr.'],
      '1.000 kr.',
      [4_500_000, 9_000_000],
    ],
    ['most in millions', ['Løn (mio. kr.)', 'Leje (kr.)', 'Drift (mio. kr.)'], 'mio. kr.', [4.5e9, 9e9]],
    ['others than amounts beside', ['Løn (kr.)', 'Antal elever', 'Vækst i pct.'], 'kr.', [4_500, 9_000]],
  ])('says the unit of the table where nothing else does: %s', (_, labels, unit, first) => {
    const read = ofRows(labels);
    expect(read.unit).toBe(unit);
    expect(read.rows[0]?.values.slice(1)).toEqual(first);
    expect(read.doubts.map(({ taken }) => taken)).not.toContain(NO_UNIT);
  });

  test.each([
    ['one row says none', ['Løn (kr.)', 'Leje', 'Drift (kr.)']],
    ['a row is only likely to be in kroner', ['Løn (kr.)', 'Udgift pr. elev', 'Drift']],
    ['only what is apart says one', ['Kr. pr. indbygger', 'Løn', 'Drift']],
  ])('leaves it in doubt where %s', (_, labels) => {
    const { doubts } = ofRows(labels);
    expect(doubts.map(({ taken }) => taken)).toContain(NO_UNIT);
  });

  test('takes it from what stands alone over a group of rows', () => {
    const { rows, doubts } = table(
      ...AMOUNTS,
      ['I alt', '14.550', '14.200'],
      ['Pct.', '', ''],
      ['Skoler', '85,2', '83,8'],
      ['Veje', '14,8', '16,2'],
    );
    expect(rows.slice(4).map(({ values }) => values.slice(1))).toEqual([
      [0.852, 0.838],
      [0.148, 0.162],
    ]);
    expect(doubts.map(({ row }) => row)).toEqual([4, 5]);
  });
});
