import { type Rows } from './allocated';
import { reconciled, told } from './reconciled';
import { KEYS, twoGroups } from './smallInputs';

const HEADINGS = ['Gruppe', 'Linje', 'Total price', 'Kommuner 2021', 'Region 2021', 'I alt'];

describe('what a warning says, amounts in øre', () => {
  test('a figure that differs, and one under the English heading of the price', () => {
    expect(told(HEADINGS, ['Drift', 'A', 100, 31, 30, ''])).toEqual([
      [
        'warning',
        'published-differs',
        { line: 'A', heading: 'Total price', published: 10_000, calculated: 20_000 },
      ],
      [
        'warning',
        'published-differs',
        { line: 'A', heading: 'Kommuner 2021', published: 3_100, calculated: 3_000 },
      ],
    ]);
  });

  test('a figure that was not printed where others of its table were', () => {
    expect(told(HEADINGS, ['Drift', 'A', '', 30, ''], ['Drift', 'B', '', 20, 20])).toEqual([
      ['warning', 'published-not-printed', { line: 'A', heading: 'Region 2021', calculated: 3_000 }],
    ]);
  });

  test('a total that is not the sum of its rows, with what it should be', () => {
    const rows = [
      ['Drift', 'A', '', 30, 30],
      ['Drift', 'B', '', 20, 20],
    ];
    expect(told(HEADINGS, ...rows, ['Drift', 'Total', '', 51, 50])).toEqual([
      [
        'warning',
        'published-total-differs-from-rows',
        { group: 'Drift', heading: 'Kommuner 2021', published: 5_100, rows: 5_000, calculated: 5_000 },
      ],
    ]);
  });

  test('an overview that is not the sum of its groups, with what it should be', () => {
    const groups = [
      ['Drift', 'Nord', '', 25],
      ['Anlæg', 'Nord', '', 10],
    ];
    expect(told(HEADINGS, ...groups, ['Samlet', 'Nord', '', 36])).toEqual([
      [
        'warning',
        'published-overview-differs-from-groups',
        { line: 'Nord', heading: 'Kommuner 2021', published: 3_600, groups: 3_500, calculated: 3_500 },
      ],
    ]);
  });

  test('lines that nothing answers to', () => {
    expect(
      told(
        HEADINGS,
        ['Drift', 'Vest', '', 1],
        ['Samlet', 'Vest', '', 1],
        ['Drift', 'Syd', '', 25],
        ['drift', 'SYD', '', 25],
        ['Helt andet', 'Syd', '', 25],
        ['helt  andet', 'Nord', '', 25],
      ),
    ).toEqual([
      ['warning', 'published-group-unknown', { group: 'Helt andet', suggestion: null }],
      ['warning', 'published-line-unknown', { line: 'Vest', group: 'Drift' }],
      ['warning', 'published-line-unknown', { line: 'Vest', group: 'Samlet' }],
      ['warning', 'published-line-twice', { line: 'SYD', group: 'Drift' }],
    ]);
  });

  test('a figure of a recipient that nothing can fall to, held against 0', () => {
    const costs: Rows = [
      ['Gruppe', 'Post', 'Nøgle', 2021],
      ['Drift', 'A', 'Kommunerne', 60],
    ];
    const published: Rows = [
      ['Gruppe', 'Linje', 'Kommuner 2021'],
      ['Drift', 'Regionen', 5],
      ['Samlet', 'Regionen', 5],
    ];
    const keys: Rows = [KEYS, ['Kommunerne', 1, 'Part', 'ligeligt', 'Sektor=Kommuner', '', '', '']];
    const params = { line: 'Regionen', heading: 'Kommuner 2021', published: 500, calculated: 0 };
    expect(reconciled({ ...twoGroups, costs, keys, published }).findings).toEqual([
      expect.objectContaining({ code: 'published-differs', params }),
      expect.objectContaining({ code: 'published-differs', params }),
    ]);
  });

  test('a heading that nothing is calculated under, once', () => {
    const headings = ['Gruppe', 'Linje', 'Kommuner 2030'];
    expect(told(headings, ['Drift', 'A', 5], ['Drift', 'B', 7])).toEqual([
      ['warning', 'published-heading-unknown', { heading: 'Kommuner 2030' }],
    ]);
  });
});

describe('a comparison', () => {
  const compared = (...published: Rows) => reconciled({ ...twoGroups, published }).comparisons;
  const cell = (row: number, column: number) => ({
    name: 'Offentliggjort',
    sheet: 'Offentliggjort',
    row,
    column,
  });

  test('puts the published beside the calculated', () => {
    expect(compared(HEADINGS, ['Drift', 'Syd', '', 26], ['Samlet', 'Syd', '', 35, '', 35])).toEqual([
      {
        group: 'Drift',
        line: 'Syd',
        heading: 'Kommuner 2021',
        cell: cell(1, 3),
        published: 2_600,
        calculated: 2_500,
        difference: 100,
        within: 0,
      },
      {
        group: null,
        line: 'Syd',
        heading: 'Kommuner 2021',
        cell: cell(2, 3),
        published: 3_500,
        calculated: 3_500,
        difference: 0,
        within: 0,
      },
      {
        group: null,
        line: 'Syd',
        heading: 'I alt',
        cell: cell(2, 5),
        published: 3_500,
        calculated: 3_500,
        difference: 0,
        within: 0,
      },
    ]);
  });

  test('says of what was not printed only what it should have been', () => {
    const comparisons = compared(HEADINGS, ['Drift', 'A', '', 30, ''], ['Drift', 'B', '', 20, 20]);
    expect(comparisons.filter(({ published }) => Number.isNaN(published))).toEqual([
      {
        group: 'Drift',
        line: 'A',
        heading: 'Region 2021',
        cell: cell(1, 4),
        published: NaN,
        calculated: 3_000,
        difference: -3_000,
        within: 0,
      },
    ]);
  });

  test('is not made of a price that is not known, or of a line that is not calculated', () => {
    expect(compared(HEADINGS, ['Drift', 'B', 7, 20, 20], ['Drift', 'Vest', 1, 2, 3])).toHaveLength(2);
  });
});
