import type { CellValue } from '../../src/cells/grid';
import type { AmountUnits } from '../../src/costs/amountUnits';
import { parseCostRows } from '../../src/costs/parseCostRows';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';

interface Typed {
  readonly headings: readonly CellValue[];
  readonly cells: readonly CellValue[];
  readonly formats?: readonly string[];
  readonly headingFormats?: readonly string[];
  readonly units?: AmountUnits;
}

function parse({ headings, cells, formats = [], headingFormats = [], units }: Typed) {
  const values = [
    ['Post', 'Nøgle', ...headings],
    ['Drift', '35/65', ...cells],
  ];
  const grid = {
    ...gridOf('Omkostninger', values),
    formats: [
      ['General', 'General', ...headingFormats],
      ['General', 'General', ...formats],
    ],
  };
  const { value, findings } = parseCostRows([grid], units);
  const amounts = value.rows.flatMap(({ amounts: all }) =>
    all.map(({ year, amount }) => [year, amount / 100]),
  );
  return { amounts, told: told(findings) };
}

const MILLION = 3_800_000;

describe('units', () => {
  test.each<[string, Typed, number]>([
    ['a heading in mio. kr.', { headings: ['2021 (mio. kr.)'], cells: [3.8] }, MILLION],
    ['its texts', { headings: ['2021 (mio. kr.)'], cells: ['3,8'] }, MILLION],
    ['a heading in 1.000 kr.', { headings: ['2021 (1.000 kr.)'], cells: [3800] }, MILLION],
    ['a heading in t.kr.', { headings: ['Budget 2021, t.kr.'], cells: ['3.800'] }, MILLION],
    ['a heading in MDKK', { headings: ['MDKK 2021'], cells: [3.8] }, MILLION],
    ['a cell of its own unit', { headings: ['2021 (1.000 kr.)'], cells: ['3,8 mio. kr.'] }, MILLION],
    ['a cell in kr.', { headings: ['2021 (mio. kr.)'], cells: ['3.800.000 kr.'] }, MILLION],
    ['the setting', { headings: [2021], cells: [3.8], units: { amounts: 'million', shown: 'kr' } }, MILLION],
    [
      'a heading over the setting',
      { headings: ['2021 (kr.)'], cells: [3_800_000], units: { amounts: 'million', shown: 'kr' } },
      MILLION,
    ],
    ['a number format with a unit', { headings: [2021], cells: [3.8], formats: ['0.0" mio. kr."'] }, MILLION],
    [
      'one that hides zeros and says so',
      { headings: [2021], cells: [MILLION], formats: ['0.0,," mio. kr."'] },
      MILLION,
    ],
    [
      'one that hides what the heading says',
      { headings: ['2021 (mio. kr.)'], cells: [MILLION], formats: ['0.0,,'] },
      MILLION,
    ],
    [
      'one that hides zeros under no unit',
      { headings: [2021], cells: [MILLION], formats: ['#,##0,'] },
      MILLION,
    ],
    [
      'kr. by number format',
      { headings: [2021], cells: [MILLION], formats: ['#,##0.00\\ [$kr.-406]'] },
      MILLION,
    ],
    [
      'a format that says nothing of the size',
      { headings: [2021], cells: [MILLION], formats: ['#,##0.00" pr. år"'] },
      MILLION,
    ],
    [
      'a format of M that hides millions',
      { headings: [2021], cells: [MILLION], formats: ['0.0,,"M"'] },
      MILLION,
    ],
    [
      'more decimals than øre in kr. have',
      { headings: ['2021 (mio. kr.)'], cells: [3.800_000_01] },
      3_800_000.01,
    ],
  ])('%s', (_, typed, kroner) => {
    expect(parse(typed)).toEqual({ amounts: [[2021, kroner]], told: [] });
  });

  test('Beløb and Pris i alt have units of their own', () => {
    const grid = gridOf('Omkostninger', [
      ['Post', 'Nøgle', 'Beløb i 1.000 kr.', 'Pris i alt (mio. kr.)'],
      ['Drift', '35/65', 3800, 3.8],
    ]);
    const { value, findings } = parseCostRows([grid]);
    expect(findings).toEqual([]);
    expect(value.rows).toMatchObject([{ amounts: [{ amount: 380_000_000 }], totalPrice: 380_000_000 }]);
  });

  test('a number format in kr. under mio. kr. is told of', () => {
    const typed = { headings: ['2021 (mio. kr.)'], cells: [3.8], formats: ['#,##0.00" kr."'] };
    expect(parse(typed)).toEqual({
      amounts: [[2021, 3.8]],
      told: ['warning unit-of-format Omkostninger!C2'],
    });
  });

  test.each<[string, Typed]>([
    ['euro', { headings: [2021], cells: [500], formats: ['[$€-2] #,##0'] }],
    ['percent', { headings: [2021], cells: [0.35], formats: ['0%'] }],
  ])('a number format in %s is no amount', (_, typed) => {
    expect(parse(typed)).toEqual({ amounts: [], told: ['error amount-not-a-number Omkostninger!C2'] });
  });

  test.each<[string, Typed, readonly string[]]>([
    [
      'small amounts shown in mio. kr.',
      { headings: [2021], cells: [3.8], units: { amounts: null, shown: 'million' } },
      ['warning unit-missing Omkostninger!C1'],
    ],
    ['large ones', { headings: [2021], cells: [10_000], units: { amounts: null, shown: 'million' } }, []],
    ['zero', { headings: [2021], cells: [0], units: { amounts: null, shown: 'million' } }, []],
    ['sheets in kr.', { headings: [2021], cells: [3.8] }, []],
    [
      'a unit in the setting',
      { headings: [2021], cells: [3.8], units: { amounts: 'kr', shown: 'million' } },
      [],
    ],
    [
      'a unit in the heading',
      { headings: ['2021 (kr.)'], cells: [3.8], units: { amounts: null, shown: 'million' } },
      [],
    ],
  ])('whether a unit is missing: %s', (_, typed, expected) => {
    expect(parse(typed).told).toEqual(expected);
  });
});

describe('the unit over the names of the rows', () => {
  const rows = (corner: string, heading: CellValue, units?: AmountUnits) => {
    const grid = gridOf('Omkostninger', [
      [corner, 'Nøgle', heading],
      ['Drift', '35/65', 3.8],
    ]);
    const { value, findings } = parseCostRows([grid], units);
    expect(told(findings)).toEqual([]);
    return (value.rows[0]?.amounts[0]?.amount ?? 0) / 100;
  };

  test.each<[string, CellValue, AmountUnits | undefined, number]>([
    ['Post (mio. kr.)', 2021, undefined, MILLION],
    ['Post, i mio. kr.', 'Budget 2021', undefined, MILLION],
    ['POST [MDKK]', 2021, undefined, MILLION],
    ['Mio. kr. post', 2021, undefined, MILLION],
    ['Omkostning i 1.000 kr.', 2021, undefined, 3_800],
    ['Post (t.kr.)', 2021, undefined, 3_800],
    ["Cost item (DKK '000)", 2021, undefined, 3_800],
    ['Post (hele kr.)', 2021, { amounts: 'million', shown: 'kr' }, 3.8],
    ['Post (t.kr.)', 2021, { amounts: 'million', shown: 'kr' }, 3_800],
    ['Post (t.kr.)', '2021 (mio. kr.)', undefined, MILLION],
    ['Post', 2021, { amounts: 'million', shown: 'kr' }, MILLION],
  ])('%s over %s', (corner, heading, units, kroner) => {
    expect(rows(corner, heading, units)).toBe(kroner);
  });
});

test.each<[string]>([
  ['0.0"M"'],
  ['0.0\\ "MEUR"'],
  ['#,##0"k"'],
  ['0.0" mn"'],
  ['0.0" bn"'],
  ['"TSEK "0'],
  ['0" stk"'],
])('an amount that shows as %s is none in kr.', (format) => {
  expect(parse({ headings: [2021], cells: [3.8], formats: [format] })).toEqual({
    amounts: [],
    told: ['error amount-not-a-number Omkostninger!C2'],
  });
});

describe('a column of units that nobody reads', () => {
  test.each<[string, Typed, readonly string[]]>([
    [
      'millions',
      { headings: [2021, 'Enhed'], cells: [3.8, 'mio. kr.'] },
      ['warning unit-unread Omkostninger!D1'],
    ],
    [
      'thousands',
      { headings: [2021, 'Skala'], cells: [3.8, 'T.KR.'] },
      ['warning unit-unread Omkostninger!D1'],
    ],
    ['kr.', { headings: [2021, 'Valuta'], cells: [3.8, 'DKK'] }, []],
    ['what the heading says too', { headings: ['2021 (mio. kr.)', 'Enhed'], cells: [3.8, 'mio. kr.'] }, []],
    ['other words', { headings: [2021, 'Enhed'], cells: [3.8, 'Sundhed'] }, []],
    ['nothing', { headings: [2021, 'Enhed'], cells: [3.8, ''] }, []],
  ])('%s', (_, typed, expected) => {
    expect(parse(typed).told).toEqual(expected);
  });
});

describe('columns that are read as a year, though they may be something else, are told of', () => {
  test.each<[string, Typed, readonly string[]]>([
    ['a half', { headings: ['1. halvår 2021'], cells: [1] }, ['warning heading-as-year Omkostninger!C1']],
    [
      'accounts of nine months',
      { headings: [2021, 'Regnskab pr. 30.9.2021'], cells: [1, 2] },
      ['warning heading-as-year Omkostninger!D1'],
    ],
    [
      'what is counted',
      { headings: ['Antal 2021'], cells: [1] },
      ['warning heading-as-year Omkostninger!C1'],
    ],
    [
      'a month',
      { headings: [44_197], cells: [1], headingFormats: ['mmm-yy'] },
      ['warning heading-as-year Omkostninger!C1'],
    ],
    [
      'what was spent, beside a budget',
      { headings: [2022, 'Forbrug 2021'], cells: [1, 2] },
      ['warning heading-as-year Omkostninger!D1'],
    ],
    ['what was spent, and nothing else', { headings: ['Forbrug 2020', 'Forbrug 2021'], cells: [1, 2] }, []],
    [
      'a half without amounts',
      { headings: [2020, '1. halvår 2021'], cells: [1, ''] },
      ['note years-empty Omkostninger!D1'],
    ],
    [
      'both halves, which an error tells of',
      { headings: ['1. halvår 2021', '2. halvår 2021'], cells: [1, 2] },
      ['error year-twice Omkostninger!D1'],
    ],
    [
      'the year and a half of it',
      { headings: [2021, '1. halvår 2021'], cells: [1, 2] },
      ['error year-twice Omkostninger!D1'],
    ],
  ])('%s', (_, typed, expected) => {
    expect(parse(typed).told).toEqual(expected);
  });
});

describe('columns that are not allocated are told of', () => {
  test.each<[string, Typed, readonly string[]]>([
    [
      'a budget year over two',
      { headings: [2020, '2021/22'], cells: [1, 2] },
      ['warning heading-unclear Omkostninger!D1'],
    ],
    [
      'several years',
      { headings: [2020, '2021-2023'], cells: [1, 2] },
      ['warning heading-unclear Omkostninger!D1'],
    ],
    [
      'an account',
      { headings: [2020, 'Konto 2021'], cells: [1, 2] },
      ['warning heading-unclear Omkostninger!D1'],
    ],
    [
      'a year shown as a date',
      { headings: [2020, 2021], cells: [1, 2], headingFormats: ['General', 'dd-mm-yyyy'] },
      ['warning heading-unclear Omkostninger!D1'],
    ],
    [
      'a unit that is none of ours',
      { headings: [2020, '2021 (100 t.kr.)'], cells: [1, 2] },
      ['warning heading-unclear Omkostninger!D1'],
    ],
    [
      'a heading merged over two',
      { headings: [2020, ''], cells: [1, 2] },
      ['warning heading-empty Omkostninger!D1'],
    ],
    [
      'a price level alone',
      { headings: [2020, '2021-priser'], cells: [1, 2] },
      ['note column-unread Omkostninger!D1'],
    ],
    [
      'a price',
      { headings: [2020, 'Pris 2020-niveau'], cells: [1, 2] },
      ['note column-unread Omkostninger!D1'],
    ],
    [
      'another amount',
      { headings: [2020, 'Beløb 2'], cells: [1, '2 mio.'] },
      ['note column-unread Omkostninger!D1'],
    ],
    ...[
      'Seneste skøn',
      'Kontorhold',
      'Årets forbrug',
      'Artsudgift',
      'Serviceudgift',
      'Idræt',
      'Funktionærløn',
      'År 22',
      'Projekt i alt',
      'Konto, beløb',
    ].map((heading): [string, Typed, readonly string[]] => [
      `what begins as a code: ${heading}`,
      { headings: [2020, heading], cells: [1, 3] },
      ['note column-unread Omkostninger!D1'],
    ]),
    ...[
      'Konto',
      'Konto nr.',
      'Kontonummer',
      'Projektnr.',
      'EAN-nummer',
      'Sags-id',
      'År',
      'Løbenr',
      'Artskonto',
    ].map((heading): [string, Typed, readonly string[]] => [
      `a code: ${heading}`,
      { headings: [2020, heading], cells: [1, 3] },
      [],
    ]),
    ['words under several years', { headings: [2020, '2021-2023'], cells: [1, 'aftale'] }, []],
    ['an empty heading over words', { headings: [2020, ''], cells: [1, 'se note'] }, []],
    [
      'an empty heading before the accounts',
      { headings: [2020, 'Ansvar', '', 'Regnskab 2020'], cells: [1, 'x', 3, 2] },
      ['warning heading-empty Omkostninger!E1'],
    ],
    ['an empty heading apart', { headings: ['', 2020], cells: ['', 1] }, []],
    [
      'an empty heading before the first year',
      { headings: ['', 2020], cells: [3, 1] },
      ['warning heading-empty Omkostninger!C1'],
    ],
    ['a remark with a number in it', { headings: [2020, 'Side'], cells: [1, 7] }, []],
    ['an account number', { headings: [2020, 'Kontonr.'], cells: [1, 55_100] }, []],
    ['a sum of the years', { headings: [2020, 'I alt'], cells: [1, 1] }, []],
    ['a sum of the years as text', { headings: [2020, 'I alt'], cells: ['1,00 kr.', '1,-'] }, []],
    ['a sum of the years in thousands', { headings: [2020, 'I alt (t.kr.)'], cells: [1, 0.001] }, []],
    [
      'a sum that is not',
      { headings: [2020, 'I alt'], cells: [1, 3] },
      ['note column-unread Omkostninger!D1'],
    ],
  ])('%s', (_, typed, expected) => {
    const { amounts, told: found } = parse(typed);
    expect(found).toEqual(expected);
    expect(amounts).toEqual([[2020, 1]]);
  });

  test('numbers under an empty heading that number the rows are none', () => {
    const grid = gridOf('Omkostninger', [
      ['', 'Post', 'Nøgle', 2021],
      [1, 'Drift', '35/65', 10],
      [2, 'Anlæg', '35/65', 20],
    ]);
    expect(told(parseCostRows([grid]).findings)).toEqual([]);
  });
});

test.each<[string, Typed]>([
  ['an amount', { headings: [2021], cells: [45_413], formats: ['dd-mm-yyyy'] }],
  ['an amount of the day and the month', { headings: [2021], cells: [45_413], formats: ['d-mmm'] }],
  ['an amount with the time of day', { headings: [2021], cells: [0.5], formats: ['h:mm'] }],
])('%s shown as a date is told of', (_, typed) => {
  expect(parse(typed)).toEqual({ amounts: [], told: ['error number-doubtful Omkostninger!C2'] });
});

test.each<[CellValue, string, number | null]>([
  [2021, 'General', 2021],
  ['2021', 'General', 2021],
  ['01-01-2021', 'General', 2021],
  [44_197, 'dd-mm-yyyy', 2021],
  [44_561, 'yyyy', 2021],
  ['2.021', 'General', 2021],
  ['Budget 2021', 'General', 2021],
  ['20\u200b21', 'General', 2021],
  [2021, 'dd-mm-yyyy', null],
  [44_197, 'General', null],
  ['2021/22', 'General', null],
  ['næste år', 'General', null],
  [21, 'General', null],
])('Startår %p as %s is %p', (value, format, year) => {
  const { amounts, told: found } = parse({
    headings: ['Beløb', 'Startår', 'Indfasning'],
    cells: [100, value, '100'],
    formats: ['General', format, 'General'],
  });
  expect(amounts).toEqual(year === null ? [] : [[year, 100]]);
  expect(found).toEqual(year === null ? ['error start-year-invalid Omkostninger!D2'] : []);
});

test.each<[CellValue, string, readonly string[]]>([
  [45_413, 'dd-mm-yyyy', ['error number-doubtful Omkostninger!E2']],
  [45_413, 'd-mmm', ['error number-doubtful Omkostninger!E2']],
  [1, '0%', []],
  ['25-75', 'General', []],
])('a profile %p as %s', (value, format, expected) => {
  const { told: found } = parse({
    headings: ['Beløb', 'Startår', 'Indfasning'],
    cells: [100, 2021, value],
    formats: ['General', 'General', format],
  });
  expect(found).toEqual(expected);
});
