import type { BlockPlan } from '../../sheets/sheetPlan';
import { firstTexts, plannedFirstTexts, withFormulas } from './firstTexts';
import { grownLines } from './grownLines';
import { emptyRuns, type Lines, plainLines } from './lines';
import { endRow, shareRows, type Rectangle } from '../../cells/rectangle';
import type { AreaMove, PlacedBlock, SheetLayout } from './sheetLayout';
import type { StandingBlock, StandingSheet } from './standing';

/** How the lines of a block are to go with what they are called, for formulas of the user's that refer to them. */
export interface Followed {
  readonly rows: Lines;
  readonly columns: Lines;
  readonly moves: readonly AreaMove[];
}

/** Gives that for a block that is followed; null for all others. */
export type Follow = (block: StandingBlock) => Followed | null;

/**
 * Decides where the blocks of a sheet are written. A block that stands stays where it stands: rows are put in, or left
 * empty, at the place where its rows came or went. A block the sheet lacks comes below the last, after one empty row,
 * in rows put in for it, so that it never meets what the user has there. On a new sheet the blocks start at `A1`.
 */
export function placeBlocks(sheet: StandingSheet, follow: Follow = () => null): SheetLayout {
  if (sheet.area === null) return newSheetLayout(sheet);

  const standing = [...sheet.blocks].sort((one, other) => one.area.row - other.area.row);
  const leaving = standing.filter((block) => block.plan === null || mustMove(block, standing));
  const staying = standing.filter((block) => !leaving.includes(block));
  const moves: AreaMove[] = [];
  const rowInserts: { row: number; rows: number }[] = [];
  const cellInserts: Rectangle[] = [];
  const blocks: PlacedBlock[] = [];
  const touched = leaving.map(({ area }) => area);

  let shift = 0;
  for (const block of staying) {
    const followed = follow(block);
    const placed = placeInPlace(block, shift, followed);
    if (placed === null) continue;
    blocks.push(placed);
    moves.push(...(followed?.moves ?? []));
    const { area, rows, columns } = placed;
    const came = emptyRuns(rows.before).map(({ at, count }) => ({ row: area.row + at, rows: count }));
    rowInserts.push(...came);
    shift += came.reduce((sum, insert) => sum + insert.rows, 0);
    const over = columns.before.length - block.area.columns - placed.pushed;
    cellInserts.push(
      ...emptyRuns(columns.before)
        .filter(({ at }) => at < columns.before.length - over)
        .map(({ at, count }) => ({ ...area, column: area.column + at, columns: count })),
    );
    touched.push({ ...block.area, columns: block.area.columns + over });
  }

  const written = new Set(blocks.map((block) => block.plan));
  let end = Math.max(endRow(sheet.area), ...standing.map((block) => endRow(block.area))) + shift;
  for (const plan of sheet.plan.blocks.filter((block) => !written.has(block))) {
    const placed = newBlock(plan, end + 1, sheet.area.column);
    rowInserts.push({ row: end, rows: plan.rows.length + 1 });
    blocks.push(placed);
    end = endRow(placed.area);
  }

  const cleared = leaving.map(({ area }) => area);
  return { sheet, touched, cleared, moves, rowInserts, cellInserts, blocks };
}

function newSheetLayout(sheet: StandingSheet): SheetLayout {
  const blocks: PlacedBlock[] = [];
  let row = 0;
  for (const plan of sheet.plan.blocks) {
    const placed = newBlock(plan, row, 0);
    blocks.push(placed);
    row = endRow(placed.area) + 1;
  }
  return { sheet, touched: [], cleared: [], moves: [], rowInserts: [], cellInserts: [], blocks };
}

function newBlock(plan: BlockPlan, row: number, column: number): PlacedBlock {
  const [rows, columns] = [plan.rows.length, plan.columns.length];
  const area = { row, column, rows, columns };
  const lines = { rows: plainLines(0, rows), columns: plainLines(0, columns) };
  return { plan, area, cleared: area, before: null, ...lines, pushed: 0 };
}

/** A block that the user has put beside another cannot change its size without tearing the other apart. */
function mustMove(block: StandingBlock, all: readonly StandingBlock[]): boolean {
  const { plan, area } = block;
  if (plan === null) return false;
  const changesSize = plan.rows.length !== area.rows || plan.columns.length > area.columns;
  return changesSize && all.some((other) => other !== block && shareRows(other.area, area));
}

function placeInPlace(block: StandingBlock, shift: number, followed: Followed | null): PlacedBlock | null {
  const { plan, area } = block;
  if (plan === null) return null;
  const texts = plannedFirstTexts(plan);
  const rows = followed?.rows ?? grownLines(withFormulas(firstTexts(block.values), texts), texts);
  const columns = followed?.columns ?? plainLines(area.columns, plan.columns.length);
  const place = { row: area.row + shift, column: area.column, rows: rows.after.length };
  const width = columns.after.length;
  return {
    plan,
    area: { ...place, columns: width },
    cleared: { ...place, columns: Math.max(width, area.columns) },
    before: block,
    rows,
    columns,
    pushed: width - area.columns - columnsOverEmptyCells(block, columns),
  };
}

/** How many columns come last over cells that were found to be empty; before these, what stands there has to move. */
function columnsOverEmptyCells({ plan, area, isBlocked }: StandingBlock, columns: Lines): number {
  const last = emptyRuns(columns.before).at(-1);
  if (plan === null || isBlocked || last === undefined) return 0;
  const isLast = last.at + last.count === columns.before.length;
  return isLast && last.count <= plan.columns.length - area.columns ? last.count : 0;
}
