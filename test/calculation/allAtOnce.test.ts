import { calculate } from '../../src/calculation/calculate';
import type { CellValue } from '../../src/cells/grid';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';
import { workbookState } from '../support/workbookState';

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
  return told(calculate(workbookState({ grids: new Map(grids.map((grid) => [grid.name, grid])) })).findings);
}

const WRONG_POPULATION = 'error number-doubtful Parter!C2';
const WRONG_POPULATION_2020 = 'error driver-not-a-number Parter!D2';

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
    ['error amount-not-a-number Omkostninger!C2', WRONG_POPULATION_2020],
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
    ['error cell-error Omkostninger!C2', WRONG_POPULATION_2020],
  ],
  [
    'one of two years',
    [
      ['Post', 'Nøgle', 2022, 2021],
      ['Drift', 'Dateret', '', 'x'],
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
