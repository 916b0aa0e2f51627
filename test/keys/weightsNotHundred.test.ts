import type { CellValue } from '../../src/cells/grid';
import { calculated } from '../support/calculated';
import { findingText } from '../../src/texts/findingText';
import { told } from '../support/told';

const PARTIES = [
  ['Part', 'Sektor', 'Folketal'],
  ['Skive', 'Kommuner', 100],
  ['Viborg', 'Kommuner', 300],
  ['Regionen', 'Region', 1],
];

/** A workbook with 9.900 kr. by a key whose first step has a weight. */
function shared(level: string, weight: CellValue) {
  const Nøgler = [
    ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
    ['Ny', 1, level, weight],
    ...(level === 'Part' ? [] : [['Ny', 2, 'Part', 'Folketal']]),
  ];
  const Omkostninger = [
    ['Post', 'Nøgle', 'Beløb'],
    ['Drift', 'Ny', 9_900],
  ];
  return calculated({ Omkostninger, Parter: PARTIES, Nøgler });
}

test.each([
  ['Sektor', 'Kommuner=35; Region=64'],
  ['Sektor', 'Region=64; Kommuner=35'],
  ['Sektor', 'kommuner = 35 ; region = 64;'],
  ['Sektor', 'Kommuner=35,0; Region=64,0'],
  ['Sektor', 'Kommuner=40; Region=65'],
  ['Sektor', 'Kommuner=40; Region=55'],
  ['Sektor', 'Kommuner=33,3; Region=66,6'],
  ['Sektor', 'Kommuner=0,35; Region=0,64'],
  ['Sektor', '50 % Kommuner=35; Region=64 + 50 % ligeligt'],
  ['Sektor', '1.000 kr. til hver, resten efter Kommuner=35; Region=64'],
  ['Part', 'Skive=30; Viborg=30; Regionen=35'],
  ['Part', 'Skive=33; Viborg=33; Regionen=33,5'],
])('at %s a weight of %s is told of: it is probably percentages', (level, weight) => {
  expect(told(shared(level, weight).findings)).toEqual(['warning named-weights-not-100 Nøgler!D2']);
});

test.each([
  ['Sektor', 'Kommuner=35; Region=65'],
  ['Sektor', 'Kommuner=33,35; Region=66,65'],
  ['Sektor', 'Kommuner=350; Region=640'],
  ['Sektor', 'Kommuner=1; Region=2'],
  ['Sektor', 'Kommuner=0,5; Region=1'],
  ['Sektor', 'Kommuner=0,35; Region=0,65'],
  ['Sektor', 'Kommuner=40; Region=54,9'],
  ['Sektor', 'Kommuner=40; Region=65,1'],
  ['Sektor', 'Kommuner=45.851; Region=96.921'],
  ['Sektor', 'Kommuner=99'],
  ['Part', 'Skive=33; Viborg=33; Regionen=33'],
  ['Part', 'Skive=33,3; Viborg=33,3; Regionen=33,3'],
])('at %s a weight of %s is what it says', (level, weight) => {
  expect(told(shared(level, weight).findings)).toEqual([]);
});

test('it is shared 35 to 64 all the same, which the message says', () => {
  const { allocation, findings } = shared('Sektor', 'Kommuner=35; Region=64');
  expect(allocation?.steps[0]?.parts).toEqual(Float64Array.of(350_000, 640_000));
  expect(findings.map((found) => findingText(found, 'da').message)).toEqual([
    'Vægtene i Nøgler!D2 giver tilsammen 99 og ikke 100, så »Kommuner« får 35 dele af 99.',
  ]);
});
