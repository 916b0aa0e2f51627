import { calculate } from '../../src/calculation/calculate';
import type { CellValue } from '../../src/cells/grid';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';
import { calculated, type InputTables } from '../support/calculated';
import { stateHolding } from '../../src/cells/stateHolding';

const PARTIES = [
  ['Part', 'Sektor', 'Folketal', 'Folketal 2020'],
  ['Skive', 'Kommuner', '45,851', 'mange'],
  ['Viborg', 'Kommuner', 96_921, 1],
  ['Regionen', 'Region', 1, 1],
];
const KEYS = [
  ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
  ['Befolkning', 1, 'Part', 'Folketal'],
  ['Dateret', 1, 'Part', 'Folketal {år-1}'],
];

function found(...costs: readonly (readonly CellValue[])[]): string[] {
  const grids = [gridOf('Omkostninger', costs), gridOf('Parter', PARTIES), gridOf('Nøgler', KEYS)];
  return told(calculate(stateHolding({ grids: new Map(grids.map((grid) => [grid.name, grid])) })).findings);
}

const WRONG_POPULATION = 'error number-doubtful Parter!C2';
const WRONG_POPULATION_2020 = 'error driver-not-a-number Parter!D2';
/** Nobody weighs by it, but kr. per inhabitant is shown by it. */
const UNWEIGHED = 'warning number-doubtful Parter!C2';

test.each<[string, readonly (readonly CellValue[])[], readonly string[]]>([
  [
    'a year that is no amount',
    [
      ['Post', 'Nøgle', 2021],
      ['Drift', 'Befolkning', '12o.000'],
    ],
    ['error amount-not-a-number Omkostninger!C2', WRONG_POPULATION],
  ],
  [
    'a year by a dated driver',
    [
      ['Post', 'Nøgle', 2021],
      ['Drift', 'Dateret', '12o.000'],
    ],
    ['error amount-not-a-number Omkostninger!C2', WRONG_POPULATION_2020, UNWEIGHED],
  ],
  [
    'a plain split',
    [
      ['Post', 'Nøgle', 2021],
      ['Drift', '35/65', '1,150'],
    ],
    ['error number-doubtful Omkostninger!C2', WRONG_POPULATION],
  ],
  [
    'Beløb without a year',
    [
      ['Post', 'Nøgle', 'Beløb'],
      ['Drift', 'Befolkning', '500 -'],
    ],
    ['error number-doubtful Omkostninger!C2', WRONG_POPULATION],
  ],
  [
    'Beløb with a start year',
    [
      ['Post', 'Nøgle', 'Beløb', 'Startår'],
      ['Drift', 'Dateret', '#REF!', 2021],
    ],
    ['error cell-error Omkostninger!C2', WRONG_POPULATION_2020, UNWEIGHED],
  ],
  [
    'one of two years',
    [
      ['Post', 'Nøgle', 2022, 2021],
      ['Drift', 'Dateret', '', 'y'],
      ['Mere', 'Befolkning', 5, ''],
    ],
    ['error amount-not-a-number Omkostninger!D2', WRONG_POPULATION, WRONG_POPULATION_2020],
  ],
])(
  'what is wrong with drivers is told in the same go as what is wrong with amounts: %s',
  (_, costs, expected) => {
    expect(found(...costs)).toEqual(expected);
  },
);

type Rows = CellValue[][];
interface Tables {
  readonly Omkostninger: Rows;
  readonly Parter: Rows;
  readonly Nøgler: Rows;
  readonly Indstillinger: Rows;
  readonly Offentliggjort: Rows;
}

const sound = (): Tables => ({
  Omkostninger: [
    ['Post', 'Nøgle', 'Nøgle B', 'Prisniveau', 2021],
    ['Drift', 'Befolkning', '', '', 1000],
    ['Kurser', '35/65', '', '', 2000],
    ['Udstyr', 'Egen', '', 2020, 3000],
  ],
  Parter: [
    ['Part', 'Sektor', 'Folketal', 'Gevinst', 'Deltager'],
    ['Skive', 'Kommuner', 45_851, 10, 'ja'],
    ['Viborg', 'Kommuner', 96_921, 20, 'ja'],
    ['Regionen', 'Region', 1_332_048, 30, ''],
  ],
  Nøgler: [
    ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Kun', 'Mindst', 'Afrunding'],
    ['Befolkning', 1, 'Part', 'Folketal', '', '', 1],
    ['Egen', 1, 'Part', 'Gevinst', 'Deltager=ja', '', ''],
  ],
  Indstillinger: [
    ['Navn', 'Værdi'],
    ['Afrunding', 1],
    ['PL 2021', 2],
    ['Standardvægt', 'Folketal'],
  ],
  Offentliggjort: [
    ['Linje', 2021],
    ['Skive', 1],
  ],
});

/** A fault in one cell: the range, the row and the column from 0, what stands there instead, and what is told of it. */
const FAULTS: readonly (readonly [keyof Tables, number, number, CellValue, string])[] = [
  ['Omkostninger', 1, 4, '12o.000', 'error amount-not-a-number Omkostninger!E2'],
  ['Omkostninger', 1, 1, 'Befolknng', 'error key-unknown Omkostninger!B2'],
  ['Omkostninger', 1, 2, 'Ukendt', 'error key-unknown Omkostninger!C2'],
  ['Omkostninger', 2, 3, 'før', 'error price-level-invalid Omkostninger!D3'],
  ['Omkostninger', 3, 4, '#REF!', 'error cell-error Omkostninger!E4'],
  ['Omkostninger', 0, 4, '2021/22', 'error amounts-missing Omkostninger!A1'],
  ['Parter', 1, 2, 'mange', 'error driver-not-a-number Parter!C2'],
  ['Parter', 2, 3, -20, 'error driver-negative Parter!D3'],
  ['Parter', 2, 0, 'Skive', 'error party-twice Parter!A3'],
  ['Parter', 0, 4, 'Med', 'error condition-column-unknown Nøgler!E3'],
  ['Nøgler', 1, 3, 'Folketl', 'error driver-unknown Nøgler!D2'],
  ['Nøgler', 2, 2, 'Prat', 'error level-unknown Nøgler!C3'],
  ['Nøgler', 1, 4, 'Deltager', 'error condition-invalid Nøgler!E2'],
  ['Nøgler', 1, 5, 'mange', 'error bound-unknown Nøgler!F2'],
  ['Nøgler', 1, 6, 'ti', 'error unit-invalid Nøgler!G2'],
  ['Omkostninger', 1, 4, '9.999.999.999.999', 'error amounts-too-large Omkostninger!E3'],
  ['Indstillinger', 1, 1, 'ti', 'error setting-invalid Indstillinger!B2'],
  ['Indstillinger', 2, 0, 'PL 2019', 'error price-index-missing Omkostninger!E4'],
  ['Indstillinger', 2, 1, 'to', 'error setting-invalid Indstillinger!B3'],
  ['Indstillinger', 3, 1, 'Gevnst', 'error driver-unknown Indstillinger!B4'],
  ['Offentliggjort', 1, 1, '1.5', 'error amount-not-a-number Offentliggjort!B2'],
  ['Offentliggjort', 1, 0, '', 'error text-missing Offentliggjort!A2'],
];

function errorsOf(faults: typeof FAULTS): string[] {
  const tables = sound();
  for (const [range, row, column, typed] of faults) {
    const cells = tables[range][row];
    if (cells !== undefined) cells[column] = typed;
  }
  const { findings } = calculated(tables as unknown as InputTables);
  return told(findings.filter(({ severity }) => severity === 'error'));
}

test('nothing is wrong before a fault is made', () => {
  expect(errorsOf([])).toEqual([]);
});

test.each(FAULTS.map((fault) => [fault[4], fault] as const))('one fault: %s', (text, fault) => {
  expect(errorsOf([fault])).toContain(text);
});

/** Without a year there is none whose `PL` could be missing. */
const HIDES = new Set(['error amounts-missing Omkostninger!A1 error price-index-missing Omkostninger!E4']);

const PAIRS = FAULTS.flatMap((one, index) =>
  FAULTS.slice(index + 1).flatMap((other) =>
    one[0] === other[0] || HIDES.has(`${one[4]} ${other[4]}`)
      ? []
      : [[one[4], other[4], [one, other]] as const],
  ),
);

test.each(PAIRS)('of two faults in two ranges both are told: %s, %s', (one, other, faults) => {
  const errors = errorsOf(faults);
  expect(errors).toContain(one);
  expect(errors).toContain(other);
});

test.each<[string, readonly (readonly CellValue[])[], string]>([
  ['column Niveau', [KEYS[0]!, KEYS[1]!].map((row) => row.toSpliced(2, 1)), 'error column-missing Nøgler!A1'],
  ['level', [KEYS[0]!, KEYS[1]!.with(2, '')], 'error text-missing Nøgler!C2'],
])('a %s that is missing is told of once', (_, keys, expected) => {
  const { findings } = calculated({
    Omkostninger: [
      ['Post', 'Nøgle', 2021],
      ['Drift', 'Befolkning', 100],
    ],
    Parter: [
      ['Part', 'Folketal'],
      ['Skive', 45_851],
    ],
    Nøgler: keys,
  });
  expect(told(findings)).toEqual([expected]);
});
