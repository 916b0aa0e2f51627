import type { CellValue } from '../../../src/cells/grid';
import { type KeyOverview, keyOverviews } from '../../../src/views/keys/keyOverviews';
import { shareLines } from '../../../src/views/keys/shareLines';
import { told } from '../../support/told';
import { calculated } from '../support/calculated';

type Rows = readonly (readonly CellValue[])[];

const PARTIES: Rows = [
  [
    'Part',
    'Sektor',
    'Deltager',
    'Folketal',
    'Med 2021',
    'Med 2022',
    'Med 2023',
    'Elever 2021',
    'Elever 2022',
    'Elever 2023',
  ],
  ['Nord', 'Kommuner', 'ja', 300, 'ja', 'ja', 'ja', 1, 1, 1],
  ['Syd', 'Kommuner', 'nej', 600, 'ja', 'nej', 'ja', 1, 3, 1],
  ['Øst', 'Kommuner', 'ja', 100, 'nej', 'ja', 'nej', 2, 0, 2],
];
const COSTS: Rows = [
  ['Post', 'Nøgle', 2021, 2022, 2023],
  ['Løn', 'Min', 1000, 1000, 1000],
];

function overviewsOf(keys: Rows, costs: Rows = COSTS, parties: Rows = PARTIES): KeyOverview[] {
  const headings = ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Kun', 'Fra år', 'Til år', 'Mindst', 'Højst'];
  return keyOverviews(
    calculated({
      Omkostninger: costs,
      Parter: parties,
      ...(keys.length === 0 ? {} : { Nøgler: [headings, ...keys] }),
    }),
  );
}

/** `2021,2023: 0 1/2, 1 1/2`. */
const sharesOf = (key: KeyOverview | undefined): string[] | undefined =>
  key?.years.map(
    ({ years, shares }) =>
      `${years.map(String).join()}: ${shares.map(({ party, share }) => `${String(party)} ${share.numerator}/${share.denominator}`).join(', ')}`,
  );

describe('years that come to the same stand together', () => {
  test.each<[string, Rows, string[]]>([
    [
      'a filter by year',
      [['Min', 1, 'Part', 'ligeligt', 'Med {år}=ja']],
      ['2021,2023: 0 1/2, 1 1/2', '2022: 0 1/2, 2 1/2'],
    ],
    [
      'a driver by year',
      [['Min', 1, 'Part', 'Elever {år}']],
      ['2021,2023: 0 1/4, 1 1/4, 2 1/2', '2022: 0 1/4, 1 3/4, 2 0/1'],
    ],
    [
      'half of a mixture by year',
      [['Min', 1, 'Part', '50 % ligeligt + 50 % Elever {år}']],
      ['2021,2023: 0 7/24, 1 7/24, 2 5/12', '2022: 0 7/24, 1 13/24, 2 1/6'],
    ],
    [
      'steps for certain years',
      [
        ['Min', 1, 'Part', 'ligeligt', '', '', 2021],
        ['Min', 1, 'Part', 'Folketal', '', 2022, ''],
      ],
      ['2021: 0 1/3, 1 1/3, 2 1/3', '2022,2023: 0 3/10, 1 3/5, 2 1/10'],
    ],
    [
      'of two steps only the first by year',
      [
        ['Min', 1, 'Sektor', 'ligeligt', 'Med {år}=ja'],
        ['Min', 2, 'Part', 'ligeligt', ''],
      ],
      ['2021,2023: 0 1/2, 1 1/2', '2022: 0 1/2, 2 1/2'],
    ],
    ['nothing by year', [['Min', 1, 'Part', 'Folketal', 'Deltager=ja']], ['2021,2022,2023: 0 3/4, 2 1/4']],
    [
      'a mixture of nothing by year',
      [['Min', 1, 'Part', '50 % ligeligt + 50 % Folketal']],
      ['2021,2022,2023: 0 19/60, 1 7/15, 2 13/60'],
    ],
  ])('%s', (_, keys, shares) => {
    expect(sharesOf(overviewsOf(keys)[0])).toEqual(shares);
  });

  test('years without recipients stand apart from each other where what is wrong differs', () => {
    const [key] = overviewsOf([['Min', 1, 'Part', 'ligeligt', '', 2022, 2022]]);
    expect(sharesOf(key)).toEqual(['2021,2023: ', '2022: 0 1/3, 1 1/3, 2 1/3']);
    expect(new Set(key?.problems.map(({ code }) => code))).toEqual(new Set(['step-year-missing']));
  });
});

test('shares stand in the order of Parter, whatever the groups’ order is', () => {
  const [key] = overviewsOf([
    ['Min', 1, 'Deltager', '60/40'],
    ['Min', 2, 'Part', 'ligeligt'],
  ]);
  expect(sharesOf(key)).toEqual(['2021,2022,2023: 0 3/10, 1 2/5, 2 3/10']);
});

test.each([
  ['Part', '100 kr. til hver, resten ligeligt', '', '', true],
  ['Part', 'Folketal', '', 500, true],
  ['Part', 'Folketal', 10, '', true],
  ['Part', 'Folketal', '', '', false],
])(
  'by %s, %s, at least »%s«, at most »%s« shares depend on the amount: %s',
  (level, weight, least, most, depend) => {
    const [key] = overviewsOf([['Min', 1, level, weight, '', '', '', least, most]]);
    expect(key?.years.map(({ dependOnAmount }) => dependOnAmount)).toEqual([depend]);
  },
);

describe('which keys, and for which years', () => {
  test('each once, however it is written; neither a blank one nor a rate', () => {
    const costs: Rows = [
      ['Post', 'Nøgle', 'Takst', 2021, 2022],
      ['Løn', 'min', '', 1000, 1000],
      ['Husleje', 'MIN', '', 1000, 1000],
      ['Tilskud', 'min', '2 pr. Folketal', 'x', 'x'],
      ['Uden nøgle', '', '3 pr. Folketal', 'x', 'x'],
    ];
    const found = overviewsOf([['Min', 1, 'Part', 'ligeligt']], costs);
    expect(found.map(({ key, uses, isListed }) => [key.name, uses, isListed])).toEqual([['Min', 3, true]]);
  });

  test('of a key in use those of its rows, of another all it holds for', () => {
    const costs: Rows = [
      ['Post', 'Nøgle', 2021, 2022, 2023],
      ['Løn', 'Min', '', 1000, ''],
      ['Husleje', 'Folk', 1000, '', 1000],
    ];
    const found = overviewsOf(
      [
        ['Min', 1, 'Part', 'Elever {år}'],
        ['Ny', 1, 'Part', 'Elever {år}', '', 2022],
        ['Sen', 1, 'Part', 'ligeligt', '', 2030],
        ['Folk', 1, 'Part', 'Folketal'],
      ],
      costs,
    );
    const yearsOf = (name: string) =>
      found.find(({ key }) => key.name === name)?.years.map(({ years }) => years.map(String).join());
    expect(yearsOf('Min')).toEqual(['2022']);
    expect(yearsOf('Folk')).toEqual(['2021,2023']);
    expect(yearsOf('Ny')).toEqual(['2022', '2023']);
    expect(yearsOf('Sen')).toEqual(['2021,2022,2023']);
  });

  test('without years the shares are those of any', () => {
    const [key] = overviewsOf(
      [['Min', 1, 'Part', 'Folketal']],
      [
        ['Post', 'Nøgle'],
        ['Løn', 'Min'],
      ],
    );
    expect(key?.years.map(({ years }) => years)).toEqual([[null]]);
  });

  test('without recipients there are no shares', () => {
    const [key] = overviewsOf([['Min', 1, 'Part', 'ligeligt']], COSTS, [['Part', 'Sektor']]);
    expect(key?.years).toEqual([]);
  });
});

describe('what is wrong with a key', () => {
  test('is told once, where the key is written, and nothing of other cells', () => {
    const [key] = overviewsOf(
      [['Min', 1, 'Part', 'Folketl']],
      [...COSTS, ['Kurser', 'Min', 1, 2, 3], ['Uden', 'Ukendt', 1, 2, 3]],
    );
    expect(told(key!.problems)).toEqual(['error driver-unknown Nøgler!D2']);
  });

  test('that stands nowhere is told at the first row that uses it', () => {
    const costs: Rows = [...COSTS, ['Kurser', 'Ukendt', 1, 2, 3], ['Rejser', 'ukendt', 1, 2, 3]];
    const found = overviewsOf([['Min', 1, 'Part', 'ligeligt']], costs).find(
      ({ key }) => key.name === 'Ukendt',
    )!;
    expect(found).toMatchObject({ uses: 2, isListed: false, cell: { row: 2, column: 1 } });
    expect(told(found.problems)).toEqual([
      'error key-unknown Omkostninger!B3',
      'error key-unknown Omkostninger!B4',
    ]);
  });
});

test('the largest and the smallest share, bars by the largest, and a sum that comes to a hundred', () => {
  const calculation = calculated({
    Omkostninger: COSTS,
    Parter: PARTIES,
    Nøgler: [
      ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
      ['Min', 1, 'Part', 'Folketal'],
    ],
  });
  const [key] = keyOverviews(calculation);
  const shown = shareLines(key!.years[0]!, calculation.input.parties, 'da');
  expect(shown).toMatchObject({
    sum: '100,00 %',
    isHundred: true,
    largest: 'Syd 60,00 %',
    smallest: 'Øst 10,00 %',
  });
  expect(shown.lines.map(({ percent, length }) => [percent, Math.round(length * 1000)])).toEqual([
    ['30,00 %', 50_000],
    ['60,00 %', 100_000],
    ['10,00 %', 16_667],
  ]);
  const none = shareLines({ ...key!.years[0]!, shares: [] }, calculation.input.parties, 'da');
  expect(none).toEqual({ lines: [], sum: '0,00 %', isHundred: false, largest: '', smallest: '' });
});

test('how many of its rows have a rate, which takes no shares from the key', () => {
  const costs: Rows = [
    ['Post', 'Nøgle', 'Takst', 2021],
    ['Løn', 'Min', '', 1000],
    ['Kontingent', 'Min', '2.500 pr. part', 'x'],
    ['Kørsel', 'Kun takst', '0,27 pr. Folketal', 'x'],
  ];
  const keys: Rows = [
    ['Min', 1, 'Part', 'Folketal'],
    ['Kun takst', 1, 'Part', 'Folketal'],
  ];
  expect(overviewsOf(keys, costs).map(({ key, uses, rates }) => [key.name, uses, rates])).toEqual([
    ['Min', 2, 1],
    ['Kun takst', 1, 1],
  ]);
});
