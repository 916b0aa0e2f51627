import { allocated, type Inputs, type Rows } from './allocated';
import { groupNamed, partyFigures, rowFigures } from './figures';
import { costs, KEYS, parties, settings } from './smallInputs';

describe('per group and per row', () => {
  const inputs: Inputs = {
    costs: [
      ['Post', 'Nøgle', 'Beløb'],
      ['A', 'Alle', 100],
      ['B', 'Alle', 100],
    ],
    parties: [['Part'], ['X'], ['Y'], ['Z']],
    keys: [KEYS, ['Alle', 1, 'Part', 'ligeligt', '', 1, '', '']],
  };

  test('per group the rows are added up first: 200 in three is 67, 67 and 66', () => {
    expect(partyFigures(allocated(inputs), '')).toEqual({
      X: { Beløb: 67 },
      Y: { Beløb: 67 },
      Z: { Beløb: 66 },
    });
  });

  test('per row each goes alone: 100 in three is 34, 33 and 33, twice', () => {
    const perRow = allocated({ ...inputs, settings: settings(['Beregning', 'pr. post']) });
    expect(partyFigures(perRow, '')).toEqual({ X: { Beløb: 68 }, Y: { Beløb: 66 }, Z: { Beløb: 66 } });
  });

  test('a step at level Sektor is taken row by row either way', () => {
    const split: Inputs = {
      costs: costs(['A', '50/50', 101, ''], ['B', '50/50', 101, '']),
      parties,
      settings: settings(['Sektorafrunding', 1], ['Afrunding', 1]),
    };
    // 101 by halves is 51 and 50, twice; 202 by halves would be 101 and 101.
    expect(rowFigures(allocated(split), '')).toEqual({
      A: { 'Kommuner 2021': 51, 'Region 2021': 50 },
      B: { 'Kommuner 2021': 51, 'Region 2021': 50 },
    });
  });

  test('parts of different keys meet where the rest of the way is the same', () => {
    const keys: Rows = [
      KEYS,
      ['Ligelig', 1, 'Klynge', 'ligeligt', 'Sektor=Kommuner', 1, '', ''],
      ['Ligelig', 2, 'Part', 'ligeligt', '', 1, '', ''],
      ['Vægtet', 1, 'Klynge', 'Midt=1; Øst=0', 'Sektor=Kommuner', 1, '', ''],
      ['Vægtet', 2, 'Part', 'ligeligt', '', 1, '', ''],
    ];
    const rows = costs(['A', 'Ligelig', 202, ''], ['B', 'Vægtet', 1, '']);
    // Midt has 101 of A and 1 of B: 51 each. Alone they would be 51 + 1 and 50.
    expect(partyFigures(allocated({ costs: rows, parties, keys }), '')).toMatchObject({
      Silkeborg: { 'Kommuner 2021': 51 },
      Viborg: { 'Kommuner 2021': 51 },
    });
  });
});

describe('pots', () => {
  const keys: Rows = [
    KEYS,
    ['Alle', 1, 'Part', 'ligeligt', '', 1, '', ''],
    ['Kun region', 1, 'Part', 'ligeligt', 'Sektor=Region', 1, '', ''],
  ];

  test('year by year, sector by sector, and what no sector owns last', () => {
    const rows = costs(['A', 'Alle', 60, ''], ['B', 'Kun region', '', 8], ['C', '100/0', 16, 0]);
    const result = allocated({ costs: rows, parties, keys });
    expect(rowFigures(result, '')).toEqual({
      A: { '2021': 60 },
      B: { 'Region 2022': 8 },
      C: { 'Kommuner 2021': 16, 'Region 2021': 0, 'Kommuner 2022': 0, 'Region 2022': 0 },
    });
    const { pots } = groupNamed(result, '');
    expect(pots.map(({ sector, year }) => `${sector} ${year}`)).toEqual([
      'Kommuner 2021',
      'Region 2021',
      ' 2021',
      'Kommuner 2022',
      'Region 2022',
    ]);
    expect(partyFigures(result, '')['Region Midt']).toEqual({
      'Region 2021': 0,
      '2021': 10,
      'Region 2022': 4 + 0,
    });
  });

  test('each group has its own pots and rows', () => {
    const rows: Rows = [
      ['Gruppe', 'Post', 'Nøgle', 2021, 2022],
      ['Drift', 'A', '50/50', 10, ''],
      ['Anlæg', 'B', '50/50', '', 20],
    ];
    const result = allocated({ costs: rows, parties });
    expect(result.allocation.groups.map(({ group }) => group)).toEqual(['Drift', 'Anlæg']);
    expect(rowFigures(result, 'Drift')).toEqual({ A: { 'Kommuner 2021': 5, 'Region 2021': 5 } });
    expect(rowFigures(result, 'Anlæg')).toEqual({ B: { 'Kommuner 2022': 10, 'Region 2022': 10 } });
  });

  test('without years the heading is the sector', () => {
    const rows: Rows = [
      ['Post', 'Nøgle', 'Beløb'],
      ['A', '35/65', 100],
    ];
    expect(rowFigures(allocated({ costs: rows, parties }), '')).toEqual({ A: { Kommuner: 35, Region: 65 } });
  });
});
