import type { CellValue } from '../../src/cells/grid';
import { calculated } from '../support/calculated';
import { sheetText } from '../support/sheetText';
import { told } from '../support/told';

type Rows = readonly (readonly CellValue[])[];

const KEYS: Rows = [
  ['Folketal', 1, 'Part', 'Folketal'],
  ['Lige', 1, 'Part', 'ligeligt'],
  ['Ældre', 1, 'Part', 'Folketal {år-1}'],
];

/** A workbook with one key among recipients, in whole kr. unless said otherwise. */
function workbook(costs: Rows, parties: Rows, ...settings: [string, string | number][]) {
  const used = costs.flat();
  return calculated({
    Omkostninger: costs,
    Parter: parties,
    Nøgler: [
      ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
      ...KEYS.map((row) => (used.includes(row[0] ?? '') ? row : ['', '', '', ''])),
    ],
    Indstillinger: [['Navn', 'Værdi'], ['Afrunding', 1], ...settings],
  });
}

// 194.120 and 187.000 by 546.462 inhabitants: Viborg 32.469,84 and 31.278,91, Herning 29.696,56 and 28.607,34. Of the
// difference of 7.120 Herning's exact part is 1.089,22, so that sharing it by itself would give 1.089.
const council = [
  ['Part', 'Folketal'],
  ['Viborg', 91_405],
  ['Herning', 83_598],
  ['De mindste', 50_000],
  ['De øvrige', 321_459],
];

describe('a settlement', () => {
  const costs = [
    ['Post', 'Nøgle', 2021, 'Regnskab 2021'],
    ['Samråd', 'Folketal', 194_120, 187_000],
  ];

  test('compares two allocations, so that Herning gets 1.090 back and not 1.089', () => {
    const { further, findings } = workbook(costs, council);
    const [settlement] = further!.settlements;
    expect(
      settlement!.lines.map(({ budget, accounts, paid }) => [budget, accounts, accounts - paid]),
    ).toEqual([
      [3_247_000, 3_127_900, -119_100],
      [2_969_700, 2_860_700, -109_000],
      [1_776_100, 1_711_000, -65_100],
      [11_419_200, 11_000_400, -418_800],
    ]);
    expect(told(findings)).toEqual(['note paid-not-given']);
  });

  test('sheet says what each is to settle, from the cost rows on', () => {
    const result = workbook(costs, council);
    expect(sheetText(result, 'Afregning 2021')).toEqual([
      ['Part', 'Budget', 'Regnskab', 'Betalt', 'Til afregning'],
      ['Viborg', '32470', '31279', '32470', '='],
      ['Herning', '29697', '28607', '29697', '='],
      ['De mindste', '17761', '17110', '17761', '='],
      ['De øvrige', '114192', '110004', '114192', '='],
      ['Total', '=', '=', '=', '='],
      ['Kontrol', '=', '=', '', '='],
      [expect.stringContaining('Betalt 2021')],
      [expect.stringContaining('Til afregning er regnskab minus betalt')],
    ]);
    expect(sheetText(result, 'Afregning 2021', 1)).toEqual([
      ['Omkostning', 'Budget', 'Regnskab', 'Afvigelse'],
      ['Samråd', '194120', '187000', '='],
      ['Total', '=', '=', '='],
      // Whether the figures are still those that it was made from.
      ['='],
    ]);
  });

  test('takes what has been paid, in the unit of its heading; a blank is 0 and told of', () => {
    const parties = [
      ['Part', 'Folketal', 'Betalt 2021 (t.kr.)', 'EAN', 'Kommunekode'],
      ['Viborg', 91_405, 32.5, '0057', 791],
      ['Herning', 83_598, '', '0058', 657],
      ['De mindste', 50_000, '17,76', '0059', ''],
      ['De øvrige', 321_459, 115, '', '0760'],
    ];
    const result = workbook(costs, parties);
    expect(told(result.findings)).toEqual(['warning paid-empty Parter!C3']);
    expect(sheetText(result, 'Afregning 2021').slice(0, 5)).toEqual([
      ['Part', 'Budget', 'Regnskab', 'Betalt', 'Til afregning', 'EAN', 'Kommunekode'],
      ['Viborg', '32470', '31279', '32500', '=', '0057', '791'],
      ['Herning', '29697', '28607', '0', '=', '0058', '657'],
      ['De mindste', '17761', '17110', '17760', '=', '0059', ''],
      ['De øvrige', '114192', '110004', '115000', '=', '', '0760'],
    ]);
  });

  test('has steps of its own in the trail', () => {
    const years = sheetText(workbook(costs, council), 'Revisionsspor').map((row) => row[2]);
    expect(new Set(years)).toEqual(new Set(['År', '2021', 'Regnskab 2021']));
  });

  test('of what is paid in a way that can be read as two amounts is an error at its cell', () => {
    const parties = [
      ['Part', 'Folketal', 'Betalt 2021 (t.kr.)'],
      ['Viborg', 91_405, '17,761'],
    ];
    expect(told(workbook(costs, parties).findings)).toEqual(['error number-doubtful Parter!C2']);
  });

  test('of what is paid wrong is an error at its cell', () => {
    const parties = [
      ['Part', 'Folketal', 'Betalt 2021'],
      ['Viborg', 91_405, 'ja'],
    ];
    expect(told(workbook(costs, parties).findings)).toEqual(['error amount-not-a-number Parter!C2']);
  });
});

// 5.150.000 / 3,5 is 1.471.428,57 a year and 735.714,29 in the half one; 90.000 / 1.326.340 of them, in exact
// fractions, is 99.845,116… and 49.922,558….
test('an amount over three and a half years reaches its recipients exactly', () => {
  const costs = [
    ['Post', 'Nøgle', 'Beløb', 'Indfasning', 'Startår'],
    ['Kontrakt', 'Folketal', '5,15 mio. kr.', '1-1-1-0,5', 2021],
  ];
  const parties = [
    ['Part', 'Folketal'],
    ['En', 90_000],
    ['De andre', 1_236_340],
  ];
  const expected = [147_142_857n, 147_142_857n, 147_142_857n, 73_571_429n].map((year) => {
    const twice = (2n * year * 90_000n) / 1_326_340n;
    return Number((twice + 1n) / 2n);
  });
  const exact = calculated({
    Omkostninger: costs,
    Parter: parties,
    Nøgler: [
      ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
      ['Folketal', 1, 'Part', 'Folketal'],
    ],
  });
  expect([...exact.allocation!.groups[0]!.parties[0]!.amounts]).toEqual(expected);
});

describe('an undecided year', () => {
  const parties = [
    ['Part', 'Sektor', 'Folketal', 'Folketal 2020'],
    ['Nord', 'Kommuner', 1, 1],
    ['Syd', 'Kommuner', 3, 1],
    ['Region', 'Region', 4, 4],
  ];

  test('is allocated like a year and shown after the years', () => {
    const result = workbook(
      [
        ['Post', 'Nøgle', 'Ikke afklaret', 2021],
        ['A', '50/50', 800, 80],
      ],
      parties,
    );
    expect(result.findings).toEqual([]);
    expect(sheetText(result, 'Fordeling', 1).slice(0, 3)).toEqual([
      [
        'Part',
        'Andel',
        'Sektor',
        'Kommuner 2021',
        'Region 2021',
        'Kommuner Ikke afklaret',
        'Region Ikke afklaret',
      ],
      ['Nord', '0.25', 'Kommuner', '10', '', '100', ''],
      ['Syd', '0.75', 'Kommuner', '30', '', '300', ''],
    ]);
  });

  test('cannot go by a dated driver', () => {
    const costs = [
      ['Post', 'Nøgle', 2021, 'Ikke afklaret'],
      ['A', 'Ældre', 80, 800],
    ];
    expect(told(workbook(costs, parties).findings)).toEqual(['error driver-needs-year Nøgler!D4']);
  });
});

describe('the years that are shown', () => {
  const parties = [
    ['Part', 'Folketal'],
    ['Nord', 1],
    ['Syd', 1],
  ];
  const costs = [
    ['Post', 'Nøgle', 2020, 2021, 2022],
    ['A', 'Folketal', 100, 200, 400],
    ['B', 'Nord', 60, '', ''],
  ];

  function shown(years: string) {
    return calculated({
      Omkostninger: costs,
      Parter: parties,
      Nøgler: [
        ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
        ['Folketal', 1, 'Part', 'Folketal'],
        ['Nord', 1, 'Part', 'Nord=1'],
      ],
      Indstillinger: [
        ['Navn', 'Værdi'],
        ['År', years],
      ],
    });
  }

  test('leave out the others, whose sum a note tells of; shares are of what is shown', () => {
    const result = shown('2021-2022');
    expect(told(result.findings)).toEqual(['note years-not-shown Indstillinger!B2']);
    expect(result.findings[0]!.params).toEqual({ years: [{ year: 2020, sum: 16_000 }], accounts: false });
    expect(sheetText(result, 'Fordeling')).toEqual([
      ['Omkostning', 'Pris i alt', 'Fordeling', '2021', '2022'],
      ['A', '', 'Folketal', '200', '400'],
      ['B', '', 'Nord', '', ''],
      ['Total', '', '', '=', '='],
    ]);
    expect(sheetText(result, 'Fordeling', 1).slice(1, 3)).toEqual([
      ['Nord', '0.5', '', '100', '200'],
      ['Syd', '0.5', '', '100', '200'],
    ]);
    expect(
      sheetText(result, 'Revisionsspor')
        .slice(1)
        .map((row) => row[2]),
    ).not.toContain('2020');
  });

  test('of which none holds an amount are an error', () => {
    const result = shown('2030-2033');
    expect(told(result.findings)).toEqual(['error years-none-shown Indstillinger!B2']);
    expect(result.plan).toBeNull();
  });

  test('that are all there are say nothing', () => {
    expect(shown('2020-2022').findings).toEqual([]);
  });
});

describe('a price level', () => {
  test('of a setting holds for all amounts, and both levels are shown', () => {
    const result = workbook(
      [
        ['Post', 'Nøgle', 2020, 2021],
        ['A', 'Folketal', 17_000_000, 32_000_000],
      ],
      council,
      ['Prisniveau', 2019],
      ['PL 2020', '2,0 %'],
      ['PL 2021', 2],
    );
    expect(result.findings).toEqual([]);
    expect(sheetText(result, 'Fordeling')).toEqual([
      [
        'Omkostning',
        'Pris i alt',
        'Fordeling',
        '2020',
        '2021',
        'Prisniveau',
        '2020 i prisniveau',
        '2021 i prisniveau',
      ],
      ['A', '', 'Folketal', '17340000', '33292800', '2019', '17000000', '32000000'],
      ['Total', '', '', '=', '=', '', '=', '='],
    ]);
  });

  test('without its PL is an error that says which, and nothing is written', () => {
    const result = workbook(
      [
        ['Post', 'Nøgle', 2021, 'Prisniveau'],
        ['A', 'Folketal', 100, 2019],
      ],
      council,
      ['PL 2021', 2],
    );
    expect(told(result.findings)).toEqual(['error price-index-missing Omkostninger!C2']);
    expect(result.findings[0]!.params).toMatchObject({ level: 2019, year: 2021, missing: [2020] });
    expect(result.plan).toBeNull();
  });
});

describe('subtotals', () => {
  const parties = [
    ['Part', 'Sektor', 'Klynge', 'Folketal'],
    ['Skive', 'Kommuner', 'Midt', 1],
    ['Aarhus', 'Kommuner', 'Øst', 4],
    ['Viborg', 'Kommuner', 'midt', 3],
    ['Løs', 'Kommuner', '', 2],
    ['Region Midt', 'Region', 'Midt', 4],
    ['Region Øst', 'Region', 'Øst', 6],
  ];
  const costs = [
    ['Post', 'Nøgle', 2021],
    ['A', '50/50', 2000],
  ];

  test('stand after the members of each group, those of no group last', () => {
    const result = workbook(costs, parties, ['Mellemtotal', 'Klynge']);
    expect(told(result.findings)).toEqual(['note group-name-missing Parter!C5']);
    expect(sheetText(result, 'Fordeling', 1)).toEqual([
      ['Part', 'Andel', 'Andel i Klynge', 'Sektor', 'Kommuner 2021', 'Region 2021'],
      ['Skive', '0.1', '0.25', 'Kommuner', '100', ''],
      ['Viborg', '0.3', '0.75', 'Kommuner', '300', ''],
      ['Region Midt', '0.4', '1', 'Region', '', '400'],
      ['Midt i alt', '', '', '', '=', '='],
      ['Aarhus', '0.4', '1', 'Kommuner', '400', ''],
      ['Region Øst', '0.6', '1', 'Region', '', '600'],
      ['Øst i alt', '', '', '', '=', '='],
      ['Løs', '0.2', '', 'Kommuner', '200', ''],
      ['Kontrol', '', '', '', '=', '='],
      ['='],
    ]);
    // Midt: 800 kr. among 4 inhabitants, who stand behind both sectors; in all 2000 among 10.
    expect(sheetText(result, 'Samlet oversigt').map((row) => [row[0], row.at(-1)])).toEqual([
      ['Part', 'Kr. pr. indbygger'],
      ['Skive', '100'],
      ['Viborg', '100'],
      ['Region Midt', '100'],
      ['Midt i alt', '200'],
      ['Aarhus', '100'],
      ['Region Øst', '100'],
      // 4 among the municipalities and 6 behind the region are not the same people: 1000 / 10.
      ['Øst i alt', '100'],
      ['Løs', '100'],
      ['Total', '200'],
      ['Kontrol', ''],
      ['=', '='],
    ]);
  });

  test.each([
    ['an unknown column', 'Klyngge', ['error setting-column-unknown Indstillinger!B3']],
    ['a column by another case', 'KLYNGE', ['note group-name-missing Parter!C5']],
    ['the sectors', 'sektor', []],
  ])('by %s', (_, column, expected) => {
    expect(told(workbook(costs, parties, ['Mellemtotal', column]).findings)).toEqual(expected);
  });

  test('of more groups than a formula has room for are an error', () => {
    const many = Array.from({ length: 151 }, (_, index) => [`P${index}`, 'Kommuner', `K${index}`, 1]);
    const rows = [['Part', 'Sektor', 'Klynge', 'Folketal'], ...many, ['R', 'Region', 'K1', 1]];
    expect(told(workbook(costs, rows, ['Mellemtotal', 'Klynge']).findings)).toEqual([
      'error subtotal-too-many Indstillinger!B3',
    ]);
  });
});

describe('another key', () => {
  const parties = [
    ['Part', 'Folketal'],
    ['Nord', 1],
    ['Syd', 3],
  ];

  test('is compared with the own one; a blank one is the own', () => {
    const result = workbook(
      [
        ['Post', 'Nøgle', 'Nøgle B', 2021],
        ['A', 'Folketal', 'Lige', 400],
        ['B', 'Folketal', '', 100],
      ],
      parties,
    );
    expect(result.findings).toEqual([]);
    expect(sheetText(result, 'Sammenligning').slice(0, 4)).toEqual([
      ['Part', 'Nøgle', 'Kr. pr. indbygger', 'Nøgle B', 'Forskel B', 'Kr. pr. indbygger B'],
      ['Nord', '125', '125', '225', '100', '225'],
      ['Syd', '375', '125', '275', '-100', '91.67'],
      ['Total', '500', '125', '500', '=', '125'],
    ]);
  });

  test('may let a rate come to another amount, which is no rounding difference', () => {
    const result = calculated({
      Omkostninger: [
        ['Post', 'Nøgle', 'Nøgle B', 'Takst', 2021],
        ['A', 'Alle', '', '', 400],
        ['B', 'Alle', 'Nogle', '50 pr. part', 'x'],
      ],
      Parter: parties,
      Nøgler: [
        ['Nøgle', 'Niveau', 'Vægt', 'Kun'],
        ['Alle', 'Part', 'Folketal', ''],
        ['Nogle', 'Part', 'Folketal', 'Part=Syd'],
      ],
    });
    const sheet = sheetText(result, 'Sammenligning');
    expect(sheet.map((row) => row.filter((_, column) => ![2, 5].includes(column)))).toEqual([
      ['Part', 'Nøgle', 'Nøgle B', 'Forskel B'],
      ['Nord', '150', '100', '-50'],
      ['Syd', '350', '350', '0'],
      ['Total', '500', '450', '='],
      ['Kontrol', '=', '=', ''],
      [expect.stringContaining('En takst kan give et andet beløb')],
      ['='],
    ]);
  });

  test('that is unknown is an error at its own cell', () => {
    const costs = [
      ['Post', 'Nøgle', 'Nøgle B', 'Nøgle C', 2021],
      ['A', 'Folketal', 'Ligge', '35/60', 400],
    ];
    expect(told(workbook(costs, parties).findings).sort()).toEqual([
      'error key-unknown Omkostninger!C2',
      'error split-not-100 Omkostninger!D2',
    ]);
  });
});

test('Indbyggere names the driver of kr. per inhabitant; words in it are an error', () => {
  const costs = [
    ['Post', 'Nøgle', 2021],
    ['A', 'Folketal', 400],
  ];
  const parties = (borgere: string | number) => [
    ['Part', 'Folketal', 'Borgere'],
    ['Nord', 1, 50],
    ['Syd', 3, borgere],
  ];
  const result = workbook(costs, parties(150), ['Indbyggere', 'Borgere']);
  expect(sheetText(result, 'Kr. pr. indbygger').slice(0, 4)).toEqual([
    ['Part', 'Indbyggere', '2021', 'I alt'],
    ['Nord', '50', '2', '2'],
    ['Syd', '150', '2', '2'],
    ['I alt', '200', '2', '2'],
  ]);
  expect(told(workbook(costs, parties('mange'), ['Indbyggere', 'Borgere']).findings)).toEqual([
    'error driver-not-a-number Parter!C3',
  ]);
});

test.each<[string, readonly CellValue[], readonly number[]]>([
  ['numbers', [0.2, ''], [200, 800]],
  ['a number and a text with a unit of its own', [0.2, '300 kr.'], [200, 300]],
  ['texts', ['0,2', '0,9'], [200, 800]],
])(
  'bounds in a column of Parter are in the unit of its heading: %s',
  (_, [one = '', other = ''], expected) => {
    const result = calculated({
      Omkostninger: [
        ['Post', 'Nøgle', 'Beløb'],
        ['Drift', 'Loft', expected[0]! + expected[1]!],
      ],
      Parter: [
        ['Part', 'Folketal', 'Loft (t.kr.)'],
        ['Skive', 1, one],
        ['Viborg', 1, other],
      ],
      Nøgler: [
        ['Nøgle', 'Niveau', 'Vægt', 'Højst'],
        ['Loft', 'Part', 'Folketal', 'Loft (t.kr.)'],
      ],
    });
    expect(told(result.findings)).toEqual([]);
    const overview = sheetText(result, 'Samlet oversigt').slice(1, 3);
    expect(overview.map(([name, amount]) => [name, Number(amount)])).toEqual([
      ['Skive', expected[0]],
      ['Viborg', expected[1]],
    ]);
  },
);
