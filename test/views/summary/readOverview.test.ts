import { readOverview } from '../../../src/views/summary/readOverview';
import type { CellValue, Grid } from '../../../src/cells/grid';

function grid(values: CellValue[][]): Grid {
  return { name: 'Samlet_oversigt', sheet: 'Samlet oversigt', row: 0, column: 0, values };
}

test('amounts by recipient, in øre, and what they add up to with the rounding difference', () => {
  const overview = readOverview(
    grid([
      ['Part', 'Kommuner 2021', 'Region 2021', 'I alt', 'Kr. pr. indbygger'],
      ['Skive', 1000.5, '', 1000.5, 12],
      ['Midt', '', 2000, 2000, 3],
      ['Skive', '', 7, 7, 1],
      ['Afrundingsdifference', 0.25, '', 0.25, ''],
      ['Total', 99, 99, 99, ''],
      ['Kontrol', 0, 0, 0, ''],
    ]),
  );
  expect([...(overview?.amountsOf ?? [])]).toEqual([
    ['Skive', [100_050, 700]],
    ['Midt', [200_000]],
    ['Afrundingsdifference', [25]],
  ]);
  expect(overview?.total).toBe(300_775);
});

test.each<[string, Grid | undefined]>([
  ['is not there', undefined],
  ['has another heading', grid([['Navn', 'I alt']])],
  ['has lost its sum', grid([['Part', '2021']])],
  ['is empty', grid([])],
])('null where it %s', (_, given) => {
  expect(readOverview(given)).toBeNull();
});

test.each<[string, CellValue[][], readonly [string, readonly number[]][]]>([
  [
    'without a total',
    [
      ['Skive', 10],
      ['Midt', 5],
    ],
    [
      ['Skive', [1000]],
      ['Midt', [500]],
    ],
  ],
  ['without recipients', [['Total', 0]], []],
  [
    'with a text for an amount',
    [
      ['Skive', 'mangler'],
      ['Total', 0],
    ],
    [['Skive', [0]]],
  ],
])('an overview %s', (_, rows, amounts) => {
  const overview = readOverview(grid([['Part', 'Kommuner 2021', 'I alt'], ...rows]));
  expect([...(overview?.amountsOf ?? [])]).toEqual(amounts);
  expect(overview?.total).toBe(amounts.flatMap(([, ore]) => ore).reduce((sum, ore) => sum + ore, 0));
});

test('the sum may stand first, but then its heading is not that of the recipients', () => {
  expect(
    readOverview(
      grid([
        ['I alt', 'Part'],
        [5, 'Skive'],
      ]),
    ),
  ).toBeNull();
});
