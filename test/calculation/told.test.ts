import { calculate } from '../../src/calculation/calculate';
import type { CellValue, Grid } from '../../src/cells/grid';
import { findingText } from '../../src/texts/findingText';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';
import { stateHolding } from '../../src/cells/stateHolding';

type Rows = readonly (readonly CellValue[])[];

const KOMMUNER = ['Skive', 'Kommuner', 100];
const REGION = ['Regionen', 'Region', 1];

function run(
  costs: Rows,
  parties: Rows,
  change: { grid?: Partial<Grid>; splitOrder?: string; keys?: Rows } = {},
) {
  const tables = [
    { ...gridOf('Omkostninger', [['Post', 'Nøgle', 2021], ...costs]), ...change.grid },
    gridOf('Parter', [['Part', 'Sektor', 'Folketal'], ...parties]),
    ...(change.keys === undefined ? [] : [gridOf('Nøgler', change.keys)]),
  ];
  const grids = new Map(tables.map((grid) => [grid.name, grid]));
  return calculate(
    stateHolding({ grids, ...(change.splitOrder === undefined ? {} : { splitOrder: change.splitOrder }) }),
  );
}

describe('the order of sectors', () => {
  const before = '[["Sektor","Kommuner","Region"]]';

  test.each<[string, string, Rows, string | undefined, string[]]>([
    ['municipalities first', '35/65', [KOMMUNER, REGION], undefined, []],
    ['the region first', '35/65', [REGION, KOMMUNER], undefined, ['note split-order Omkostninger!B2']],
    ['the region first, by even parts', '50/50', [REGION, KOMMUNER], undefined, []],
    [
      'turned since the last time',
      '35/65',
      [REGION, KOMMUNER],
      before,
      ['warning split-order-changed Omkostninger!B2'],
    ],
    ['turned since, by even parts', '50/50', [REGION, KOMMUNER], before, []],
    ['as the last time', '35/65', [KOMMUNER, REGION], before, []],
    [
      'turned back, though the region came first then',
      '35/65',
      [KOMMUNER, REGION],
      '[["Sektor","Region","Kommuner"]]',
      ['warning split-order-changed Omkostninger!B2'],
    ],
    ['other sectors than the last time', '35/65', [KOMMUNER, REGION], '[["Sektor","Byer","Region"]]', []],
    [
      'written otherwise than the last time',
      '35/65',
      [KOMMUNER, REGION],
      '[["Sektor","KOMMUNER"," region"]]',
      [],
    ],
    ['what is kept is broken', '35/65', [KOMMUNER, REGION], '{"a":', []],
    ['what is kept is of another kind', '35/65', [KOMMUNER, REGION], '[1,["x",2],null]', []],
    // Issue 10, point 11: »or the first sector is not the municipalities' by name«. Nobody can see from »35/65« whose the 35 are.
    [
      'no sector is the municipalities by its name',
      '35/65',
      [
        ['A', 'Syd', 1],
        ['B', 'Nord', 1],
      ],
      undefined,
      ['note split-order Omkostninger!B2'],
    ],
    ...[
      ['Regioner', 'Kommuner'],
      ['Regional', 'Kommunal'],
      ['RM', 'Kommuner'],
      ['Komm.', 'Reg.'],
      ['A', 'B'],
      ['Sygehus', 'Kommune'],
      ['KKR', 'Region'],
      ['Stat', 'Kommuner'],
    ].map(([first = '', second = '']): [string, string, Rows, undefined, string[]] => [
      `${first} before ${second}`,
      '35/65',
      [
        ['A', first, 1],
        ['B', second, 1],
      ],
      undefined,
      ['note split-order Omkostninger!B2'],
    ]),
    ...[
      ['Kommune', 'Region'],
      ['Bykommuner', 'Landkommuner'],
    ].map(([first = '', second = '']): [string, string, Rows, undefined, string[]] => [
      `${first} before ${second}`,
      '35/65',
      [
        ['A', first, 1],
        ['B', second, 1],
      ],
      undefined,
      [],
    ]),
    ['percent', '35 %/65 %', [REGION, KOMMUNER], undefined, ['note split-order Omkostninger!B2']],
    ['all to the first', '100/0', [REGION, KOMMUNER], undefined, ['note split-order Omkostninger!B2']],
    [
      'no sector is, by even parts',
      '50/50',
      [
        ['A', 'Syd', 1],
        ['B', 'Nord', 1],
      ],
      undefined,
      [],
    ],
    [
      'the municipalities in other words, first',
      '35/65',
      [['A', 'Primærkommuner', 1], REGION],
      undefined,
      [],
    ],
    [
      'in English',
      '35/65',
      [REGION, ['Skive', 'Municipalities', 1]],
      undefined,
      ['note split-order Omkostninger!B2'],
    ],
  ])('%s', (_, key, parties, splitOrder, expected) => {
    const { findings } = run(
      [['Udstyr', key, 1000]],
      parties,
      splitOrder === undefined ? {} : { splitOrder },
    );
    expect(told(findings)).toEqual(expected);
  });

  test('says who gets what', () => {
    const { findings } = run([['Udstyr', '35/65', 1000]], [REGION, KOMMUNER], { splitOrder: before });
    expect(findings.map((found) => findingText(found, 'da').message)).toEqual([
      'Fordelingen »35/65« i Omkostninger!B2 læses nu som Region 35, Kommuner 65. Ved sidste beregning blev den læst som Kommuner 35, Region 65.',
    ]);
  });

  test('is kept with the sheets, of every level a split is used at', () => {
    const parties: Rows = [
      ['A', 'Kommuner', 1],
      ['B', 'Region', 1],
    ];
    const keys: Rows = [
      ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
      ['Egen', 1, 'Part', '40/60'],
    ];
    const { plan } = run(
      [
        ['Udstyr', 'Egen', 1],
        ['Kurser', '35/65', 1],
      ],
      parties,
      { keys },
    );
    expect(plan?.splitOrder).toBe('[["Part","A","B"],["Sektor","Kommuner","Region"]]');
    expect(run([['Udstyr', '50/50', 1]], parties).plan?.splitOrder).toBeUndefined();
  });

  test('too many groups for a hidden name are not kept', () => {
    const names = Array.from({ length: 100 }, (_, index) => `Part ${index}`);
    const keys: Rows = [
      ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
      [
        'Egen',
        1,
        'Part',
        `0,5/1,5/${names
          .slice(2)
          .map(() => '1')
          .join('/')}`,
      ],
    ];
    const parties = names.map((name) => [name, 'Kommuner', 1]);
    expect(run([['Udstyr', 'Egen', 1]], parties, { keys }).plan?.splitOrder).toBe('[]');
  });
});

describe('recipients that no key reaches', () => {
  test.each<[string, Rows, Rows, string[]]>([
    [
      'in a third sector nobody splits by',
      [['U', 'Nord', 1]],
      [KOMMUNER, REGION, ['Staten', 'Stat', 0]],
      ['Regionen', 'Staten'],
    ],
    ['none is left out', [['U', '35/65', 1]], [KOMMUNER, REGION], []],
    ['an amount of 0 reaches too', [['U', '35/65', 0]], [KOMMUNER, REGION], []],
  ])('%s', (_, costs, parties, names) => {
    const keys: Rows = [
      ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Kun'],
      ['Nord', 1, 'Part', 'Folketal', 'Sektor=Kommuner'],
    ];
    const usesKey = costs.some(([, key]) => key === 'Nord');
    const { findings, plan } = run(costs, parties, usesKey ? { keys } : {});
    expect(told(findings)).toEqual(names.length === 0 ? [] : ['note parties-unreached Parter!A3']);
    expect(findings.map(({ params }) => params)).toEqual(names.length === 0 ? [] : [{ names }]);
    // They are on the overview all the same.
    const overview = plan?.sheets.find(({ name }) => name === 'Samlet oversigt');
    const items = overview?.blocks[0]?.rows
      .filter(({ kind }) => kind === 'item')
      .map(({ cells }) => cells[0]);
    expect(items).toEqual(parties.map(([name]) => name));
  });
});

test.each<[string, readonly number[], readonly number[] | null]>([
  ['no row is hidden', [], null],
  ['a row', [2], [13]],
  ['several rows', [1, 3], [12, 14]],
  ['blank rows and the heading row only', [0, 4], null],
  ['a total that is left out', [5], null],
])('hidden rows are told of: %s', (_, hiddenRows, rows) => {
  const costs: Rows = [
    ['A', '35/65', 1],
    ['B', '35/65', 2],
    ['C', '35/65', 4],
    ['', '', ''],
    ['I alt', '', 7],
  ];
  const { findings } = run(costs, [KOMMUNER, REGION], { grid: { row: 10, hiddenRows } });
  const hidden = findings.filter(({ code }) => code === 'rows-hidden');
  expect(hidden.map(({ params }) => params)).toEqual(rows === null ? [] : [{ name: 'Omkostninger', rows }]);
});
