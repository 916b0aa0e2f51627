import fc from 'fast-check';
import { potHeading } from '../../src/allocation/pots';
import { allocated, type Inputs, type Rows } from './allocated';
import { anyWorkbook } from './anyWorkbook';
import { found, reconciled } from './reconciled';
import { twoGroups } from './smallInputs';

const HEADINGS = ['Gruppe', 'Linje', 'Pris i alt', 'Kommuner 2021', 'Region 2021', 'I alt'];

const right: Rows = [
  HEADINGS,
  ['Drift', 'A', 200, 30, 30, ''],
  ['Drift', 'B', '', 20, 20, ''],
  ['Drift', 'Total', 200, 50, 50, ''],
  ['drift ', 'NORD', '', 25, '', ''],
  ['Drift', 'Syd', '', 25, '', ''],
  ['Drift', 'Regionen', '', '', 50, ''],
  ['Anlæg', 'C', 20, 20, 0, ''],
  ['Anlæg', 'Total', 20, 20, 0, ''],
  ['Anlæg', 'Nord', '', 10, '', ''],
  ['Samlet', 'Nord', '', 35, '', 35],
  ['Samlet', 'Regionen', '', '-', 50, 50],
  ['Samlet', 'Total', '', 70, 50, 120],
];

/** The right lines with one cell changed. */
function changed(row: number, column: number, value: string | number): Rows {
  return right.map((line, i) => (i === row ? line.map((cell, j) => (j === column ? value : cell)) : line));
}

test('nothing is found where everything is right', () => {
  const { comparisons, findings } = reconciled({ ...twoGroups, published: right });
  expect(findings).toEqual([]);
  expect(comparisons.every(({ difference }) => difference === 0)).toBe(true);
  // Every amount printed above, the minus for zero included.
  expect(comparisons).toHaveLength(8 + 3 + 6 + 1 + 8);
});

test('nothing published is nothing to reconcile', () => {
  expect(reconciled(twoGroups)).toEqual({ comparisons: [], findings: [] });
});

test.each<[string, Rows, string[]]>([
  ['a recipient', changed(5, 3, 26), ['published-differs 5:3']],
  ['an amount in a sector it is not of', changed(5, 4, 7), ['published-differs 5:4']],
  [
    'a cost row, and the total that no longer is their sum',
    changed(1, 3, 31),
    ['published-differs 1:3', 'published-total-differs-from-rows 3:3'],
  ],
  [
    'a total: said once, since rows and calculation agree',
    changed(3, 3, 51),
    ['published-total-differs-from-rows 3:3', 'published-overview-differs-from-groups 12:3'],
  ],
  ['a price', changed(1, 2, 100), ['published-differs 1:2', 'published-total-differs-from-rows 3:2']],
  [
    'the overview: said once, since groups and calculation agree',
    changed(10, 3, 36),
    ['published-overview-differs-from-groups 10:3'],
  ],
  ['the sum over the overview', changed(10, 5, 36), ['published-differs 10:5']],
  ['a line without amounts is only a name', changed(4, 3, ''), []],
  [
    'an amount left out in a line with others',
    changed(1, 4, ''),
    ['published-not-printed 1:4', 'published-total-differs-from-rows 3:4'],
  ],
  [
    'an unknown group, once',
    changed(4, 0, 'Drit').concat([['Drit', 'Syd', '', 1, '', '']]),
    ['published-group-unknown 4:1'],
  ],
  ['an unknown line', right.concat([['Drift', 'Vest', '', 7, '', '']]), ['published-line-unknown 13:1']],
  [
    'an unknown line among the rows counts as one',
    [...right.slice(0, 3), ['Drift', 'Ukendt', '', 7, '', ''], ...right.slice(3)],
    ['published-line-unknown 3:1', 'published-total-differs-from-rows 4:3'],
  ],
  [
    'a misspelt recipient is no row',
    [...right.slice(0, 3), ['Drift', 'Regione', '', 7, '', ''], ...right.slice(3)],
    ['published-line-unknown 3:1'],
  ],
  ['a line twice', right.concat([['Drift', 'Syd', '', 25, '', '']]), ['published-line-twice 13:1']],
])('%s', (_, published, expected) => {
  expect(found(published)).toEqual(expected);
});

test('a heading that is not calculated is said once, and only if something is printed under it', () => {
  const wider = right.map((line, i) => [
    ...line,
    i === 0 ? 'Kommuner 2030' : i < 3 ? 5 : '',
    i === 0 ? 'Side' : '',
  ]);
  expect(found(wider)).toEqual(['published-heading-unknown 1:6']);
});

test('an unknown group has a suggestion, and a finding says published, calculated and where', () => {
  const { findings } = reconciled({ ...twoGroups, published: changed(4, 0, 'Drit') });
  expect(findings).toEqual([
    expect.objectContaining({ severity: 'warning', params: { group: 'Drit', suggestion: 'Drift' } }),
  ]);
  const [differs] = reconciled({ ...twoGroups, published: changed(5, 3, 26) }).findings;
  expect(differs?.params).toEqual({
    line: 'Syd',
    heading: 'Kommuner 2021',
    published: 2_600,
    calculated: 2_500,
  });
});

test('the total is not held against rows that are not all published', () => {
  const some = changed(1, 3, 31).filter((_, row) => row !== 2);
  expect(found(some)).toEqual(['published-differs 1:3']);
});

test('the overview is not held against groups that do not print the line', () => {
  const some = changed(10, 3, 36).filter((_, row) => row !== 9);
  expect(found(some)).toEqual(['published-differs 9:3']);
});

test('what is calculated can be published without a single finding', () => {
  fc.assert(
    fc.property(anyWorkbook, (inputs) => {
      const published = print(inputs);
      expect(reconciled({ ...inputs, published }).findings).toEqual([]);
    }),
  );
});

/** Every figure of every group's table, as the sheets print them. */
function print(inputs: Inputs): Rows {
  const { allocation, costs, parties } = allocated(inputs);
  const headings = [...new Set(allocation.groups.flatMap(({ pots }) => pots.map(potHeading)))];
  const lines = allocation.groups.flatMap(({ group, pots, rows, parties: recipients, totals }) => {
    const line = (name: string, amounts: Float64Array) => [
      group,
      name,
      ...headings.map((heading) => {
        const amount = amounts[pots.findIndex((pot) => potHeading(pot) === heading)] ?? NaN;
        return Number.isNaN(amount) ? '' : amount / 100;
      }),
    ];
    return [
      ...rows.map(({ row, amounts }) => line(costs.rows[row]?.label ?? '', amounts)),
      line('Total', totals),
      ...recipients.map(({ party, amounts }) => line(parties.parties[party]?.name ?? '', amounts)),
    ];
  });
  return [['Gruppe', 'Linje', ...headings], ...lines];
}
