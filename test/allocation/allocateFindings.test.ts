import { LARGEST_ORE } from '../../src/money/ore';
import { allocated, type Rows } from './allocated';
import { groupNamed, partyFigures } from './figures';
import { costs, KEYS, parties, settings } from './smallInputs';

describe('differences', () => {
  test('what independent rounding leaves over is shown for each pot', () => {
    const result = allocated({
      costs: costs(['A', 'Alle', 100, -100]),
      parties: [['Part'], ['X'], ['Y'], ['Z']],
      keys: [KEYS, ['Alle', 1, 'Part', 'ligeligt', '', 1, 'halv op', 'hver for sig']],
    });
    const { differences, totals } = groupNamed(result, '');
    expect([...totals]).toEqual([10_000, -10_000]);
    expect([...differences]).toEqual([100, -100]);
    expect(result.findings.map(({ severity, code, params }) => [severity, code, params])).toEqual([
      ['warning', 'independent-difference', { group: '', heading: '2021', difference: 100 }],
      ['warning', 'independent-difference', { group: '', heading: '2022', difference: -100 }],
    ]);
  });

  test('so is what a split among sectors leaves over, row by row', () => {
    const result = allocated({
      costs: costs(['A', '50/50', 101, 100]),
      parties,
      settings: settings(['Sektorafrunding', 1], ['Sektorrest', 'hver for sig']),
    });
    const { splitDifferences, totals } = groupNamed(result, '');
    expect(splitDifferences).toEqual([{ row: 0, year: 2021, difference: -100 }]);
    expect([...totals]).toEqual([5_100, 5_100, 5_000, 5_000]);
    expect(result.findings).toEqual([
      expect.objectContaining({
        severity: 'warning',
        code: 'split-difference',
        cell: { name: 'Omkostninger', sheet: 'Omkostninger', row: 1, column: 2 },
        params: { label: 'A', year: 2021, difference: -100 },
      }),
    ]);
  });

  test('and is shown at the cell of its own year', () => {
    const { findings } = allocated({
      costs: costs(['A', '50/50', 100, 101]),
      parties,
      settings: settings(['Sektorafrunding', 1], ['Sektorrest', 'hver for sig']),
    });
    expect(findings.map(({ cell, params }) => [cell?.row, cell?.column, params])).toEqual([
      [1, 3, { label: 'A', year: 2022, difference: -100 }],
    ]);
  });
});

describe('errors', () => {
  const zero: Rows = [KEYS, ['Nul', 1, 'Part', 'Folketal', 'Klynge=Øst; Deltager=nej', 1, '', '']];

  test('all weights zero is an error where there is an amount, and none where there is not', () => {
    const wrong = allocated({ costs: costs(['A', 'Nul', 100, 0]), parties, keys: zero });
    expect(wrong.findings.map(({ severity, code, params }) => [severity, code, params])).toEqual([
      ['error', 'weights-all-zero', { level: 'Part', weight: 'Folketal' }],
    ]);
    const right = allocated({ costs: costs(['A', 'Nul', 0, 0]), parties, keys: zero });
    expect(right.findings).toEqual([]);
    expect(partyFigures(right, '')).toEqual({ Samsø: { 'Kommuner 2021': 0, 'Kommuner 2022': 0 } });
  });

  test('an amount that a filter leaves nobody to is an error, with no false difference beside it', () => {
    const keys: Rows = [
      KEYS,
      ['Delt', 1, 'Sektor', '50/50', '', 1, '', ''],
      ['Delt', 2, 'Part', 'ligeligt', 'Deltager=nej', 1, '', ''],
    ];
    const { findings } = allocated({ costs: costs(['A', 'Delt', 100, '']), parties, keys });
    expect(findings.map(({ severity, code, params }) => [severity, code, params])).toEqual([
      ['error', 'condition-without-parties', { text: 'Deltager=nej' }],
    ]);
  });

  test('where a filter leaves nobody of a sector and there is nothing to share, the rest is not missed', () => {
    const keys: Rows = [
      KEYS,
      ['Delt', 1, 'Sektor', '50/50', '', 1, '', ''],
      ['Delt', 2, 'Part', 'ligeligt', 'Deltager=nej', 1, '', 'Samsø'],
    ];
    expect(allocated({ costs: costs(['A', 'Delt', 0, '']), parties, keys }).findings).toEqual([]);
  });

  test('a key is checked for every year it is used in, and an empty driver cell is said once', () => {
    const gaps: Rows = [
      ['Part', 'Sektor', 'Folketal 2019'],
      ['X', 'Kommuner', ''],
      ['Y', 'Kommuner', 2],
      ['Z', 'Region', 3],
    ];
    const { findings } = allocated({
      costs: costs(['A', '50/50', 100, ''], ['B', '35/65', 0, 0]),
      parties: gaps,
      settings: settings(['Standardvægt', 'Folketal {år-2}']),
    });
    expect(findings.map(({ severity, code, params }) => [severity, code, params])).toEqual([
      ['warning', 'driver-empty', { heading: 'Folketal 2019', party: 'X' }],
      [
        'error',
        'driver-unknown',
        { heading: 'Folketal 2020', suggestion: 'Folketal 2019', standard: 'setting' },
      ],
    ]);
  });

  test('a driver that is there for years alone is suggested with the year', () => {
    const { findings } = allocated({
      costs: costs(['A', '50/50', 100, '']),
      parties: [
        ['Part', 'Sektor', 'Folketal 2020', 'Folketal 2021'],
        ['X', 'Kommuner', 1, 2],
        ['Z', 'Region', 3, 3],
      ],
      settings: settings(['Standardvægt', 'Folketal']),
    });
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ['driver-unknown', { heading: 'Folketal', suggestion: 'Folketal {år}', standard: 'setting' }],
    ]);
  });

  const byPopulation = 'Folketal {år-1}';
  const unknown = { heading: 'Folketal 2021', suggestion: 'Folketal 2020' };

  // There is a population of 2020 for 2021, and none of 2021 for 2022.
  test.each<[string, Rows, string[]]>([
    ['the only one', [['Alle', 1, 'Part', byPopulation, '', 1, '', '']], []],
    [
      'the first, among the sectors',
      [
        ['Alle', 1, 'Sektor', byPopulation, '', 1, '', ''],
        ['Alle', 2, 'Part', 'ligeligt', '', 1, '', ''],
      ],
      [],
    ],
    [
      'the last',
      [
        ['Alle', 1, 'Klynge', 'ligeligt', '', 1, '', ''],
        ['Alle', 2, 'Part', byPopulation, '', 1, '', ''],
      ],
      ['Klynge'],
    ],
  ])('a step that cannot be taken is an error, said once for all rows: %s', (_, steps, taken) => {
    for (const calculation of ['pr. gruppe', 'pr. post']) {
      const { findings, allocation } = allocated({
        costs: costs(['A', 'Alle', '', 100], ['B', 'Alle', '', 100]),
        parties,
        keys: [KEYS, ...steps],
        settings: settings(['Beregning', calculation]),
      });
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ code, params }) => [code, params])).toEqual([['driver-unknown', unknown]]);
      expect([...new Set(allocation.steps.map(({ step }) => step.level))]).toEqual(taken);
    }
  });

  test('amounts whose sum would not be exact are refused', () => {
    const most = LARGEST_ORE / 100;
    const { findings, allocation } = allocated({
      costs: costs(['A', '50/50', Math.floor(most), ''], ['B', '50/50', '', 1]),
      parties,
    });
    expect(findings.map(({ severity, code, cell }) => [severity, code, cell?.row, cell?.column])).toEqual([
      ['error', 'amounts-too-large', 2, 3],
    ]);
    expect(allocation).toEqual({ groups: [], steps: [] });
  });

  test('a sum of just the largest amount is not, and a minus does not make room', () => {
    const most = '9.999.999.999.999,99';
    const codes = (...amounts: string[]) =>
      allocated({ costs: costs(['A', '50/50', ...amounts]), parties }).findings.map(({ code }) => code);
    expect(codes(most, '')).toEqual([]);
    expect(codes(most, '-0,01')).toEqual(['amounts-too-large']);
  });
});
