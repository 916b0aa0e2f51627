import type { BlockPlan } from '../../src/sheets/sheetPlan';
import type { CellValue } from '../../src/cells/grid';
import { placeBlocks } from '../../src/workbook/layout/placeBlocks';
import { rowGaps, sheetRow } from '../../src/workbook/layout/sheetLayout';
import type { StandingBlock, StandingSheet } from '../../src/workbook/layout/standing';
import { amountBlock, sheetPlan } from './plans';

const upper = (...labels: string[]): BlockPlan =>
  amountBlock('A', Object.fromEntries(labels.map((label) => [label, 1])));
const lower = (...labels: string[]): BlockPlan =>
  amountBlock('B', Object.fromEntries(labels.map((label) => [label, 1])));

/** A block of a heading, rows and a total at a place, beside what is planned for it. */
function standing(
  plan: BlockPlan | null,
  row: number,
  labels: readonly string[],
  more: Partial<StandingBlock> = {},
): StandingBlock {
  const values = ['Part', ...labels, 'Total'].map((label): CellValue[] => [label]);
  const area = { row, column: 0, rows: values.length, columns: 2 };
  return {
    definedName: plan?.definedName ?? 'Gone',
    plan,
    area,
    values,
    isBlocked: false,
    formatCount: 0,
    ...more,
  };
}

function sheetOf(plans: readonly BlockPlan[], blocks: readonly StandingBlock[], rows: number): StandingSheet {
  return {
    plan: sheetPlan('Ark', 'Ark_navn', plans),
    id: 'id',
    blocks,
    area: { row: 0, column: 0, rows, columns: 2 },
    tables: [],
    merged: [],
  };
}

test('on a new sheet the blocks follow each other from A1 with one empty row between', () => {
  const plan = sheetPlan('Ark', 'Ark_navn', [upper('a', 'b'), lower('c')]);
  const layout = placeBlocks({ plan, id: null, blocks: [], area: null, tables: [], merged: [] });
  expect(layout.blocks.map(({ area }) => area)).toEqual([
    { row: 0, column: 0, rows: 4, columns: 2 },
    { row: 5, column: 0, rows: 3, columns: 2 },
  ]);
  expect([layout.touched, layout.rowInserts, layout.cleared]).toEqual([[], [], []]);
});

test('rows are put in where they came, and what is below moves down', () => {
  const plans = [upper('a', 'x', 'y', 'b'), lower('c', 'd')];
  const layout = placeBlocks(
    sheetOf(plans, [standing(plans[0]!, 2, ['a', 'b']), standing(plans[1]!, 9, ['c'])], 12),
  );
  expect(layout.rowInserts).toEqual([
    { row: 4, rows: 2 },
    { row: 13, rows: 1 },
  ]);
  expect(layout.blocks.map(({ area }) => [area.row, area.rows])).toEqual([
    [2, 6],
    [11, 4],
  ]);
  expect(layout.touched.map(({ row, rows }) => [row, rows])).toEqual([
    [2, 4],
    [9, 3],
  ]);
});

test('rows that went leave a gap, and rows below it stay', () => {
  const plan = upper('a', 'd');
  const [block] = placeBlocks(sheetOf([plan], [standing(plan, 0, ['a', 'b', 'c', 'd'])], 6)).blocks;
  expect(block?.area.rows).toBe(6);
  expect(rowGaps(block!)).toEqual([{ row: 2, column: 0, rows: 2, columns: 2 }]);
  // Heading, a, gap, gap, d, Total.
  expect([0, 1, 2, 3].map((row) => sheetRow(block!, row))).toEqual([0, 1, 4, 5]);
});

test('a block the sheet lacks gets rows of its own below the last, after an empty one', () => {
  const plans = [upper('a'), lower('c')];
  const layout = placeBlocks(sheetOf(plans, [standing(plans[0]!, 0, ['a'])], 3));
  expect(layout.rowInserts).toEqual([{ row: 3, rows: 4 }]);
  expect(layout.blocks[1]?.area).toEqual({ row: 4, column: 0, rows: 3, columns: 2 });
});

test('a block that is no longer planned is cleared', () => {
  const plan = upper('a');
  const gone = standing(null, 5, ['z']);
  const layout = placeBlocks(sheetOf([plan], [standing(plan, 0, ['a']), gone], 8));
  expect(layout.cleared).toEqual([gone.area]);
  expect(layout.touched).toContainEqual(gone.area);
  expect(layout.blocks).toHaveLength(1);
});

test('a block beside another moves below when its size changes, and only then', () => {
  const plans = [upper('a', 'b'), lower('c')];
  const left = standing(plans[0]!, 0, ['a']);
  const right = standing(plans[1]!, 0, ['c'], { area: { row: 0, column: 4, rows: 3, columns: 2 } });
  const layout = placeBlocks(sheetOf(plans, [left, right], 3));
  expect(layout.cleared).toEqual([left.area]);
  const byName = Object.fromEntries(layout.blocks.map(({ plan, area }) => [plan.definedName, area.row]));
  expect(byName).toEqual({ A: 4, B: 0 });
});

test('growing to the right: over empty cells they are backed up, over others these are moved', () => {
  const plan = upper('a');
  const narrow = { row: 0, column: 1, rows: 3, columns: 1 };
  const free = placeBlocks(sheetOf([plan], [standing(plan, 0, ['a'], { area: narrow })], 3));
  expect(free.touched).toEqual([{ ...narrow, columns: 2 }]);
  expect(free.cellInserts).toEqual([]);
  const blocked = placeBlocks(
    sheetOf([plan], [standing(plan, 0, ['a'], { area: narrow, isBlocked: true })], 3),
  );
  expect(blocked.touched).toEqual([narrow]);
  expect(blocked.cellInserts).toEqual([{ row: 0, column: 2, rows: 3, columns: 1 }]);
});
