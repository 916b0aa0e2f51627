import { allocate } from '../../src/allocation/allocate';
import { allocated, type Rows } from './allocated';
import { figuresOf, groupNamed, partyFigures } from './figures';
import { costs, KEYS, parties, settings } from './smallInputs';

describe('keys', () => {
  const steps: Rows = [
    KEYS,
    ['Klynger', 1, 'Sektor', '60/40', 'Deltager=ja', 1, '', ''],
    ['Klynger', 2, 'Klynge', 'ligeligt', '', 1, '', ''],
    ['Klynger', 3, 'Part', 'Folketal {år-2}', '', 1, '', ''],
  ];

  test('three steps, a filter that holds, and a driver of two years before', () => {
    const result = allocated({ costs: costs(['A', 'Klynger', 1000, 1000]), parties, keys: steps });
    // Kommuner 600, each cluster 300; in Midt 1:2 in 2021 (population 2019) and 3:1 in 2022 (population 2020).
    expect(partyFigures(result, '')).toEqual({
      Silkeborg: { 'Kommuner 2021': 100, 'Kommuner 2022': 225 },
      Viborg: { 'Kommuner 2021': 200, 'Kommuner 2022': 75 },
      Aarhus: { 'Kommuner 2021': 300, 'Kommuner 2022': 300 },
      'Region Midt': { 'Region 2021': 200, 'Region 2022': 200 },
      'Region Øst': { 'Region 2021': 200, 'Region 2022': 200 },
    });
    expect(result.findings).toEqual([]);
  });

  test('a share is the product of the ratios on the way, of what the sector was handed', () => {
    const result = allocated({ costs: costs(['A', 'Klynger', 1000, '']), parties, keys: steps });
    expect(groupNamed(result, '').parties.map(({ share }) => share)).toEqual([
      { numerator: 1n, denominator: 6n },
      { numerator: 1n, denominator: 3n },
      { numerator: 1n, denominator: 2n },
      { numerator: 1n, denominator: 2n },
      { numerator: 1n, denominator: 2n },
    ]);
  });

  test('where keys differ, a share is what is due before rounding, of all that was handed in', () => {
    const keys: Rows = [
      KEYS,
      ['Alle', 1, 'Part', 'ligeligt', 'Sektor=Kommuner', 1, '', ''],
      ['Deltagere', 1, 'Part', 'ligeligt', 'Sektor=Kommuner; Deltager=ja', 1, '', ''],
    ];
    const result = allocated({
      costs: costs(['A', 'Alle', 100, ''], ['B', 'Deltagere', 60, '']),
      parties,
      keys,
    });
    // 25 + 20 of 160 for those who take part, 25 of 160 for Samsø.
    const due = { numerator: 9n, denominator: 32n };
    expect(groupNamed(result, '').parties.map(({ share }) => share)).toEqual([
      due,
      due,
      due,
      { numerator: 5n, denominator: 32n },
    ]);
  });

  test('a weight of zero gets zero and is listed; amounts of zero have the share of the weights', () => {
    const result = allocated({ costs: costs(['A', '100/0', 0, '']), parties });
    expect(partyFigures(result, '')).toMatchObject({
      Samsø: { 'Kommuner 2021': 0 },
      'Region Øst': { 'Region 2021': 0 },
    });
    expect(groupNamed(result, '').parties[0]?.share).toEqual({ numerator: 1n, denominator: 8n });
    expect(result.allocation.steps).toEqual([]);
  });

  test('named weights, and the remainder to a name', () => {
    const keys: Rows = [
      KEYS,
      ['Tre', 1, 'Part', 'Silkeborg=1; Viborg=1; Aarhus=1', 'Sektor=Kommuner', 1, '', 'Aarhus'],
    ];
    expect(partyFigures(allocated({ costs: costs(['A', 'Tre', 100, -100]), parties, keys }), '')).toEqual({
      Silkeborg: { 'Kommuner 2021': 33, 'Kommuner 2022': -33 },
      Viborg: { 'Kommuner 2021': 33, 'Kommuner 2022': -33 },
      Aarhus: { 'Kommuner 2021': 34, 'Kommuner 2022': -34 },
      Samsø: { 'Kommuner 2021': 0, 'Kommuner 2022': 0 },
    });
  });

  test('a remainder to a name that is not among the groups goes by largest remainder, which is noted once', () => {
    const result = allocated({
      costs: costs(['A', '50/50', 1000, 1000]),
      parties,
      settings: settings(['Rest', 'Viborg'], ['Afrunding', 1]),
    });
    expect(result.findings).toEqual([
      expect.objectContaining({
        severity: 'note',
        code: 'remainder-absent',
        params: { name: 'Viborg', from: 'Region' },
      }),
    ]);
    // 500 by 3:5 is 187,50 and 312,50: the first listed gets the krone.
    expect(partyFigures(result, '')).toMatchObject({
      'Region Midt': { 'Region 2021': 188 },
      'Region Øst': { 'Region 2021': 312 },
    });
  });

  test('a row without a key, or with one without steps, is not allocated', () => {
    const rows = costs(['A', '50/50', 10, ''], ['B', '50/50', 20, ''], ['C', '50/50', '', 40]);
    const { costs: table, keys, parties: among } = allocated({ costs: rows, parties });
    const keyOf = [keys[0], undefined, { name: 'Tom', steps: [] }];
    const { value, findings } = allocate(table, keyOf, among, { calculation: 'per group', years: null });
    const [group] = value.groups;
    expect(group?.pots).toEqual([
      { sector: 'Kommuner', year: 2021 },
      { sector: 'Region', year: 2021 },
    ]);
    expect(group?.rows.map(({ row, amounts }) => [row, ...amounts])).toEqual([
      [0, 500, 500],
      [1, NaN, NaN],
      [2, NaN, NaN],
    ]);
    expect(findings).toEqual([]);
  });

  test('equal names in two sectors are two recipients', () => {
    const twins: Rows = [
      ['Part', 'Sektor', 'Folketal'],
      ['Skive', 'Kommuner', 1],
      ['Skive', 'Region', 1],
    ];
    const result = allocated({ costs: costs(['A', '35/65', 100, '']), parties: twins });
    const group = groupNamed(result, '');
    expect(group.parties.map(({ amounts }) => figuresOf(group, amounts))).toEqual([
      { 'Kommuner 2021': 35 },
      { 'Region 2021': 65 },
    ]);
  });
});
