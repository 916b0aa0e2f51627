import type { BlockPlan } from '../../sheets/sheetPlan';
import { alignRows } from './alignRows';
import { firstTexts, plannedFirstTexts, withFormulas } from './firstTexts';
import { endColumn, endRow, shareRows } from '../../cells/rectangle';
import type { Rectangle } from '../../cells/rectangle';
import type { PlacedBlock, SheetLayout } from './sheetLayout';
import type { StandingBlock, StandingSheet } from './standing';

/**
 * Decides where the blocks of a sheet are written. A block that stands stays where it stands: rows are put in, or left
 * empty, at the place where its rows came or went. A block the sheet lacks comes below the last, after one empty row,
 * in rows put in for it, so that it never meets what the user has there. On a new sheet the blocks start at `A1`.
 */
export function placeBlocks(sheet: StandingSheet): SheetLayout {
  if (sheet.area === null) return newSheetLayout(sheet);

  const standing = [...sheet.blocks].sort((one, other) => one.area.row - other.area.row);
  const leaving = standing.filter((block) => block.plan === null || mustMove(block, standing));
  const staying = standing.filter((block) => !leaving.includes(block));
  const rowInserts: { row: number; rows: number }[] = [];
  const cellInserts: Rectangle[] = [];
  const blocks: PlacedBlock[] = [];

  let shift = 0;
  for (const block of staying) {
    const placed = placeInPlace(block, shift);
    if (placed === null) continue;
    blocks.push(placed);
    const { change, area } = placed;
    if (change !== null && change.rows > 0) {
      rowInserts.push({ row: area.row + change.at, rows: change.rows });
      shift += change.rows;
    }
    if (block.isBlocked) {
      const column = endColumn(block.area);
      cellInserts.push({ ...area, column, columns: endColumn(area) - column });
    }
  }

  const written = new Set(blocks.map((block) => block.plan));
  let end = Math.max(endRow(sheet.area), ...standing.map((block) => endRow(block.area))) + shift;
  for (const plan of sheet.plan.blocks.filter((block) => !written.has(block))) {
    const area = { ...sizeOf(plan), row: end + 1, column: sheet.area.column };
    rowInserts.push({ row: end, rows: plan.rows.length + 1 });
    blocks.push({ plan, area, cleared: area, before: null, change: null });
    end = endRow(area);
  }

  return {
    sheet,
    touched: standing.map((block) => (leaving.includes(block) ? block.area : touchedArea(block))),
    cleared: leaving.map((block) => block.area),
    rowInserts,
    cellInserts,
    blocks,
  };
}

function newSheetLayout(sheet: StandingSheet): SheetLayout {
  const blocks: PlacedBlock[] = [];
  let row = 0;
  for (const plan of sheet.plan.blocks) {
    const area = { ...sizeOf(plan), row, column: 0 };
    blocks.push({ plan, area, cleared: area, before: null, change: null });
    row = endRow(area) + 1;
  }
  return { sheet, touched: [], cleared: [], rowInserts: [], cellInserts: [], blocks };
}

/** A block that the user has put beside another cannot change its size without tearing the other apart. */
function mustMove(block: StandingBlock, all: readonly StandingBlock[]): boolean {
  const { plan, area } = block;
  if (plan === null) return false;
  const changesSize = plan.rows.length !== area.rows || plan.columns.length > area.columns;
  return changesSize && all.some((other) => other !== block && shareRows(other.area, area));
}

function placeInPlace(block: StandingBlock, shift: number): PlacedBlock | null {
  const { plan, area } = block;
  if (plan === null) return null;
  const texts = plannedFirstTexts(plan);
  const change = alignRows(withFormulas(firstTexts(block.values), texts), texts);
  const rows = Math.max(plan.rows.length, area.rows);
  const place = { row: area.row + shift, column: area.column, rows };
  return {
    plan,
    area: { ...place, columns: plan.columns.length },
    cleared: { ...place, columns: Math.max(plan.columns.length, area.columns) },
    before: block,
    change,
  };
}

/** What a standing block's rewriting touches: itself and, where it grows over empty cells, those. */
function touchedArea({ plan, area, isBlocked }: StandingBlock): Rectangle {
  if (plan === null || isBlocked) return area;
  return { ...area, columns: Math.max(plan.columns.length, area.columns) };
}

function sizeOf(plan: BlockPlan): { rows: number; columns: number } {
  return { rows: plan.rows.length, columns: plan.columns.length };
}
