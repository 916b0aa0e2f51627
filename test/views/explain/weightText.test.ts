import type { AllocationStep } from '../../../src/allocation/allocation';
import type { CellValue } from '../../../src/cells/grid';
import { weightCell, weightText } from '../../../src/views/explain/weightText';
import { calculated } from '../../support/calculated';

const PARTIES = [
  ['Part', 'Sektor', 'Folketal', 'Folketal 2021', 'Folketal 2022', 'Klynge'],
  ['Skive', 'Kommuner', 45_851, 46_000, 46_500, 'Vest'],
  ['Viborg', 'Kommuner', 96_921, 97_000, 97_500, 'Midt'],
  ['Region Midtjylland', 'Region', 1_326_340, 1_330_000, 1_340_000, 'Midt'],
];
const KEYS = [
  ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
  ['Aftale', 1, 'Sektor', '40/60'],
  ['Aftale', 2, 'Part', 'Folketal'],
  ['Alle', 1, 'Part', 'Folketal'],
  ['Årlig', 1, 'Part', 'Folketal {år}'],
  ['Navne', 1, 'Part', 'Skive=1; Viborg=2; Region Midtjylland=1'],
  ['Klynger', 1, 'Klynge', 'Folketal'],
  ['Klynger', 2, 'Part', 'Folketal'],
];

/** The steps that rows of group, key and amounts of 2021 and 2022 take, each with the cells its weights stand in. */
function steps(
  rows: readonly (readonly CellValue[])[],
  parties: readonly (readonly CellValue[])[] = PARTIES,
) {
  const { allocation, input } = calculated({
    Omkostninger: [['Gruppe', 'Post', 'Nøgle', 2021, 2022], ...rows],
    Parter: parties,
    Nøgler: KEYS,
  });
  const places = (taken: AllocationStep): string[] =>
    taken.to.map((_, index) => {
      const { sheet, row, column } = weightCell(taken, index, input);
      return `${sheet} ${String(row + 1)}:${String(column + 1)}`;
    });
  return allocation!.steps.map((taken) => ({ taken, places: places(taken) }));
}

const splitPlaces = (rows: readonly (readonly CellValue[])[]): string[] =>
  steps(rows)
    .filter(({ taken }) => taken.step.weighting.kind === 'split')
    .flatMap(({ places }) => places);

describe('where a weight is written', () => {
  test.each([
    ['of its group', 'Drift'],
    ['of another group', 'Anlæg'],
  ])('a split stands in the row that says it, not in one %s further up', (_, group) => {
    const rows = [
      [group, 'Skærme', '35/65', 1_000, ''],
      ['Drift', 'Løn', '35/65', 2_000, ''],
    ];
    expect(splitPlaces(rows)).toEqual([
      ...['Omkostninger 2:3', 'Omkostninger 2:3'],
      ...['Omkostninger 3:3', 'Omkostninger 3:3'],
    ]);
  });

  test('a split of a listed key stands under Nøgler, by whatever case the row names it', () => {
    expect(splitPlaces([['Drift', 'Løn', 'AFTALE', 1_000, '']])).toEqual(['Nøgler 2:4', 'Nøgler 2:4']);
  });

  test('a driver stands with each recipient, under the year where it has one', () => {
    const [, byPopulation] = steps([['Drift', 'Løn', 'Aftale', 1_000, '']]);
    expect(byPopulation?.places).toEqual(['Parter 2:3', 'Parter 3:3']);
    const byYear = steps([['Drift', 'Løn', 'Årlig', 1_000, 2_000]]);
    expect(byYear.map(({ places }) => places)).toEqual([
      ['Parter 2:4', 'Parter 3:4', 'Parter 4:4'],
      ['Parter 2:5', 'Parter 3:5', 'Parter 4:5'],
    ]);
  });
});

test.each([
  ['weights by name', 'Navne', ['Nøgler 6:4', 'Nøgler 6:4', 'Nøgler 6:4']],
  // What a cluster weighs is no cell's, but the sum of its members'.
  ['drivers of clusters', 'Klynger', ['Nøgler 7:4', 'Nøgler 7:4']],
])('%s stand in the step that says them', (_, key, places) => {
  expect(steps([['Drift', 'Løn', key, 1_000, '']])[0]?.places).toEqual(places);
});

describe('a weight and the sum of all in words', () => {
  const shown = (drivers: readonly string[]) => {
    const parties = [
      ['Part', 'Sektor', 'Folketal'],
      ...drivers.map((text, at) => [`P${at}`, 'Kommuner', text]),
    ];
    const [only] = steps([['Drift', 'Løn', 'Alle', 1_000, '']], parties);
    return [0, 1].map((index) => weightText(only!.taken, index, 'da'));
  };

  test('with thousands and as many decimals as are needed', () => {
    expect(shown(['45851,5', '96921'])).toEqual([
      { weight: '45.851,5', sum: '142.772,5' },
      { weight: '96.921', sum: '142.772,5' },
    ]);
  });

  // 2^53 + 1 is no double, and neither is the sum.
  test('exactly, beyond what a double holds', () => {
    expect(shown(['9007199254740993', '9007199254740996'])).toEqual([
      { weight: '9.007.199.254.740.993', sum: '18.014.398.509.481.989' },
      { weight: '9.007.199.254.740.996', sum: '18.014.398.509.481.989' },
    ]);
  });
});
