import type { Allocation, GroupAllocation } from '../../src/allocation/allocation';
import { groupPlaces } from '../../src/sheets/groupPlaces';
import { mergeGroups } from '../../src/sheets/mergeGroups';
import { planOverview } from '../../src/sheets/planOverview';
import type { SheetPlan } from '../../src/sheets/sheetPlan';
import { chosen, costs, drift, driftRoundedAlone, parties, settings } from './handMade';

/** In 2020 and 2021, for Syd alone: 1.000 and 2.000 kr. */
const anlaeg: GroupAllocation = {
  group: 'Anlæg',
  pots: [
    { sector: 'Kommuner', year: 2020 },
    { sector: 'Kommuner', year: 2021 },
  ],
  rows: [{ row: 0, amounts: Float64Array.of(100_000, 200_000) }],
  parties: [
    {
      party: 1,
      share: { numerator: 1n, denominator: 1n },
      amounts: Float64Array.of(100_000, 200_000),
    },
  ],
  totals: Float64Array.of(100_000, 200_000),
  differences: Float64Array.of(0, 0),
  splitDifferences: [],
};

function plan(groups: readonly GroupAllocation[], table = parties): SheetPlan {
  const allocation: Allocation = { groups, steps: [] };
  return planOverview(
    {
      overview: mergeGroups(allocation, table),
      parties: table,
      settings,
      groups: groups.map((group) =>
        groupPlaces(
          group,
          { costs, parties: table, settings },
          {
            costs: `${group.group}_Poster`,
            parties: `${group.group}_Parter`,
          },
        ),
      ),
    },
    chosen('Samlet oversigt', 'Samlet_oversigt', ['']),
  );
}

const range = (block: string, row: number, column: number, rows: number, columns: number) => ({
  block,
  row,
  column,
  rows,
  columns,
});
const own = (row: number, column: number, rows = 1, columns = 1) =>
  range('Samlet_oversigt', row, column, rows, columns);

test('two groups cell by cell', () => {
  const [block] = plan([drift, anlaeg]).blocks;
  const rowSum = (row: number) => ({ formula: ['SUM(', own(row, 1, 1, 3), ')'] });
  const balance = (column: number) => ({
    formula: ['ROUND(', own(4, column), '-SUM(', own(1, column, 3), '),2)'],
  });
  expect(block?.rows).toEqual([
    {
      kind: 'heading',
      cells: ['Part', 'Kommuner 2020', 'Kommuner 2021', 'Region 2021', 'I alt', 'Kr. pr. indbygger'],
    },
    // 150.000 kr. among 300 inhabitants.
    { kind: 'item', cells: ['Nord', null, 150_000, null, rowSum(1), 500] },
    // 1.000 + 302.000 kr. among 600 is 505 kr.
    { kind: 'item', cells: ['Syd', 1_000, 302_000, null, rowSum(2), 505] },
    // Equal in name, another sector; no inhabitants to share among.
    { kind: 'item', cells: ['Nord', null, null, 750_000, rowSum(3), null] },
    {
      kind: 'total',
      cells: [
        'Total',
        { formula: [range('Anlæg_Poster', 2, 3, 1, 1)] },
        { formula: [range('Drift_Poster', 3, 3, 1, 1), '+', range('Anlæg_Poster', 2, 4, 1, 1)] },
        { formula: [range('Drift_Poster', 3, 4, 1, 1)] },
        rowSum(4),
        null,
      ],
    },
    { kind: 'check', cells: ['Kontrol', balance(1), balance(2), balance(3), balance(4), null] },
  ]);
  expect(block?.liveChecks).toEqual({ rows: 'check', columns: [1, 2, 3, 4], good: 0 });
});

test('a rounding difference stands between recipients and total, and is part of the check', () => {
  const [block] = plan([driftRoundedAlone, anlaeg]).blocks;
  expect(block?.rows.slice(4)).toMatchObject([
    {
      kind: 'difference',
      cells: ['Afrundingsdifference', 0, -50_000, 0, { formula: ['SUM(', own(4, 1, 1, 3), ')'] }, null],
    },
    { kind: 'total' },
    {
      kind: 'check',
      cells: ['Kontrol', { formula: ['ROUND(', own(5, 1), '-SUM(', own(1, 1, 4), '),2)'] }, {}, {}, {}, null],
    },
  ]);
});

test('without inhabitants there is no column for them', () => {
  const [block] = plan([drift], { ...parties, columns: [] }).blocks;
  expect(block?.rows[0]?.cells).toEqual(['Part', 'Kommuner 2021', 'Region 2021', 'I alt']);
  expect(block?.columns).toHaveLength(4);
});

test('columns are as wide as the sum of all amounts', () => {
  // `Kommuner 2020` is 13 characters, 1.203.000 is 9; two are added.
  expect(plan([drift, anlaeg]).columnWidths).toEqual([9, 15, 15, 13, 11, 19]);
});
