import { type Calculation, calculate } from '../../src/calculation/calculate';
import type { CellValue } from '../../src/cells/grid';
import { potHeading } from '../../src/allocation/potHeading';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';
import { stateHolding } from '../../src/cells/stateHolding';

type Rows = readonly (readonly CellValue[])[];

const PARTIES: Rows = [
  ['Part', 'Sektor', 'Deltager', 'Folketal', 'Borgere 2020', 'Borgere 2021'],
  ['Silkeborg', 'Kommuner', 'ja', 94_026, 3, 4],
  ['Skive', 'Kommuner', 'ja', 45_851, 1, 1],
  ['Viborg', 'Kommuner', 'ja', 96_921, 2, 2],
  ['Aarhus', 'Kommuner', 'ja', 349_983, 5, 5],
  ['Regionen', 'Region', 'nej', 0, 0, 0],
];
const KEYS: Rows = [
  ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Højst', 'Kun', 'Afrunding'],
  ['Loft', 1, 'Part', 'ligeligt', 30_000, 'Deltager=ja', ''],
  ['Alle', 1, 'Part', 'ligeligt', '', 'Deltager=ja', ''],
  ['Kroner', 1, 'Part', 'ligeligt', '', 'Sektor=Kommuner', 1],
  ['Klynge', 1, 'Sektor', 'ligeligt', 100, '', ''],
  ['Klynge', 2, 'Part', 'ligeligt', '', '', ''],
];

function calculated(costs: Rows): Calculation {
  const grids = Object.entries({ Omkostninger: costs, Parter: PARTIES, Nøgler: KEYS }).map(
    ([name, values]) => [name, gridOf(name, values)] as const,
  );
  return calculate(stateHolding({ grids: new Map(grids) }));
}

/** What each recipient gets, in kr. by heading. */
function figures({ allocation, input }: Calculation): Record<string, Record<string, number>> {
  const [group] = allocation?.groups ?? [];
  return Object.fromEntries(
    (group?.parties ?? []).map(({ party, amounts }): [string, Record<string, number>] => [
      input.parties.parties[party]?.name ?? '',
      Object.fromEntries(
        (group?.pots ?? []).flatMap((pot, i): [string, number][] =>
          Number.isNaN(amounts[i]) ? [] : [[potHeading(pot), (amounts[i] ?? 0) / 100]],
        ),
      ),
    ]),
  );
}

test('2.500 kr. each and 0,27 kr. per inhabitant, at most 30.000', () => {
  const result = calculated([
    ['Post', 'Nøgle', 'Takst', 2021],
    ['Grundtakst', 'Alle', '2.500 pr. part', 'x'],
    ['Pr. borger', 'Loft', '0,27 pr. Folketal', 'X'],
  ]);
  expect(told(result.findings).filter((text) => !text.startsWith('note'))).toEqual([]);
  expect(figures(result)).toEqual({
    Silkeborg: { 'Kommuner 2021': 27_887.02 },
    Skive: { 'Kommuner 2021': 14_879.77 },
    Viborg: { 'Kommuner 2021': 28_668.67 },
    Aarhus: { 'Kommuner 2021': 32_500 },
  });
  // The rows' amounts are the sums.
  expect(result.input.costs.rows.map(({ amounts }) => amounts.map(({ amount }) => amount))).toEqual([
    [1_000_000],
    [2_538_702 + 1_237_977 + 2_616_867 + 3_000_000],
  ]);
});

test('a rate by a dated driver, in the years that say x, beside a row of amounts', () => {
  const result = calculated([
    ['Post', 'Nøgle', 'Takst', 2021, 2022],
    ['Forløb', 'Kroner', '15.000 pr. Borgere {år-1}', 'x', 'x'],
    ['Drift', 'Kroner', '', 400, ''],
  ]);
  expect(figures(result)).toEqual({
    Silkeborg: { 'Kommuner 2021': 45_100, 'Kommuner 2022': 60_000 },
    Skive: { 'Kommuner 2021': 15_100, 'Kommuner 2022': 15_000 },
    Viborg: { 'Kommuner 2021': 30_100, 'Kommuner 2022': 30_000 },
    Aarhus: { 'Kommuner 2021': 75_100, 'Kommuner 2022': 75_000 },
  });
});

test('a rate is the one amount where there are no years, and may be below zero', () => {
  const result = calculated([
    ['Post', 'Nøgle', 'Takst'],
    ['Rabat', 'Kroner', '-0,27 pr. Folketal'],
  ]);
  // 25.387,02, 12.379,77, 26.168,67 and 94.495,41 in whole kroner.
  expect(figures(result)).toEqual({
    Silkeborg: { Kommuner: -25_387 },
    Skive: { Kommuner: -12_380 },
    Viborg: { Kommuner: -26_169 },
    Aarhus: { Kommuner: -94_495 },
  });
});

test('with a plain split for a key everyone takes part, and each sector has its own pot', () => {
  const result = calculated([
    ['Post', 'Nøgle', 'Takst', 2021],
    ['Kontingent', '35/65', '100 pr. part', 'x'],
  ]);
  expect(figures(result)).toMatchObject({
    Skive: { 'Kommuner 2021': 100 },
    Regionen: { 'Region 2021': 100 },
  });
});

test.each<[string, Rows, string]>([
  [
    'a text that is no rate',
    [
      ['Post', 'Nøgle', 'Takst', 2021],
      ['A', 'Alle', '0,27', 'x'],
    ],
    'error rate-invalid Omkostninger!C2',
  ],
  [
    'a driver that is not there',
    [
      ['Post', 'Nøgle', 'Takst', 2021],
      ['A', 'Alle', '0,27 pr. Folketl', 'x'],
    ],
    'error driver-unknown Omkostninger!C2',
  ],
  [
    'a rate and an amount',
    [
      ['Post', 'Nøgle', 'Takst', 2021, 2022],
      ['A', 'Alle', '0,27 pr. Folketal', 'x', 500],
    ],
    'error rate-and-amount Omkostninger!E2',
  ],
  [
    'a rate and a phasing',
    [
      ['Post', 'Nøgle', 'Takst', 'Beløb', 'Indfasning', 'Startår'],
      ['A', 'Alle', '0,27 pr. Folketal', 'x', '50-50', 2021],
    ],
    'error rate-and-amount Omkostninger!E2',
  ],
  [
    'no year that it holds for',
    [
      ['Post', 'Nøgle', 'Takst', 2021],
      ['A', 'Alle', '0,27 pr. Folketal', ''],
    ],
    'error rate-without-year Omkostninger!C2',
  ],
  [
    'a year that the driver has no column for',
    [
      ['Post', 'Nøgle', 'Takst', 2025],
      ['A', 'Alle', '5 pr. Borgere {år-1}', 'x'],
    ],
    'error driver-unknown Omkostninger!C2',
  ],
  [
    'a bound on a group',
    [
      ['Post', 'Nøgle', 'Takst', 2021],
      ['A', 'Klynge', '0,27 pr. Folketal', 'x'],
    ],
    'error rate-bounds-level Nøgler!E5',
  ],
  [
    'an x without a rate',
    [
      ['Post', 'Nøgle', 'Takst', 2021],
      ['A', 'Alle', '', 'x'],
    ],
    'error amount-not-a-number Omkostninger!D2',
  ],
])('%s is an error', (_, costs, said) => {
  expect(told(calculated(costs).findings)).toContain(said);
});

test('the trail says what the rate was multiplied by, before rounding', () => {
  const { allocation } = calculated([
    ['Post', 'Nøgle', 'Takst', 2021],
    ['Pr. borger', 'Kroner', '0,27 pr. Folketal', 'x'],
  ]);
  const last = allocation?.steps.at(-1);
  expect(last?.step.weightText).toBe('0,27 pr. Folketal');
  expect(last?.parts).toEqual(Float64Array.of(2_538_700, 1_238_000, 2_616_900, 9_449_500));
});
