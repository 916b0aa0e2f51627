import { type Rows } from './allocated';
import { found, reconciled, told } from './reconciled';
import { twoGroups } from './smallInputs';

const HEADINGS = ['Gruppe', 'Linje', 'Total price', 'Kommuner 2021', 'Region 2021', 'I alt'];

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
    const { findings, comparisons } = reconciled({ ...twoGroups, costs, published });
    expect(findings).toEqual([]);
    expect(comparisons).toHaveLength(4);
  });

  test('the rows that are published, where the one that is not has no amount', () => {
    const costs: Rows = [
      ['Gruppe', 'Post', 'Nøgle', 2021],
      ['Drift', 'A', '50/50', 60],
      ['Drift', 'D', '50/50', 0],
    ];
    const published: Rows = [
      ['Gruppe', 'Linje', 'Kommuner 2021', 'Region 2021'],
      ['Drift', 'A', 30, 30],
      ['Drift', 'Total', 31, 30],
    ];
    expect(found(published, { costs })).toEqual(['published-total-differs-from-rows 2:2']);
  });

  test('nothing, under a heading that no row prints', () => {
    const municipalities = [
      ['Drift', 'A', '', 30],
      ['Drift', 'B', '', 20],
    ];
    expect(told(HEADINGS, ...municipalities, ['Drift', 'Total', '', 50, 50, 100])).toEqual([]);
  });
});

describe('what an overview is held against', () => {
  test('the groups that give the recipient anything', () => {
    expect(told(HEADINGS, ['Drift', 'Regionen', '', '', 50], ['Samlet', 'Regionen', '', '', 51])).toEqual([
      [
        'warning',
        'published-overview-differs-from-groups',
        { line: 'Regionen', heading: 'Region 2021', published: 5_100, groups: 5_000, calculated: 5_000 },
      ],
    ]);
  });

  test('nothing, where one of those groups does not print it, though it gives nothing in one of the years', () => {
    const costs: Rows = [
      ['Gruppe', 'Post', 'Nøgle', 2021, 2022],
      ['Drift', 'A', '50/50', 60, 40],
      ['Anlæg', 'C', '100/0', 20, 0],
    ];
    // Nord has 15 and 10 of Drift, 10 and 0 of Anlæg.
    const published: Rows = [
      ['Gruppe', 'Linje', 'Kommuner 2021', 'Kommuner 2022'],
      ['Drift', 'Nord', 15, 10],
      ['Samlet', 'Nord', 26, 10],
    ];
    expect(found(published, { costs })).toEqual(['published-differs 2:2']);
  });
});
