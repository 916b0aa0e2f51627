import { reconcile } from '../../src/allocation/reconcile';
import { allocated, type Inputs, type Rows } from './allocated';
import { twoGroups } from './smallInputs';

function reconciled(...published: Rows) {
  const { allocation, costs, parties, published: lines } = allocated({ ...twoGroups, published });
  return reconcile(allocation, costs, parties, lines);
}

const told = (...published: Rows): unknown[] =>
  reconciled(...published).findings.map(({ severity, code, params }) => [severity, code, params]);

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
      ['warning', 'published-line-unknown', { line: 'Vest', group: 'Drift' }],
      ['warning', 'published-line-unknown', { line: 'Vest', group: 'Samlet' }],
      ['warning', 'published-line-twice', { line: 'SYD', group: 'Drift' }],
      ['warning', 'published-group-unknown', { group: 'Helt andet', suggestion: null }],
    ]);
  });

  test('a heading that nothing is calculated under, once', () => {
    const headings = ['Gruppe', 'Linje', 'Kommuner 2030'];
    expect(told(headings, ['Drift', 'A', 5], ['Drift', 'B', 7])).toEqual([
      ['warning', 'published-heading-unknown', { heading: 'Kommuner 2030' }],
    ]);
  });
});

describe('what a total is held against', () => {
  const rows = [
    ['Drift', 'A', '', 30, 30],
    ['Drift', 'B', '', 20, 20],
  ];

  test('rows that stand below it, with an unknown one among them', () => {
    expect(told(HEADINGS, ['Drift', 'Total', '', 50, 50], ...rows, ['Drift', 'Ukendt', '', 7])).toEqual([
      ['warning', 'published-line-unknown', { line: 'Ukendt', group: 'Drift' }],
      [
        'warning',
        'published-total-differs-from-rows',
        { group: 'Drift', heading: 'Kommuner 2021', published: 5_000, rows: 5_700, calculated: 5_000 },
      ],
    ]);
  });

  test('an unknown line on the other side of it is none of its rows', () => {
    const unknown = ['Drift', 'Ukendt', '', 7];
    const only = [['warning', 'published-line-unknown', { line: 'Ukendt', group: 'Drift' }]];
    expect(told(HEADINGS, unknown, ['Drift', 'Total', '', 50, 50], ...rows)).toEqual(only);
    expect(told(HEADINGS, ...rows, ['Drift', 'Total', '', 50, 50], unknown)).toEqual(only);
  });

  test('nothing, where a row is not published, though it gives one of the sectors nothing', () => {
    const costs: Rows = [
      ['Gruppe', 'Post', 'Nøgle', 2021],
      ['Drift', 'A', '50/50', 60],
      ['Drift', 'D', '100/0', 20],
    ];
    const published: Rows = [
      ['Gruppe', 'Linje', 'Kommuner 2021', 'Region 2021', 'Pris i alt'],
      ['Drift', 'A', 30, 30],
      // No price is known, so none is compared.
      ['Drift', 'Total', 50, 30, 9],
    ];
    const result = allocated({ ...twoGroups, costs, published });
    const { findings, comparisons } = reconcile(
      result.allocation,
      result.costs,
      result.parties,
      result.published,
    );
    expect(findings).toEqual([]);
    expect(comparisons).toHaveLength(4);
  });

  test('an overview, by the groups that give the recipient anything', () => {
    expect(told(HEADINGS, ['Drift', 'Regionen', '', '', 50], ['Samlet', 'Regionen', '', '', 51])).toEqual([
      [
        'warning',
        'published-overview-differs-from-groups',
        { line: 'Regionen', heading: 'Region 2021', published: 5_100, groups: 5_000, calculated: 5_000 },
      ],
    ]);
  });
});

describe('a comparison', () => {
  const cell = (row: number, column: number) => ({
    name: 'Offentliggjort',
    sheet: 'Offentliggjort',
    row,
    column,
  });

  test('puts the published beside the calculated', () => {
    expect(
      reconciled(HEADINGS, ['Drift', 'Syd', '', 26], ['Samlet', 'Syd', '', 35, '', 35]).comparisons,
    ).toEqual([
      {
        group: 'Drift',
        line: 'Syd',
        heading: 'Kommuner 2021',
        cell: cell(1, 3),
        published: 2_600,
        calculated: 2_500,
        difference: 100,
      },
      {
        group: null,
        line: 'Syd',
        heading: 'Kommuner 2021',
        cell: cell(2, 3),
        published: 3_500,
        calculated: 3_500,
        difference: 0,
      },
      {
        group: null,
        line: 'Syd',
        heading: 'I alt',
        cell: cell(2, 5),
        published: 3_500,
        calculated: 3_500,
        difference: 0,
      },
    ]);
  });

  test('says of what was not printed only what it should have been', () => {
    const { comparisons } = reconciled(HEADINGS, ['Drift', 'A', '', 30, ''], ['Drift', 'B', '', 20, 20]);
    expect(comparisons.filter(({ published }) => Number.isNaN(published))).toEqual([
      {
        group: 'Drift',
        line: 'A',
        heading: 'Region 2021',
        cell: cell(1, 4),
        published: NaN,
        calculated: 3_000,
        difference: -3_000,
      },
    ]);
  });

  test('is not made of a price that is not known, or of a line that is not calculated', () => {
    expect(
      reconciled(HEADINGS, ['Drift', 'B', 7, 20, 20], ['Drift', 'Vest', 1, 2, 3]).comparisons,
    ).toHaveLength(2);
  });
});

describe('recipients of equal names', () => {
  const twins: Inputs = {
    costs: [
      ['Gruppe', 'Post', 'Nøgle', 2021],
      ['Drift', 'Skive', '35/65', 100],
      ['Anlæg', 'Hus', '35/65', 100],
    ],
    parties: [
      ['Part', 'Sektor', 'Folketal'],
      ['Skive', 'Kommuner', 1],
      ['Skive', 'Region', 1],
    ],
  };

  const found = (...lines: Rows): string[] => {
    const published: Rows = [['Gruppe', 'Linje', 'Kommuner 2021', 'Region 2021'], ...lines];
    const { allocation, costs, parties, published: read } = allocated({ ...twins, published });
    return reconcile(allocation, costs, parties, read).findings.map(
      ({ code, cell }) => `${code} ${cell?.row}`,
    );
  };

  test('an amount printed for the one in another group does not stand for this', () => {
    const here = [
      ['Anlæg', 'Skive', 35, ''],
      ['Anlæg', 'Skive', '', 65],
    ];
    expect(found(...here)).toEqual([]);
    expect(found(...here, ['Drift', 'Skive', 35, 65], ['Drift', 'Skive', 35, ''])).toEqual([
      'published-not-printed 4',
    ]);
  });
});

test('a cost row called as a recipient is not held against the recipient’s line of the overview', () => {
  const costs: Rows = [
    ['Gruppe', 'Post', 'Nøgle', 2021],
    ['Drift', 'A', '50/50', 100],
    ['Anlæg', 'Regionen', '100/0', 20],
  ];
  const found = (...lines: Rows): string[] => {
    const published: Rows = [['Gruppe', 'Linje', 'Kommuner 2021', 'Region 2021'], ...lines];
    const result = allocated({ ...twoGroups, costs, published });
    const { findings } = reconcile(result.allocation, result.costs, result.parties, result.published);
    return findings.map(({ code, cell }) => `${code} ${cell?.row}`);
  };
  expect(
    found(['Drift', 'Regionen', '', 50], ['Anlæg', 'Regionen', 20, ''], ['Samlet', 'Regionen', '-', 50]),
  ).toEqual([]);
  expect(found(['Drift', 'Regionen', '', 50], ['Samlet', 'Regionen', '-', 51])).toEqual([
    'published-overview-differs-from-groups 2',
  ]);
});
