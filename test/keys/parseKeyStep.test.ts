import { parseKeys } from '../../src/keys/parseKeys';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { parseSettings } from '../../src/settings/parseSettings';
import type { CellValue } from '../../src/cells/grid';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';

const ALL = ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Kun', 'Afrunding', 'Metode', 'Rest'];

function parse(...rows: readonly (readonly CellValue[])[]) {
  return parseKeys(gridOf('Nøgler', rows), DEFAULT_SETTINGS);
}

test('reads a step with everything', () => {
  const { value, findings } = parse(ALL, [
    'K',
    3,
    'part',
    'Folketal {år-2}',
    'Deltager=ja',
    500,
    'Halv lige',
    'Skive',
  ]);
  const at = (column: number) => ({ name: 'Nøgler', sheet: 'Nøgler', row: 1, column });
  expect(findings).toEqual([]);
  expect(value).toEqual([
    {
      name: 'K',
      cell: at(0),
      steps: [
        {
          number: 3,
          level: 'Part',
          weighting: { kind: 'driver', heading: 'Folketal', yearOffset: -2 },
          weightText: 'Folketal {år-2}',
          base: 0,
          least: null,
          most: null,
          only: [{ heading: 'Deltager', yearOffset: null, value: 'ja', excludes: false }],
          years: null,
          rounding: { unit: 50_000, method: 'half even', remainder: { kind: 'to', name: 'Skive' } },
          typed: {
            unit: { text: '500', cell: at(5) },
            method: { text: 'Halv lige', cell: at(6) },
            remainder: { text: 'Skive', cell: at(7) },
          },
          cells: { level: at(2), weight: at(3), least: at(2), most: at(2), only: at(4), remainder: at(7) },
        },
      ],
    },
  ]);
});

test('knows English headings and words', () => {
  const { value, findings } = parse(
    ['Remainder', 'Method', 'Rounding', 'Filter', 'Weight', 'Level', 'Step', 'Key'],
    ['independent', 'half up', '0,01', 'Sector=Kommuner', 'equal', 'Recipient', 1, 'K'],
  );
  expect(findings).toEqual([]);
  expect(value[0]!.steps[0]).toMatchObject({
    level: 'Part',
    weighting: { kind: 'equal' },
    only: [{ heading: 'Sektor', value: 'Kommuner' }],
    rounding: { unit: 1, method: 'half up', remainder: { kind: 'independent' } },
  });
});

test('what a step leaves blank comes from the settings, with the cell that says so', () => {
  const settings = parseSettings(
    gridOf('Indstillinger', [
      ['Afrunding', 500],
      ['Metode', 'halv lige'],
      ['Rest', 'Skive'],
    ]),
  ).value;
  const { value } = parseKeys(
    gridOf('Nøgler', [ALL, ['K', '', 'Part', 'Folketal', '', '', '', '']]),
    settings,
  );
  expect(value[0]!.steps[0]!.rounding).toEqual(settings.rounding);
  expect(value[0]!.steps[0]!.cells.remainder).toMatchObject({ name: 'Indstillinger', row: 2, column: 1 });
});

test.each<[string, CellValue[][], string[]]>([
  ['a blank weight', [['K', 1, 'Part', '']], ['error weight-missing Nøgler!D2']],
  ['a blank level', [['K', 1, '', 'ligeligt']], ['error text-missing Nøgler!C2']],
  [
    'a split below 100',
    [
      ['K', 1, 'Sektor', '35/60'],
      ['K', 2, 'Part', 'ligeligt'],
    ],
    ['error split-not-100 Nøgler!D2'],
  ],
  ['a negative weight', [['K', 1, 'Part', 'Skive=-1']], ['error weight-invalid Nøgler!D2']],
  [
    'a filter that is none',
    [['K', 1, 'Part', 'ligeligt', 'deltagere']],
    ['error condition-invalid Nøgler!E2'],
  ],
  ['a unit below one øre', [['K', 1, 'Part', 'ligeligt', '', 0.001]], ['error unit-invalid Nøgler!F2']],
  [
    'an unknown method',
    [['K', 1, 'Part', 'ligeligt', '', '', 'halv ned']],
    ['error method-unknown Nøgler!G2'],
  ],
])('reports %s', (_, rows, expected) => {
  expect(told(parse(ALL, ...rows).findings)).toEqual(expected);
});
