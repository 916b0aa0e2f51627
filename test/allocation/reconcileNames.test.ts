import { type Inputs, type Rows } from './allocated';
import { found } from './reconciled';

describe('equal names', () => {
  const twins: Partial<Inputs> = {
    parties: [
      ['Part', 'Sektor', 'Folketal'],
      ['Skive', 'Kommuner', 1],
      ['Skive', 'Region', 1],
    ],
    costs: [
      ['Post', 'Nøgle', 2021],
      ['Skive', '35/65', 100],
    ],
  };
  const headings = ['Linje', 'Kommuner 2021', 'Region 2021'];

  test.each<[string, Rows, string[]]>([
    [
      'first the cost row, then the recipient with the pots of both',
      [
        ['Skive', 35, 65],
        ['Skive', 35, 65],
      ],
      [],
    ],
    [
      'or a line for each of the recipients',
      [
        ['Skive', 35, 65],
        ['Skive', 35, ''],
        ['Skive', '', 65],
      ],
      [],
    ],
    [
      'and never more',
      [
        ['Skive', 35, 65],
        ['Skive', 35, 65],
        ['Skive', 35, 65],
        ['Skive', 35, 65],
      ],
      ['published-line-twice 4:0'],
    ],
    [
      'an amount of the wrong sector is found',
      [
        ['Skive', 35, 65],
        ['Skive', 65, 35],
      ],
      ['published-differs 2:1', 'published-differs 2:2'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(found([headings, ...lines], twins)).toEqual(expected);
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

  const foundAt = (...lines: Rows): string[] =>
    found([['Gruppe', 'Linje', 'Kommuner 2021', 'Region 2021'], ...lines], twins);

  test('an amount printed for the one in another group does not stand for this', () => {
    const here = [
      ['Anlæg', 'Skive', 35, ''],
      ['Anlæg', 'Skive', '', 65],
    ];
    expect(foundAt(...here)).toEqual([]);
    expect(foundAt(...here, ['Drift', 'Skive', 35, 65], ['Drift', 'Skive', 35, ''])).toEqual([
      'published-not-printed 4:3',
    ]);
  });
});

describe('a cost row called as a recipient is not held against the recipient’s line of the overview', () => {
  const headings = ['Gruppe', 'Linje', 'Kommuner 2021', 'Region 2021'];
  const costsWith = (key: string): Rows => [
    ['Gruppe', 'Post', 'Nøgle', 2021],
    ['Drift', 'A', '50/50', 100],
    ['Anlæg', 'Regionen', key, 20],
  ];

  // The recipient gets 50 of Drift, and of Anlæg 0 by 100/0 and 10 by 50/50.
  test.each<[string, string, Rows, string[]]>([
    [
      'its amounts are not added to the recipient’s',
      '100/0',
      [
        ['Drift', 'Regionen', '', 50],
        ['Anlæg', 'Regionen', 20, ''],
        ['Samlet', 'Regionen', '-', 50],
      ],
      [],
    ],
    [
      'nor does it need to be printed',
      '100/0',
      [
        ['Drift', 'Regionen', '', 50],
        ['Samlet', 'Regionen', '-', 51],
      ],
      ['published-overview-differs-from-groups 2:3'],
    ],
    [
      'as the recipient does where the group gives it anything',
      '50/50',
      [
        ['Drift', 'Regionen', '', 50],
        ['Samlet', 'Regionen', '', 61],
      ],
      ['published-differs 2:3'],
    ],
  ])('%s', (_, key, lines, expected) => {
    expect(found([headings, ...lines], { costs: costsWith(key) })).toEqual(expected);
  });
});
