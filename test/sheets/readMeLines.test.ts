import { parseCostRows } from '../../src/costs/parseCostRows';
import { applyRates } from '../../src/keys/applyRates';
import { resolveKeys } from '../../src/keys/resolveKeys';
import { parseKeys } from '../../src/keys/parseKeys';
import { parseParties } from '../../src/parties/parseParties';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings';
import type { SheetsState } from '../../src/sheets/chosenSheet';
import { readMeLines } from '../../src/sheets/readMeLines';
import type { ReadMeInput } from '../../src/sheets/readMeInput';
import { gridOf } from '../support/gridOf';

const COSTS = gridOf('Omkostninger', [
  ['Post', 'Nøgle', 2021],
  ['Servere', 'Klynge', 100],
  ['Licenser', 'klynge', 50],
]);
const PARTIES = gridOf('Parter', [
  ['Part', 'Klynge', 'Folketal'],
  ['Skive', 'Midt', 45_851],
  ['Viborg', 'Midt', 96_921],
]);
const KEYS = gridOf('Nøgler', [
  ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Kun', 'Afrunding', 'Rest'],
  ['Klynge', 1, 'Klynge', 'ligeligt', '', 1, ''],
  ['Klynge', 2, 'Part', 'Folketal', 'Klynge=Midt', 500, 'Skive'],
]);
/** As it is after a recalculation, of which the user has renamed a sheet. */
const STATE: SheetsState = {
  sheets: [{ name: 'Mit ark', isProtected: false }],
  otherNames: [],
  isStructureProtected: false,
  blocks: [
    { definedName: 'Fordeling', sheet: 'Mit ark', topLeft: 'Omkostning' },
    { definedName: 'Fordeling_Poster', sheet: 'Mit ark', topLeft: 'Omkostning' },
    { definedName: 'Fordeling_Parter', sheet: 'Mit ark', topLeft: 'Part' },
  ],
};

function inputOf(settings: Settings): ReadMeInput {
  const costs = parseCostRows([COSTS]).value;
  const keys = parseKeys(KEYS, settings).value;
  return {
    version: '1.2.3',
    mark: '9f2b1c7de0a4f3b2-0',
    costs,
    parties: parseParties(PARTIES).value,
    keyOf: resolveKeys(costs, keys, settings).value,
    settings,
    ranges: { costs: [COSTS], parties: PARTIES, keys: KEYS, settings: null, published: null },
    errors: 0,
    warnings: 1,
    frozenFormulas: 12,
    liveFormulas: 0,
    functions: ['FORDEL'],
  };
}

function headsOf(input: ReadMeInput, state: SheetsState): string[] {
  return readMeLines(input, state).map(([head]) => {
    if (typeof head === 'string') return head;
    return typeof head === 'object' && head !== null && 'text' in head ? head.text : '';
  });
}

test('in English: the renamed sheet, a key used twice once, its steps and rules, and what was frozen', () => {
  const input = inputOf({ ...DEFAULT_SETTINGS, language: 'en', calculation: 'per row' });
  const lines = readMeLines(input, STATE);
  expect(headsOf(input, STATE)).toEqual([
    'About this workbook',
    'Mit ark',
    'Omkostninger',
    'Parter',
    'Nøgler',
    'The key “Klynge”',
    'Calculation',
    'Largest remainder',
    'Remainder',
    'Sums and checks',
    'Frozen formulas',
    '=FORDEL(…)',
    'Mark (used by Kommuneandel)',
  ]);
  expect(lines[0]?.[1]).toContain('Kommuneandel 1.2.3');
  expect(lines[1]?.[0]).toEqual({ link: { sheet: 'Mit ark', row: 0, column: 0 }, text: 'Mit ark' });
  expect(lines[5]?.[1]).toBe(
    '1) among the groups in “Klynge” equally, rounded to DKK 1, largest remainder.\n' +
      '2) among the recipients by Folketal, rounded to DKK 500, half up, remainder to “Skive”. Only recipients with Klynge = Midt.',
  );
  expect(lines[6]?.[1]).toMatch(/^Per row/);
  expect(lines[8]?.[1]).toContain('“Skive” takes what is then left');
  expect(lines[10]?.[1]).toMatch(/^12 cells or ranges /);
});

test('without sheets of ours there is nothing to tell of keys and ranges', () => {
  const input = { ...inputOf(DEFAULT_SETTINGS), frozenFormulas: 0, functions: [] };
  expect(headsOf(input, { ...STATE, blocks: [] })).toEqual([
    'Om projektmappen',
    'Kendemærke (bruges af Kommuneandel)',
  ]);
});

test('the same workbook gives the same lines', () => {
  const input = inputOf(DEFAULT_SETTINGS);
  expect(readMeLines(input, STATE)).toEqual(readMeLines(structuredClone(input), structuredClone(STATE)));
});

test('what stands beside the allocation is told of: settlement, comparison, kr. per inhabitant, rates, price levels, hidden years', () => {
  const costs = parseCostRows([
    gridOf('Omkostninger', [
      ['Post', 'Nøgle', 'Nøgle B', 'Takst', 'Prisniveau', 2020, 2021, 'Regnskab 2021', 'Regnskab 2020'],
      ['Servere', 'Klynge', '', '', 2019, 1, 100, 90, 1],
      ['Licenser', 'Klynge', 'Lige', '', '', '', 50, 60, ''],
      ['Gebyr', 'Klynge', '', '5 pr. part', '', '', 'x', '', ''],
    ]),
  ]).value;
  const [levelled, ...rows] = costs.rows;
  const adjusted = { level: 2019, original: 1, factor: { numerator: 1n, denominator: 1n } };
  const amounts = levelled!.amounts.map((amount) => ({ ...amount, adjusted }));
  const cell = { name: 'Indstillinger', sheet: 'Indstillinger', row: 1, column: 1 };
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    years: { spans: [{ from: 2021, to: 2021 }], cell },
    inhabitants: { heading: 'Folketal', cell },
  };
  const own = (base: string, sheet: string, blocks: readonly string[]): SheetsState['blocks'] =>
    [base, ...blocks.map((block) => base + block)].map((definedName) => ({
      definedName,
      sheet,
      topLeft: 'Part',
    }));
  const state = {
    ...STATE,
    blocks: [
      ...STATE.blocks,
      ...own('Afregning_2021', 'Afregning 2021', ['_Parter', '_Poster']),
      ...own('Afregning_2020', 'Afregning 2020', ['_Parter', '_Poster']),
      ...own('Sammenligning', 'Nøglerne', []),
      ...own('Kr_pr_indbygger', 'Kr. pr. indbygger', []),
    ],
  };
  const input = { ...inputOf(settings), costs: { ...costs, rows: [{ ...levelled!, amounts }, ...rows] } };
  const heads = headsOf(input, state);
  // 2020 is not shown, so its settlement is an old one.
  expect(heads.slice(1, 5)).toEqual(['Mit ark', 'Kr. pr. indbygger', 'Afregning 2021', 'Nøglerne']);
  expect(heads).toEqual(expect.arrayContaining(['Takster', 'Prisniveau', 'Viste år']));
  const lines = new Map(readMeLines(input, state).map(([, text], index) => [heads[index] ?? '', text]));
  expect(lines.get('Afregning 2021')).toMatch(/for 2021, hvad den har betalt, og hvad der skal afregnes/);
  expect(lines.get('Nøglerne')).toMatch(/Nøgle B og Nøgle C/);
  expect(lines.get('Kr. pr. indbygger')).toMatch(/\(Folketal i Parter\)/);
});

test('a key of two times tells both under one number, and a rate what each pays', () => {
  const costs = parseCostRows([
    gridOf('Omkostninger', [
      ['Post', 'Nøgle', 'Takst', 2021, 2022],
      ['Servere', 'Skift', '', 100, 100],
      ['Kontingent', 'Skift', '2.500 pr. part', 'x', ''],
    ]),
  ]).value;
  const listed = parseKeys(
    gridOf('Nøgler', [
      ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Fra år', 'Til år'],
      ['Skift', 1, 'Part', 'Folketal', '', 2021],
      ['Skift', 1, 'Part', 'ligeligt', 2022, ''],
    ]),
    DEFAULT_SETTINGS,
  ).value;
  const { value: parties } = parseParties(PARTIES);
  const resolved = resolveKeys(costs, listed, DEFAULT_SETTINGS).value;
  const { keyOf } = applyRates(costs, resolved, parties).value;
  const lines = readMeLines({ ...inputOf(DEFAULT_SETTINGS), costs, keyOf }, STATE);
  expect(lines.filter(([head]) => typeof head === 'string' && head.startsWith('Nøglen'))).toEqual([
    [
      'Nøglen »Skift«',
      '1) mellem parterne efter Folketal, afrundet til hele øre, største rest. Gælder til 2021.\n' +
        '1) mellem parterne ligeligt, afrundet til hele øre, største rest. Gælder fra 2022.',
    ],
    [
      'Nøglen »2.500 pr. part (Skift)«',
      '1) hver part betaler taksten 2.500 pr. part, afrundet til hele øre, halv op, hver for sig. Gælder i 2021.',
    ],
  ]);
});
