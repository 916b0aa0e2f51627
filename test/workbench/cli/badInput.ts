import type { Typed } from '../../support/bookOf';

type Ranges = Record<string, readonly (readonly Typed[])[]>;

/** A small workbook that is right: two municipalities and a region share one row 60/40, and a second row goes by a key of its own. */
export const RIGHT: Ranges = {
  Omkostninger: [
    ['Post', 'Nøgle', 2021],
    ['Drift', '60/40', 1000],
    ['Kørsel', 'Klyngevis', 500],
  ],
  Parter: [
    ['Part', 'Sektor', 'Klynge', 'Folketal'],
    ['Skive Kommune', 'Kommuner', 'Midt', 45_851],
    ['Viborg Kommune', 'Kommuner', 'Midt', 96_921],
    ['Regionen', 'Region', 'Midt', 142_772],
  ],
  Nøgler: [
    ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Kun'],
    ['Klyngevis', 1, 'Klynge', 'ligeligt', 'Sektor=Kommuner'],
    ['Klyngevis', 2, 'Part', 'Folketal', ''],
  ],
};

/** The workbook with one cell typed anew: `with({ range: 'Parter', row: 1, column: 3, typed: -5 })` changes `Parter!D2`. */
function typed(range: string, row: number, column: number, value: Typed): Ranges {
  const rows = (RIGHT[range] ?? []).map((cells, r) =>
    cells.map((cell, c) => (r === row && c === column ? value : cell)),
  );
  return { ...RIGHT, [range]: rows };
}

function without(range: string): Ranges {
  return Object.fromEntries(Object.entries(RIGHT).filter(([name]) => name !== range));
}

const TOO_MANY = Array.from({ length: 10_000 }, (_, index): Typed[] => [
  `Part ${index}`,
  'Kommuner',
  'Midt',
  1,
]);

/** What people get wrong: the workbook, the cell (or range) that must be named, and words the explanation must hold. */
export const BAD_INPUT: readonly [what: string, ranges: Ranges, place: string, words: RegExp][] = [
  ['text that is no amount', typed('Omkostninger', 1, 2, '12o.000'), 'Omkostninger!C2', /»12o\.000«/],
  ['a split of 95', typed('Omkostninger', 1, 1, '35/60'), 'Omkostninger!B2', /95/],
  ['an unknown key', typed('Omkostninger', 2, 1, 'Klyngevist'), 'Omkostninger!B3', /»Klyngevis«/],
  ['an unknown driver', typed('Nøgler', 2, 3, 'Folketall'), 'Nøgler!D3', /»Folketal«/],
  ['a negative weight', typed('Parter', 1, 3, -5), 'Parter!D2', /-5/],
  [
    'all weights zero',
    {
      ...RIGHT,
      Parter: (RIGHT['Parter'] ?? []).map((cells, row) => (row === 0 ? cells : [...cells.slice(0, 3), 0])),
    },
    'Parter!D1',
    /Folketal/,
  ],
  ['a recipient twice', typed('Parter', 2, 0, 'skive  kommune'), 'Parter!A3', /Parter!A2/],
  ['no range of recipients', without('Parter'), 'Parter', /Parter/],
  ['no range of cost rows', without('Omkostninger'), 'Omkostninger', /Omkostninger/],
  ['a missing column', typed('Omkostninger', 0, 1, 'Fordelt efter'), 'Omkostninger', /»Nøgle«/],
  ['an error value', typed('Omkostninger', 1, 2, { error: '#REF!' }), 'Omkostninger!C2', /#REF!/],
  ['a key that does not end in Part', typed('Nøgler', 2, 2, 'Klynge'), 'Nøgler!C3', /Part/],
  ['an empty range', { ...RIGHT, Omkostninger: [['Post', 'Nøgle', 2021]] }, 'Omkostninger', /Omkostninger/],
  [
    'a year heading twice',
    {
      ...RIGHT,
      Omkostninger: [
        ['Post', 'Nøgle', 2021, 'Budget 2021'],
        ['Drift', '60/40', 1000, 1000],
      ],
    },
    'Omkostninger!D1',
    /2021/,
  ],
  ['an amount of two gigabytes', typed('Omkostninger', 1, 2, '2 GB'), 'Omkostninger!C2', /»2 GB«/],
  [
    'an amount beyond counting',
    typed('Omkostninger', 1, 2, 1e30),
    'Omkostninger!C2',
    /større, end der kan regnes/,
  ],
  [
    'an amount of 32,767 digits',
    typed('Omkostninger', 1, 2, '9'.repeat(32_767)),
    'Omkostninger!C2',
    /større, end der kan regnes/,
  ],
  ['10,000 recipients', { ...RIGHT, Parter: [...(RIGHT['Parter'] ?? []), ...TOO_MANY] }, 'Parter', /2\.000/],
];
