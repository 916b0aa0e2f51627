import type { CellValue } from '../../src/cells/grid';
import { uniqueFindings } from '../../src/findings/sortFindings';
import { finding } from '../../src/findings/finding';
import { calculated } from '../support/calculated';
import { told } from '../support/told';

const COSTS = [
  ['Post', 'Nøgle', 2021],
  ['Udstyr', '35/65', 1000],
];

/** Kr. per inhabitant in the overview's last column, and what is told. */
function perInhabitant(heading: string, inhabitants: readonly CellValue[], weight = 'Gevinst') {
  const Parter = [
    ['Part', 'Sektor', heading, 'Gevinst'],
    ['Skive', 'Kommuner', inhabitants[0] ?? '', 1],
    ['Viborg', 'Kommuner', inhabitants[1] ?? '', 1],
    ['Regionen', 'Region', inhabitants[2] ?? '', 1],
  ];
  const Indstillinger = [
    ['Navn', 'Værdi'],
    ['Standardvægt', weight],
  ];
  const { plan, findings } = calculated({ Omkostninger: COSTS, Parter, Indstillinger });
  const overview = plan?.sheets.find(({ name }) => name === 'Samlet oversigt');
  const rows = overview?.blocks[0]?.rows.filter(({ kind }) => kind === 'item') ?? [];
  return [rows.map(({ cells }) => cells.at(-1)), told(findings)];
}

describe('kr. per inhabitant', () => {
  // 175 kr. each for Skive and Viborg, 650 kr. for the region.
  const RATES = [1.75, 0.7, 2.6];
  const ALL = [100, 250, 250];

  test.each<[string, string, readonly CellValue[]]>([
    ['numbers', 'Folketal', ALL],
    ['a heading in thousands', 'Folketal (1.000)', [0.1, 0.25, 0.25]],
    ['texts under a heading in thousands', 'Folketal i 1.000', ['0,1', '0,25', '0,25']],
    ['a heading with a day', 'Folketal pr. 1.1.2020', ALL],
  ])('from %s', (_, heading, inhabitants) => {
    expect(perInhabitant(heading, inhabitants)).toEqual([RATES, []]);
  });

  test.each<[string, CellValue, string]>([
    ['words', 'ca. 250', 'driver-not-a-number'],
    ['an English number', '1,250', 'number-doubtful'],
    ['a letter for a zero', '25o', 'driver-not-a-number'],
  ])('is told of %s, by whom nobody weighs', (_, typed, code) => {
    expect(perInhabitant('Folketal', [100, typed, 250])[1]).toEqual([`warning ${code} Parter!C3`]);
  });

  test('is told of once, where somebody weighs by it too', () => {
    expect(perInhabitant('Folketal', [100, 'ca. 250', 250], 'Folketal')[1]).toEqual([
      'error driver-not-a-number Parter!C3',
    ]);
  });
});

test.each([['FOLKETAL'], [' folketal'], ['Folke\u00adtal'], ['Folketal\u200b']])(
  'amounts by 35/65 and by a key of the same weight are one pot, the weight spelt %s',
  (weight) => {
    const Omkostninger = [
      ['Post', 'Nøgle', 2021],
      ['A', '50/50', 0.02],
      ['B', 'Egen', 0.01],
    ];
    const Parter = [
      ['Part', 'Sektor', 'Folketal'],
      ['Skive', 'Kommuner', 1],
      ['Viborg', 'Kommuner', 1],
      ['Regionen', 'Region', 1],
    ];
    const Nøgler = [
      ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
      ['Egen', 1, 'Sektor', 'Kommuner=100'],
      ['Egen', 2, 'Part', 'Folketal'],
    ];
    const Indstillinger = [
      ['Navn', 'Værdi'],
      ['Standardvægt', weight],
    ];
    const { allocation } = calculated({ Omkostninger, Parter, Nøgler, Indstillinger });
    // One øre of A and one of B: an øre each, where two pots of one øre would both have gone to Skive.
    const parts = allocation?.groups[0]?.parties.map(({ amounts }) =>
      [...amounts].filter((part) => part > 0),
    );
    expect(parts).toEqual([[1], [1], [1]]);
  },
);

test('a bound in 1.000 kr. is that many kr.', () => {
  const Omkostninger = [
    ['Post', 'Nøgle', 2021],
    ['A', 'Egen', 900_000],
  ];
  const Parter = [
    ['Part', 'Folketal', 'Loft (1.000 kr.)'],
    ['Skive', 1, 150],
    ['Viborg', 1, ''],
  ];
  const Nøgler = [
    ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Højst'],
    ['Egen', 1, 'Part', 'Folketal', 'Loft'],
  ];
  const { allocation, findings } = calculated({ Omkostninger, Parter, Nøgler });
  expect(told(findings)).toEqual([]);
  expect(allocation?.groups[0]?.parties.map(({ amounts }) => amounts[0])).toEqual([15_000_000, 75_000_000]);
});

test.each<[string, string, CellValue]>([
  ['in its heading', 'Betalt 2021 (1.000 kr.)', 0.9],
  ['in its cell', 'Betalt 2021 (1.000 kr.)', '900 kr.'],
  ['by number', 'Betalt 2021', 900],
])('what has been paid, the unit %s', (_, heading, paid) => {
  const Omkostninger = [
    ['Post', 'Nøgle', 2021, 'Regnskab 2021'],
    ['A', 'Egen', 1000, 1000],
  ];
  const Parter = [
    ['Part', 'Folketal', heading],
    ['Skive', 1, paid],
  ];
  const Nøgler = [
    ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
    ['Egen', 1, 'Part', 'Folketal'],
  ];
  const { further } = calculated({ Omkostninger, Parter, Nøgler });
  expect(further?.settlements[0]?.lines.map((line) => line.paid)).toEqual([90_000]);
});

test.each<[string, CellValue]>([
  ['an English number', '1,150'],
  ['a dash after it', '1150 -'],
])('what has been paid is not guessed from %s', (_, paid) => {
  const Omkostninger = [
    ['Post', 'Nøgle', 2021, 'Regnskab 2021'],
    ['A', 'Egen', 1000, 1000],
  ];
  const Parter = [
    ['Part', 'Folketal', 'Betalt 2021'],
    ['Skive', 1, paid],
    ['Viborg', 1, 2500],
  ];
  const Nøgler = [
    ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
    ['Egen', 1, 'Part', 'Folketal'],
  ];
  const { findings } = calculated({ Omkostninger, Parter, Nøgler });
  expect(told(findings)).toEqual(['error number-doubtful Parter!C2']);
});

test('findings that hold exact numbers are compared too', () => {
  const read = [{ name: 'Region', part: { coefficient: 35n, decimals: 0 } }];
  const note = finding('note', 'split-order', null, { text: '35/65', read });
  expect(uniqueFindings([note, note])).toEqual([note]);
});
