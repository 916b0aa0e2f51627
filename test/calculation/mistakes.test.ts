import { parseCellPlace } from '../../workbench/cli/parseCellPlace';
import type { CellValue } from '../../src/cells/grid';
import { bylawKey } from '../../examples/bylawKey';
import { clusterTotals } from '../../examples/clusterTotals';
import type { ExampleWorkbook } from '../../src/example/exampleWorkbook';
import { priceFrames } from '../../examples/priceFrames';
import { sharedCouncil } from '../../examples/sharedCouncil';
import { hasErrors } from '../../src/findings/finding';
import { findingText } from '../../src/texts/findingText';
import { calculated, type InputTables } from '../support/calculated';
import { told } from '../support/told';

/** What a person typed instead, by its cell. */
type Typed = Readonly<Record<string, CellValue>>;
/** What was done, what was typed, what is told, and what its sentences hold. */
type Mistake = readonly [string, Typed, readonly string[], ...string[]];

const COUNCIL: readonly Mistake[] = [
  [
    'accounts without a key',
    { 'Omkostninger!A4': 'Ekstra', 'Omkostninger!D4': 5_000 },
    ['error text-missing Omkostninger!B4'],
  ],
  [
    'no accounts of one row',
    { 'Omkostninger!D3': '' },
    ['warning accounts-empty Omkostninger!D3'],
    '»Møder og kurser« har et budget, men intet regnskab for 2021',
  ],
  [
    'accounts without a year',
    { 'Omkostninger!D1': 'Regnskab' },
    ['warning heading-without-year Omkostninger!D1', 'note paid-without-accounts Parter!E1'],
    'fx Regnskab 2021',
  ],
  [
    'digits of a year changed about',
    { 'Omkostninger!D1': 'Regnskab 2201' },
    ['warning heading-without-year Omkostninger!D1', 'note paid-without-accounts Parter!E1'],
  ],
  [
    'accounts misspelt, which is a second budget',
    { 'Omkostninger!D1': 'Regskab 2021' },
    ['error year-twice Omkostninger!D1', 'note paid-without-accounts Parter!E1'],
  ],
  [
    'accounts of a year without a budget',
    { 'Omkostninger!D1': 'Regnskab 2023' },
    ['note accounts-without-budget Omkostninger!D2', 'note paid-without-accounts Parter!E1'],
  ],
  ['accounts in percent', { 'Omkostninger!D2': '96 %' }, ['error amount-not-a-number Omkostninger!D2']],
  [
    'a comma that may part thousands',
    { 'Omkostninger!D2': '187,000' },
    ['error number-doubtful Omkostninger!D2'],
    'Skriv 187.000',
  ],
  [
    'words beside what was paid',
    { 'Parter!E3': '36.000 kr. betalt' },
    ['error amount-not-a-number Parter!E3'],
  ],
  [
    'nothing paid',
    { 'Parter!E3': '' },
    ['warning paid-empty Parter!E3'],
    'Herning Kommune',
    'skriv 0, hvis der intet er betalt',
  ],
  [
    'paid without a year',
    { 'Parter!E1': 'Betalt' },
    ['warning paid-without-year Parter!E1', 'note paid-not-given'],
    'Betalt 2021',
  ],
  [
    'paid in parts',
    { 'Parter!E1': 'Betalt 1. halvår 2021' },
    ['warning heading-near Parter!E1', 'note paid-not-given'],
    'Betalt 2021',
  ],
  [
    'paid by another word',
    { 'Parter!E1': 'A conto 2021' },
    ['warning heading-near Parter!E1', 'note paid-not-given'],
    'Betalt 2021',
  ],
  [
    'paid in another year',
    { 'Parter!E1': 'Betalt 2020' },
    ['note paid-not-given', 'note paid-without-accounts Parter!E1'],
  ],
  ['a recipient twice', { 'Parter!A4': 'Herning Kommune' }, ['error party-twice Parter!A4'], 'Parter!A3'],
  [
    'populations with their unit',
    { 'Parter!D2': '45.851 indb.', 'Parter!D3': '96.921 indb.', 'Parter!D4': '58.591 indb.' },
    [
      'error driver-not-a-number Parter!D2',
      'error driver-not-a-number Parter!D3',
      'error driver-not-a-number Parter!D4',
    ],
  ],
  ['population in words', { 'Parter!D4': 'ca. 58.000' }, ['error driver-not-a-number Parter!D4']],
  [
    'inhabitants misspelt',
    { 'Indstillinger!B3': 'Folketl' },
    ['error setting-column-unknown Indstillinger!B3'],
    'Mente du »Folketal«?',
  ],
];

const BY_LAW: readonly Mistake[] = [
  [
    'a cap too low for the amount',
    { 'Omkostninger!E2': 1_200_000 },
    ['error bounds-below-amount Nøgler!E2'],
    '1.185.000 kr. tilsammen',
    '1.200.000 kr. at dele',
    '15.000 kr. for meget',
  ],
  [
    'the cap typed as the least',
    { 'Nøgler!E1': 'Mindst' },
    ['error bounds-above-amount Nøgler!E2'],
    '185.000 kr. for lidt',
  ],
  [
    'least and most changed about',
    { 'Nøgler!E1': 'Mindst', 'Nøgler!F1': 'Højst', 'Nøgler!F2': 100_000 },
    ['error bounds-crossed Nøgler!E2'],
    'mindst 395.000 kr. og højst 100.000 kr.',
  ],
  ['a cap below zero', { 'Nøgler!E2': -395_000 }, ['error bound-invalid Nøgler!E2']],
  ['a cap in percent', { 'Nøgler!E2': '40 %' }, ['error bound-unknown Nøgler!E2']],
  ['a cap in a column that is not there', { 'Nøgler!E2': 'Loft' }, ['error bound-unknown Nøgler!E2']],
  [
    'the heading of the cap misspelt',
    { 'Nøgler!E1': 'Højest' },
    ['warning heading-near Nøgler!E1'],
    'Mente du »Højst«?',
  ],
  [
    'a base amount larger than the amount',
    { 'Nøgler!D2': '400.000 kr. til hver, resten efter Folketal' },
    ['error base-not-reached Nøgler!D2'],
    '1.200.000 kr. tilsammen',
    'kun 1.000.000 kr.',
  ],
  [
    'the weight of the rest misspelt',
    { 'Nøgler!D2': '50.000 kr. til hver, resten efter Folketallet' },
    ['error driver-unknown Nøgler!D2'],
    'Mente du »Folketal«?',
  ],
  [
    'a mixture of 110 percent',
    { 'Nøgler!D3': '60 % Folketal + 50 % ligeligt' },
    ['error split-not-100 Nøgler!D3'],
    'tilsammen 110',
    '50 % Folketal + 50 % ligeligt.',
  ],
  [
    'a mixture without a plus',
    { 'Nøgler!D3': '50 % Folketal 50 % ligeligt' },
    ['error driver-unknown Nøgler!D3'],
    'En blanding skrives med plus',
  ],
  [
    'a weight by the names of the recipients',
    { 'Nøgler!D3': 'Part' },
    ['error column-of-words Nøgler!D3'],
    'Kolonnen »Part« i Parter har ingen tal',
  ],
  [
    'one part of a mixture by names',
    { 'Nøgler!D3': '50 % Folketal + 50 % Part' },
    ['error column-of-words Nøgler!D3'],
  ],
  ['a cap by names', { 'Nøgler!E2': 'Part' }, ['error column-of-words Nøgler!E2']],
  [
    'inhabitants by names',
    { 'Indstillinger!A3': 'Indbyggere', 'Indstillinger!B3': 'Part' },
    ['error column-of-words Indstillinger!B3'],
  ],
  [
    'a standard weight of names',
    {
      'Indstillinger!A3': 'Standardvægt',
      'Indstillinger!B3': 'Part',
      'Parter!C1': 'Sektor',
      'Parter!C2': 'Kommuner',
      'Parter!C3': 'Kommuner',
      'Parter!C4': 'Region',
      'Omkostninger!D2': '35/65',
    },
    ['error column-of-words Indstillinger!B3', 'note keys-unused Nøgler!A4'],
  ],
  [
    'a rate per name',
    {
      'Omkostninger!F1': 'Takst',
      'Omkostninger!F2': '5 pr. Sektor',
      'Omkostninger!E2': 'x',
      'Parter!C1': 'Sektor',
      'Parter!C2': 'K',
      'Parter!C3': 'K',
      'Parter!C4': 'R',
    },
    ['error column-of-words Omkostninger!F2'],
  ],
  ['equally cut short', { 'Nøgler!D4': 'lige' }, ['error driver-unknown Nøgler!D4'], 'Mente du »ligeligt«?'],
  [
    'from a year after the last',
    { 'Nøgler!F1': 'Fra år', 'Nøgler!G1': 'Til år', 'Nøgler!F2': 2024, 'Nøgler!G2': 2022 },
    ['error step-year-missing Nøgler!C2', 'error step-years-reversed Nøgler!G2'],
    'gælder fra 2024 og kun til 2022',
  ],
  [
    'a year without a step',
    { 'Nøgler!F1': 'Fra år', 'Nøgler!F2': 2023 },
    ['error step-year-missing Nøgler!C2'],
    'intet trin 1 for 2022',
  ],
  [
    'a year with two steps',
    {
      'Nøgler!F1': 'Fra år',
      'Nøgler!F2': 2022,
      'Nøgler!A5': 'Vedtægt',
      'Nøgler!B5': 1,
      'Nøgler!C5': 'Part',
      'Nøgler!D5': 'ligeligt',
    },
    ['error step-years-overlap Nøgler!B5'],
    'to gange for 2022',
  ],
  [
    'all but a name that is misspelt',
    { 'Nøgler!F1': 'Kun', 'Nøgler!F2': 'Part<>Skivve Kommune' },
    ['warning condition-excludes-nobody Nøgler!F2'],
    'Mente du »Skive Kommune«?',
  ],
  [
    'only a name that is misspelt',
    { 'Nøgler!F1': 'Kun', 'Nøgler!F2': 'Part=Skivve Kommune' },
    ['error condition-without-parties Nøgler!F2'],
    'Mente du »Skive Kommune«?',
  ],
  [
    'a filter by year without its column',
    { 'Nøgler!F1': 'Kun', 'Nøgler!F2': 'Deltager {år}=ja' },
    ['error condition-column-unknown Nøgler!F2'],
    '»Deltager 2022«',
  ],
  [
    'a driver by year without its column',
    { 'Nøgler!D3': 'Folketal {år-2}' },
    ['error driver-unknown Nøgler!D3'],
    '»Folketal 2020«',
  ],
  [
    'the key to compare with misspelt',
    { 'Omkostninger!C2': 'Folketa' },
    ['error key-unknown Omkostninger!C2'],
    'Mente du »Folketal«?',
  ],
  [
    'the one who takes the rest renamed',
    { 'Nøgler!F1': 'Rest', 'Nøgler!F2': 'Skive' },
    ['error remainder-unknown Nøgler!F2'],
  ],
];

const FRAMES: readonly Mistake[] = [
  [
    'a missing index',
    { 'Indstillinger!A4': '', 'Indstillinger!B4': '' },
    [
      'error price-index-missing Omkostninger!E2',
      'error price-index-missing Omkostninger!F2',
      'error price-index-missing Omkostninger!G2',
    ],
    'Beløbet på 32.000.000 kr.',
    '»PL 2021« mangler',
  ],
  [
    'a share without its percent sign',
    { 'Indstillinger!B4': 0.02 },
    ['warning price-index-small Indstillinger!B4'],
  ],
  [
    'an index instead of a rise',
    { 'Indstillinger!B4': 102 },
    ['warning price-index-large Indstillinger!B4'],
    '2,0 % for 102',
  ],
  ['an index in words', { 'Indstillinger!B4': 'ca. 2 %' }, ['error setting-invalid Indstillinger!B4']],
  ['a level that is no year', { 'Omkostninger!C2': 'faste' }, ['error price-level-invalid Omkostninger!C2']],
  ['a profile of nothing', { 'Omkostninger!J3': '0-0-0' }, ['error profile-invalid Omkostninger!J3']],
  [
    'a profile of 95 percent',
    { 'Omkostninger!J3': '25-50-20' },
    ['error profile-not-100 Omkostninger!J3'],
    'tilsammen 95 procent',
  ],
  ['a profile in words', { 'Omkostninger!J3': 'over tre år' }, ['error profile-invalid Omkostninger!J3']],
  ['no start year', { 'Omkostninger!K3': '' }, ['error start-year-invalid Omkostninger!K3']],
  ['a start year of three digits', { 'Omkostninger!K3': 202 }, ['error start-year-invalid Omkostninger!K3']],
  [
    'the undecided year misspelt',
    { 'Omkostninger!H1': 'Ikke afklret' },
    ['warning heading-near Omkostninger!H1', 'note row-without-amount Omkostninger!A4'],
    'Mente du »Ikke afklaret«?',
  ],
  ['years typed backwards', { 'Indstillinger!B2': '2023-2021' }, ['error setting-invalid Indstillinger!B2']],
  [
    'a driver by year for an amount without one',
    { 'Nøgler!D3': 'Folketal {år}' },
    ['error driver-needs-year Nøgler!D3'],
  ],
  [
    'a rate beside an amount',
    { 'Omkostninger!L1': 'Takst', 'Omkostninger!L4': '0,27 pr. Folketal' },
    ['error rate-and-amount Omkostninger!H4'],
  ],
  [
    'a rate without a year',
    { 'Omkostninger!L1': 'Takst', 'Omkostninger!L4': '0,27 pr. Folketal', 'Omkostninger!H4': '' },
    ['error rate-without-year Omkostninger!L4', 'note row-without-amount Omkostninger!A4'],
  ],
  [
    'a rate per a column that is not there',
    { 'Omkostninger!L1': 'Takst', 'Omkostninger!L4': '0,27 pr. Folketallet', 'Omkostninger!H4': 'x' },
    ['error driver-unknown Omkostninger!L4'],
    'Mente du »Folketal«?',
  ],
  [
    'a rate per nothing',
    { 'Omkostninger!L1': 'Takst', 'Omkostninger!L4': '0,27 kr.', 'Omkostninger!H4': 'x' },
    ['error rate-invalid Omkostninger!L4'],
  ],
];

const CLUSTERS: readonly Mistake[] = [
  [
    'the column of subtotals misspelt',
    { 'Indstillinger!B10': 'Klyngen' },
    ['error setting-column-unknown Indstillinger!B10'],
    'Mente du »Klynge«?',
  ],
  [
    'subtotals by a column of numbers',
    { 'Indstillinger!B10': 'Folketal', 'Offentliggjort!B2': 'Total', 'Offentliggjort!C2': '' },
    ['warning subtotal-of-one Indstillinger!B10'],
  ],
  [
    'a cluster misspelt',
    { 'Parter!C5': 'Mitd', 'Offentliggjort!C2': '', 'Offentliggjort!D2': '' },
    ['warning text-near-other Parter!C5'],
    '»Midt« står i 3',
  ],
  [
    'a recipient without a cluster',
    { 'Parter!C5': '', 'Offentliggjort!C2': '', 'Offentliggjort!D2': '' },
    ['note group-name-missing Parter!C5'],
    'Skive Kommune',
  ],
  [
    'a published amount wrong by one unit',
    { 'Offentliggjort!C2': 2_098_000 },
    ['warning published-differs Offentliggjort!C2'],
    'offentliggjort 2.098.000 kr.',
    'beregnet 2.097.500 kr.',
  ],
  [
    'a published rate wrong by one unit',
    { 'Offentliggjort!D2': 58.51 },
    ['warning published-rate-differs Offentliggjort!D2'],
    'offentliggjort 58,51 kr.',
    'beregnet 58,50 kr. pr. indbygger',
  ],
  [
    'a published group renamed',
    { 'Offentliggjort!A2': 'Drfit' },
    ['warning published-group-unknown Offentliggjort!B2'],
    'Mente du »Drift«?',
  ],
  [
    'a published subtotal misspelt',
    { 'Offentliggjort!B2': 'Mitd i alt', 'Offentliggjort!D2': '' },
    ['warning published-line-unknown Offentliggjort!B2'],
  ],
  [
    'a published heading misspelt',
    { 'Offentliggjort!C1': 'Komuner 2022' },
    ['warning published-heading-unknown Offentliggjort!C2'],
  ],
  [
    'a split of 101',
    { 'Omkostninger!C2': '35/66' },
    ['error split-not-100 Omkostninger!C2'],
    'tilsammen 101',
  ],
  [
    'the setting twice',
    { 'Indstillinger!A11': 'Mellemtotal', 'Indstillinger!B11': 'Sektor' },
    ['error setting-twice Indstillinger!A11'],
  ],
  [
    'inhabitants in a column that is not there',
    { 'Indstillinger!A11': 'Indbyggere', 'Indstillinger!B11': 'Borgere' },
    ['error setting-column-unknown Indstillinger!B11'],
  ],
];

const ALL: readonly (readonly [string, ExampleWorkbook, readonly Mistake[]])[] = [
  ['a shared council', sharedCouncil, COUNCIL],
  ['a by-law', bylawKey, BY_LAW],
  ['frames', priceFrames, FRAMES],
  ['clusters', clusterTotals, CLUSTERS],
];

describe.each(ALL)('%s', (_, example, mistakes) => {
  const before = new Set(told(calculated(typedInto(example, {})).findings));

  const named = mistakes.map((mistake) => [mistake[0], mistake] as const);
  test.each(named)('%s', (_what, [, typed, expected, ...said]) => {
    const { findings, plan } = calculated(typedInto(example, typed));
    // Rounding each part by itself leaves differences, which change with the amounts.
    const added = findings.filter(
      (found) => found.code !== 'independent-difference' && !before.has(told([found])[0] ?? ''),
    );
    expect(told(added)).toEqual(expected);
    expect(plan === null).toBe(hasErrors(findings));
    const sentences = added.map((found) => Object.values(findingText(found, 'da')).join(' ')).join('\n');
    for (const words of said) expect(sentences).toContain(words);
  });
});

/** The example's tables with some cells typed anew; what lies outside them makes them larger. */
function typedInto({ sheets }: ExampleWorkbook, typed: Typed): InputTables {
  const tables: Partial<Record<string, CellValue[][]>> = {};
  for (const sheet of sheets) {
    if (sheet.kind === 'table') tables[sheet.name] = sheet.rows.map((row) => [...row]);
  }
  for (const [place, value] of Object.entries(typed)) {
    const { sheet, row, column } = parseCellPlace(place) ?? { sheet: '', row: 0, column: 0 };
    const rows = (tables[sheet] ??= []);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push('');
    cells[column] = value;
  }
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows = []]) => {
      const width = Math.max(...rows.map((row) => row.length));
      return [name, rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')])];
    }),
  );
}
