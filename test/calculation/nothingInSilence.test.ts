import { calculate } from '../../src/calculation/calculate';
import type { CellValue, Grid } from '../../src/cells/grid';
import { calculated, type InputTables } from '../support/calculated';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';
import { stateHolding } from '../../src/cells/stateHolding';

type Rows = readonly (readonly CellValue[])[];

const SOUND: Readonly<Record<string, Rows>> = {
  Omkostninger: [
    ['Post', 'Nøgle', 2021],
    ['Drift', 'Folk', 1000],
    ['Kurser', '35/65', 2000],
  ],
  Parter: [
    ['Part', 'Sektor', 'Folketal'],
    ['Skive', 'Kommuner', 45_851],
    ['Viborg', 'Kommuner', 96_921],
    ['Regionen', 'Region', 1],
  ],
  Nøgler: [
    ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
    ['Folk', 1, 'Part', 'Folketal'],
  ],
  Indstillinger: [
    ['Navn', 'Værdi'],
    ['Afrunding', 1],
  ],
  Offentliggjort: [
    ['Linje', '2021'],
    ['Drift', 1000],
  ],
};

/** A sound workbook with one more column in a range: what stands in it, and which number format its cells have. */
interface Column {
  readonly range: string;
  readonly cells: readonly CellValue[];
  readonly format?: string;
}

function run({ range, cells, format }: Column, more: Partial<Grid> = {}) {
  const grids = Object.entries(SOUND).map(([name, rows]): Grid => {
    if (name !== range) return gridOf(name, rows);
    const values = rows.map((row, index) => [...row, cells[index] ?? '']);
    const formats = values.map((row, index) =>
      row.map((_, column) => (index > 0 && column === row.length - 1 ? (format ?? 'General') : 'General')),
    );
    return { ...gridOf(name, values), formats, ...more };
  });
  return calculate(stateHolding({ grids: new Map(grids.map((grid) => [grid.name, grid])) }));
}

/** Reconciliation and what is shown elsewhere. */
const BESIDE = / (?:published|parties-unreached)/;

function toldOf(column: Column, more: Partial<Grid> = {}): string[] {
  return told(run(column, more).findings).filter((text) => !BESIDE.test(text));
}

const DATE = 'dd-mm-yyyy';

describe('a column more', () => {
  test.each<[string, Column, readonly string[]]>([
    ['remarks in Nøgler', { range: 'Nøgler', cells: ['Bemærkning', 'vedtaget i maj'] }, []],
    ['numbers in Nøgler', { range: 'Nøgler', cells: ['Antal', 500] }, ['note column-unread Nøgler!E1']],
    [
      'a bound by another word',
      { range: 'Nøgler', cells: ['Maks.', 500] },
      ['warning heading-near Nøgler!E1'],
    ],
    [
      'another, by a column',
      { range: 'Nøgler', cells: ['Loft', 'Folketal'] },
      ['warning heading-near Nøgler!E1'],
    ],
    [
      'amounts under no year, with an x for a rate',
      { range: 'Omkostninger', cells: ['Serviceudgifter', 500, 'x'] },
      ['note column-unread Omkostninger!D1'],
    ],
    [
      'amounts under no year, and one that is not known yet',
      { range: 'Omkostninger', cells: ['Serviceudgifter', 500, ''] },
      ['note column-unread Omkostninger!D1'],
    ],
    [
      'a misspelt filter',
      { range: 'Nøgler', cells: ['Kunn', 'Deltager=ja'] },
      ['warning heading-near Nøgler!E1'],
    ],
    ['a misspelt bound', { range: 'Nøgler', cells: ['Mindts', 500] }, ['warning heading-near Nøgler!E1']],
    [
      'the beginning of a heading',
      { range: 'Nøgler', cells: ['Fra', 2021] },
      ['warning heading-near Nøgler!E1'],
    ],
    ['a misspelt heading over nothing', { range: 'Nøgler', cells: ['Kunn', ''] }, []],
    ...[
      ['a second weight', 'Vægt 2', 'ligeligt'],
      ['a driver', 'Andet valg', 'Folketal'],
      ['a dated driver', 'Med år', 'folketal {år-1}'],
      ['mixed weights', 'Blandet', '50 % Folketal + 50 % ligeligt'],
      ['a plain split', 'Sektorer', '35/65'],
      ['named weights', 'Forhold', 'Kommuner=35; Region=65'],
      ['a condition', 'Undtagelse', 'Sektor=Kommuner'],
      ['another, under no heading', '', 'Sektor<>Region'],
      ['a way to round', 'Rundes', 'halv lige'],
      ['what happens to the remainder', 'Resterende', 'hver for sig'],
      ['a recipient', 'Differencen', 'Skive'],
      ['a sector', 'Gruppe', 'Kommuner'],
      ['a level', 'Fordelt', 'Sektor'],
      ['yes', 'Aktiv', 'ja'],
      ['years', 'Gyldig', '2021-2023'],
      ['with a character that is not seen', 'Undtagelse', 'Sektor\u200b=\u00a0Kommuner'],
    ].map(([what = '', ...cells]): [string, Column, readonly string[]] => [
      `words in Nøgler that say how to share: ${what}`,
      { range: 'Nøgler', cells },
      ['note column-unread Nøgler!E1'],
    ]),
    ...[
      ['Kilde', 'Folketal'],
      ['Bemærkning', 'ja'],
      ['Bemærkninger', 'Sektor=Kommuner'],
      ['Kontaktperson', 'Skive'],
      ['Ansvarlig kommune', 'Viborg'],
      ['Vedtaget', 'ja'],
      ['Status', 'nej'],
      ['Beskrivelse', '35/65'],
      ['Aftale', 'samarbejdsaftalen'],
      ['Aftale', '12/3'],
      ['Link', 'https://example.org/?a=b'],
      ['Aftale', 'a=b'],
      ['Version', 'v2'],
      ['', 'Skive betaler'],
    ].map((cells): [string, Column, readonly string[]] => [
      `words in Nøgler that are the user's own: ${cells.join(': ')}`,
      { range: 'Nøgler', cells },
      [],
    ]),
    ...[
      ['a key', 'Andet valg', 'Folk', 'Folk'],
      ['a split', 'Andet valg', '', '12/88'],
      ['weights', 'Efter', 'ligeligt', 'Folketal'],
      ['a recipient', 'Betaler', 'Skive', 'Viborg'],
      ['a sector', 'Hvem', 'Region', ''],
      ['a condition', 'Kun', 'Sektor=Kommuner', ''],
      ['a profile', 'Over tid', '25-50-25', ''],
      ['a rate', 'Pris', '0,27 pr. Folketal', ''],
      ['another', 'Hver', '2.500 kr. pr. part', ''],
      ['a price level', 'Priser', '2020-pl', 'PL21'],
      ['what is left out', 'Medtages', 'ja', 'nej'],
      ['what counts, marked', 'Medtages', 'x', ''],
    ].map(([what = '', ...cells]): [string, Column, readonly string[]] => [
      `words in Omkostninger that say how to share: ${what}`,
      { range: 'Omkostninger', cells },
      ['note column-unread Omkostninger!D1'],
    ]),
    ...[
      ['Kilde', 'Folk', 'Folk'],
      ['Aftale underskrevet', 'ja', 'nej'],
      ['Ansvarlig', 'Skive', 'Viborg'],
      ['Status', 'ja', 'ja'],
      ['Kontakt', 'Skive', ''],
      ['Betaler', 'Skive', 'Skive og Viborg'],
      ['Leverandør', 'KMD', 'Netcompany'],
      ['Periode', '12-3', ''],
      ['Type', 'Drift', 'Anlæg'],
      ['Frist', '01-05-2024', '1/5'],
      ['Tlf.', '22-33-44-55', ''],
    ].map((cells): [string, Column, readonly string[]] => [
      `words in Omkostninger that are the user's own: ${cells.join(': ')}`,
      { range: 'Omkostninger', cells },
      [],
    ]),
    [
      'numbers under no heading in Nøgler',
      { range: 'Nøgler', cells: ['', 500] },
      ['note column-unread Nøgler!E1'],
    ],
    [
      'an error for a heading in Nøgler',
      { range: 'Nøgler', cells: ['#REF!', 1] },
      ['error cell-error Nøgler!E1'],
    ],
    ['page numbers in Nøgler', { range: 'Nøgler', cells: ['Side', 7] }, []],
    ['a driver that no key uses', { range: 'Parter', cells: ['Gevinst', 1, 2, 3] }, []],
    ['rows counted under no heading', { range: 'Parter', cells: ['', 1, 2, 3] }, []],
    [
      'numbers under no heading in Parter',
      { range: 'Parter', cells: ['', 10, 25, 5] },
      ['note column-unread Parter!D1'],
    ],
    ['words under no heading in Parter', { range: 'Parter', cells: ['', 'a', 'b', 'c'] }, []],
    [
      'an error for a heading in Parter',
      { range: 'Parter', cells: ['#NAVN?', 1, 2, 3] },
      ['error cell-error Parter!D1'],
    ],
    [
      'an error in a driver that no key uses',
      { range: 'Parter', cells: ['Gevinst', 1, '#I/T', 3] },
      ['error cell-error Parter!D3'],
    ],
    [
      'payments of a year without accounts',
      { range: 'Parter', cells: ['Betalt 2021', 1, 2, 3] },
      ['note paid-without-accounts Parter!D1'],
    ],
    [
      'a misspelt group',
      { range: 'Omkostninger', cells: ['Grupe', 'Drift', 'Anlæg'] },
      ['warning heading-near Omkostninger!D1'],
    ],
    [
      'a misspelt price level',
      { range: 'Omkostninger', cells: ['Prisnivau', 2020, 2020] },
      ['warning heading-near Omkostninger!D1'],
    ],
    ['remarks by another name', { range: 'Omkostninger', cells: ['Bemærkninger', 'a', 'b'] }, []],
    [
      "an amount heading that is nobody's",
      { range: 'Omkostninger', cells: ['Forventet forbrug', 10, 20] },
      ['note column-unread Omkostninger!D1'],
    ],
    ...[
      ['Andel', '35 %', '40 %'],
      ['Korrektion', '(500)', '(600)'],
      ['Skøn', '1,5 mio. kr.', '2 mio. kr.'],
      ['Tidligere år', '', 5],
      ['Reserve', '-', 500],
      ['Budgetår 1', 500, 600],
      ['n+1', 5, 6],
      ['Næste år', 5, 6],
      ['Moms', 100, 200],
      ['P/L', 1.02, 1.03],
      ['Varighed (år)', 3, 4],
      ['Fra', 2021, 2022],
    ].map((cells): [string, Column, readonly string[]] => [
      `figures that are nobody's: ${cells.join(', ')}`,
      { range: 'Omkostninger', cells },
      ['note column-unread Omkostninger!D1'],
    ]),
    ...[
      ['Konto', 61_234, 61_235],
      ['Id', 1, 2],
      ['Dato', '1.1.2021', '2.1.2021'],
      ['Kommentar', 'se bilag', '500'],
    ].map((cells): [string, Column, readonly string[]] => [
      `numbers that are no figures: ${cells.join(', ')}`,
      { range: 'Omkostninger', cells },
      [],
    ]),
    [
      'payments among the costs',
      { range: 'Omkostninger', cells: ['Betalt 2021', 10, 20] },
      ['note column-unread Omkostninger!D1'],
    ],
    [
      'accounts of no year',
      { range: 'Omkostninger', cells: ['Regnskab', 10, 20] },
      ['warning heading-without-year Omkostninger!D1'],
    ],
    ['the sum of the years', { range: 'Omkostninger', cells: ['I alt', '1.000 kr.', '2.000 kr.'] }, []],
    ['the sum of the years in another unit', { range: 'Omkostninger', cells: ['I alt (t.kr.)', 1, 2] }, []],
    [
      'a sum that is not',
      { range: 'Omkostninger', cells: ['Total', 1000, 2001] },
      ['note column-unread Omkostninger!D1'],
    ],
    [
      'an error for a heading among the costs',
      { range: 'Omkostninger', cells: ['#REFERENCE!', 5, 6] },
      ['error cell-error Omkostninger!D1'],
    ],
    [
      'numbers under no heading in Offentliggjort',
      { range: 'Offentliggjort', cells: ['', 900] },
      ['note column-unread Offentliggjort!C1'],
    ],
    [
      'an error for a heading in Offentliggjort',
      { range: 'Offentliggjort', cells: ['#REF!', 1] },
      ['error cell-error Offentliggjort!C1'],
    ],
    [
      'a date for a published amount',
      { range: 'Offentliggjort', cells: ['I alt', 45_413], format: DATE },
      ['error number-doubtful Offentliggjort!C2'],
    ],
    [
      'words for published amounts of a sector that has no years',
      { range: 'Offentliggjort', cells: ['Region 2021', 'se bilag'] },
      ['error amount-not-a-number Offentliggjort!C2'],
    ],
    [
      'a date for a rate',
      { range: 'Offentliggjort', cells: ['Kr. pr. indbygger', 45_413], format: DATE },
      ['error number-doubtful Offentliggjort!C2'],
    ],
    [
      'a percentage for a rate',
      { range: 'Offentliggjort', cells: ['Kr. pr. indbygger', 0.5], format: '0%' },
      ['error amount-not-a-number Offentliggjort!C2'],
    ],
    [
      'a bound that Excel made a date of',
      { range: 'Nøgler', cells: ['Mindst', 45_413], format: DATE },
      ['error number-doubtful Nøgler!E2'],
    ],
    [
      'another',
      { range: 'Nøgler', cells: ['Højst', 45_413], format: 'd-mmm' },
      ['error number-doubtful Nøgler!E2'],
    ],
    [
      'a year that is a date',
      { range: 'Nøgler', cells: ['Fra år', 44_197], format: 'yyyy' },
      ['error number-doubtful Nøgler!E2'],
    ],
    [
      'the last year that is one',
      { range: 'Nøgler', cells: ['Til år', 2021], format: DATE },
      ['error number-doubtful Nøgler!E2'],
    ],
    [
      'a rounding unit that is one',
      { range: 'Nøgler', cells: ['Afrunding', 45_413], format: 'd-m' },
      ['error number-doubtful Nøgler!E2'],
    ],
    [
      'a filter that is one',
      { range: 'Nøgler', cells: ['Kun', 45_413], format: DATE },
      ['error number-doubtful Nøgler!E2'],
    ],
    [
      'another key that is one',
      { range: 'Omkostninger', cells: ['Nøgle B', '', 32_478], format: 'mmm-yy' },
      ['error number-doubtful Omkostninger!D3'],
    ],
    [
      'a rate that is one',
      { range: 'Omkostninger', cells: ['Takst', '', 45_413], format: DATE },
      ['error number-doubtful Omkostninger!D3'],
    ],
    [
      'a price level that is one',
      { range: 'Omkostninger', cells: ['Prisniveau', 43_831, ''], format: DATE },
      ['error number-doubtful Omkostninger!D2'],
    ],
  ])('%s', (_, column, expected) => {
    expect(toldOf(column)).toEqual(expected);
  });
});

test.each<[string, string, GridBesideOf, readonly string[]]>([
  [
    'a filter right beside Nøgler',
    'Nøgler',
    { right: [['Kun'], ['Sektor=Kommuner']] },
    ['warning beside-column Nøgler!F1'],
  ],
  ['remarks right beside it', 'Nøgler', { right: [['Bemærkning'], ['x']] }, []],
  [
    'a step right below',
    'Nøgler',
    { below: [['Folk', 2, 'Part', 'ligeligt', '']] },
    ['warning beside-below Nøgler!A3'],
  ],
  [
    'a step right below, its key above',
    'Nøgler',
    { below: [['', 2, 'Part', 'ligeligt', '']] },
    ['warning beside-below Nøgler!A3'],
  ],
  [
    'groups right beside the costs',
    'Omkostninger',
    { right: [['Gruppe'], ['Drift'], ['Anlæg']] },
    ['warning beside-column Omkostninger!E1'],
  ],
  ['remarks right beside them', 'Omkostninger', { right: [['Bemærkning'], ['Drift'], ['Anlæg']] }, []],
  [
    'a setting right below',
    'Indstillinger',
    { below: [['Metode', 'halv lige', '']] },
    ['warning beside-below Indstillinger!A3'],
  ],
])('%s is told of', (_, range, beside, expected) => {
  expect(toldOf({ range, cells: [] }, { beside: { below: [], right: [], ...beside } })).toEqual(expected);
});

type GridBesideOf = Partial<NonNullable<Grid['beside']>>;

test('a post whose name is a date is called what the cell shows', () => {
  const rows = SOUND['Omkostninger'] ?? [];
  const values = rows.map((row, index) => (index === 1 ? [45_413, ...row.slice(1)] : row));
  const formats = values.map((row) => row.map((_, column) => (column === 0 ? DATE : 'General')));
  const { input } = run({ range: 'Omkostninger', cells: [] }, { values, formats });
  expect(input.costs.rows.map(({ label }) => label)).toEqual(['01-05-2024', 'Kurser']);
});

test('where keys stand by both names, those that are not used are told of', () => {
  const grids = [...Object.entries(SOUND), ['Noegler', SOUND['Nøgler'] ?? []] as const].map(([name, rows]) =>
    gridOf(name, rows),
  );
  const { findings } = calculate(stateHolding({ grids: new Map(grids.map((grid) => [grid.name, grid])) }));
  expect(told(findings)).toContain('warning range-unused Noegler!A1');
});

test.each<[string, string, readonly CellValue[], string, readonly string[]]>([
  ['a sector', 'Region', ['Region', 'se bilag'], 'Beløb', ['warning amount-not-a-number Offentliggjort!C2']],
  ['a total', 'I alt', ['I alt', 'n/a'], 'Beløb', ['error amount-not-a-number Offentliggjort!C2']],
  ['a source', 'Kilde', ['Kilde', 'se bilag'], 'Beløb', []],
  ['a column of nobody', 'Region 2', ['Region 2', 'Midt'], 'Beløb', []],
  ['a sector beside years', 'Region', ['Region', 'Midtjylland'], '2021', []],
])('words under %s in Offentliggjort', (_, __, cells, amounts, expected) => {
  const tables = {
    ...SOUND,
    Omkostninger: [
      ['Post', 'Nøgle', amounts],
      ['Drift', '35/65', 1000],
    ],
    Nøgler: [],
    Offentliggjort: [
      ['Linje', 'Kommuner', ...cells.slice(0, 1)],
      ['Drift', '', ...cells.slice(1)],
    ],
  };
  const found = told(calculated(tables).findings).filter((text) => text.includes('Offentliggjort!C'));
  expect(found).toEqual(expected);
});

describe('rows that are hidden', () => {
  test.each<[string, readonly string[]]>([
    ['Omkostninger', ['note rows-hidden Omkostninger!A2']],
    ['Parter', ['note rows-hidden Parter!A2']],
    ['Nøgler', ['note rows-hidden Nøgler!A2']],
    ['Indstillinger', ['note rows-hidden Indstillinger!A2']],
    ['Offentliggjort', ['note rows-hidden Offentliggjort!A2']],
  ])('in %s', (range, expected) => {
    expect(toldOf({ range, cells: [] }, { hiddenRows: [1] })).toEqual(expected);
  });

  test('that hold nothing are not told of', () => {
    expect(toldOf({ range: 'Nøgler', cells: [] }, { hiddenRows: [0, 2] })).toEqual([]);
  });
});

test.each<[string, readonly CellValue[], InputTables, readonly string[]]>([
  ['clusters that keys split among', ['Klynge', 45_413, 'Midt', 'Øst'], splitBy('Klynge'), ['D2']],
  ['a filter', ['Deltager', 'ja', 45_413, 'ja'], splitBy('Part', 'Deltager=ja'), ['D3']],
  [
    'subtotals',
    ['Klynge', 'Midt', 45_413, 45_413],
    { Indstillinger: [['Mellemtotal', 'Klynge']] },
    ['D3', 'D4'],
  ],
  ['an EAN', ['EAN', 45_413, '5790001', '5790002'], {}, ['D2']],
  ['what nobody uses', ['Indtrådt', 45_413, 45_413, 45_413], {}, []],
])('dates among recipients: %s', (_, cells, more, places) => {
  const found = told(withDates(cells, more).findings).filter((text) => text.includes('number-doubtful'));
  expect(found).toEqual(places.map((place) => `warning number-doubtful Parter!${place}`));
});

function splitBy(level: string, only = ''): InputTables {
  return {
    Nøgler: [
      ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Kun'],
      ['Folk', 1, level, 'ligeligt', only],
      ...(level === 'Part' ? [] : [['Folk', 2, 'Part', 'Folketal', '']]),
    ],
  };
}

function withDates(cells: readonly CellValue[], more: InputTables) {
  const tables = { ...SOUND, Offentliggjort: [], ...more };
  const grids = Object.entries(tables).map(([name, rows]): Grid => {
    if (name !== 'Parter') return gridOf(name, rows);
    const values = rows.map((row, index) => [...row, cells[index] ?? '']);
    const formats = values.map((row) => row.map((value) => (value === 45_413 ? DATE : 'General')));
    return { ...gridOf(name, values), formats };
  });
  return calculate(stateHolding({ grids: new Map(grids.map((grid) => [grid.name, grid])) }));
}

describe('rows pasted twice', () => {
  const rows = SOUND['Omkostninger'] ?? [];
  const [headings = [], drift = [], courses = []] = rows;
  test.each<[string, Rows, readonly string[]]>([
    ['all of them', [...rows, drift, courses], ['warning rows-twice Omkostninger!A4']],
    [
      'with their headings',
      [...rows, ...rows],
      ['note heading-repeated Omkostninger!A4', 'warning rows-twice Omkostninger!A5'],
    ],
    ['one, after an empty row', [...rows, ['', '', ''], courses], ['warning rows-twice Omkostninger!A5']],
    [
      'with a total each',
      [headings, drift, courses, ['I alt', '', 3000], drift, courses, ['I alt', '', 3000]],
      [
        'note total-left-out Omkostninger!A4',
        'note total-left-out Omkostninger!A7',
        'warning rows-twice Omkostninger!A5',
      ],
    ],
    ['another amount', [...rows, ['Drift', 'Folk', 1001]], []],
    ['another key', [...rows, ['Drift', '35/65', 1000]], []],
    [
      'a remark of its own',
      [
        [...headings, 'Note'],
        [...drift, 'a'],
        [...drift, 'b'],
      ],
      [],
    ],
    [
      'another supplier, whom nobody reads',
      [
        [...headings, 'Leverandør'],
        [...drift, 'KMD'],
        [...drift, 'TDC'],
      ],
      [],
    ],
    ['without an amount', [...rows, ['Udbud', 'Folk', 0], ['Udbud', 'Folk', 0]], []],
  ])('%s', (_, costs, expected) => {
    const { findings } = calculated({ ...SOUND, Omkostninger: costs, Offentliggjort: [] });
    expect(
      told(findings)
        .filter((text) => !/ (?:parties-unreached|keys-unused)/.test(text))
        .sort(),
    ).toEqual([...expected].sort());
  });
});

test('where Nøgler has no column of names, keys are not unknown as well', () => {
  const keys = (SOUND['Nøgler'] ?? []).map((row) => row.slice(1));
  expect(told(calculated({ ...SOUND, Nøgler: keys }).findings)).toEqual(['error column-missing Nøgler!A1']);
});

test('where Nøgler begins above its headings, keys are not unknown as well', () => {
  const [headings = [], ...rows] = SOUND['Nøgler'] ?? [];
  const keys = [['Fordelingsnøgler', ...headings.slice(1).map(() => '')], headings, ...rows];
  expect(told(calculated({ ...SOUND, Nøgler: keys }).findings)).toEqual(['error headings-below Nøgler!A2']);
});
