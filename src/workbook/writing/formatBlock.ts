import type { ColumnPlan, RowKind } from '../../sheets/sheetPlan';
import { borderColor, rowLooks, type RowLook } from './looks';
import { kindRuns } from '../layout/checkRuns';
import { rangeOf } from '../ranges/ranges';
import { runsOf, type Run } from '../ranges/runs';
import { sheetColumn, sheetRow, type PlacedBlock } from '../layout/sheetLayout';

/**
 * Gives a block its looks, which it has none of before: by columns and by kinds of rows, in a number of actions that
 * does not grow with the rows.
 */
export function formatBlock(sheet: Excel.Worksheet, block: PlacedBlock): void {
  formatColumns(sheet, block);
  for (const run of kindRuns(block.plan)) formatRows(rangeOf(sheet, rowsOf(block, run)), rowLooks[run.key]);
}

function formatColumns(sheet: Excel.Worksheet, block: PlacedBlock): void {
  const { plan, area } = block;
  const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
  // Beside a text of several lines the others belong to its first.
  const wraps = plan.columns.some(({ wrap }) => wrap === true);
  if (wraps && below.rows > 0) rangeOf(sheet, below).format.verticalAlignment = 'Top';
  for (const { first, count } of runsOf(plan.columns.map((column) => JSON.stringify(column)))) {
    const column = plan.columns[first];
    if (column === undefined) continue;
    const start = sheetColumn(block, first);
    const columns = { column: start, columns: sheetColumn(block, first + count - 1) - start + 1 };
    const { format } = rangeOf(sheet, { ...area, ...columns });
    format.horizontalAlignment = alignment(column);
    // A text right after a number would touch it.
    if (column.align === 'left' && plan.columns[first - 1]?.align === 'right') format.indentLevel = 1;
    if (below.rows === 0) continue;
    const range = rangeOf(sheet, { ...below, ...columns });
    // A single value goes to all cells of the range, though the types know only of matrices.
    if (column.format !== 'text') range.numberFormat = column.format as unknown as string[][];
    if (column.wrap === true) range.format.wrapText = true;
  }
}

function alignment(column: ColumnPlan): 'Left' | 'Right' {
  return column.align === 'left' ? 'Left' : 'Right';
}

function formatRows({ format }: Excel.Range, look: RowLook): void {
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.fontColor !== undefined) format.font.color = look.fontColor;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.topBorder) {
    const border = format.borders.getItem('EdgeTop');
    border.style = 'Continuous';
    border.color = borderColor;
  }
}

/** The sheet's rows of a run; a gap within it belongs to it. */
function rowsOf(block: PlacedBlock, { first, count }: Run<RowKind>): PlacedBlock['area'] {
  const row = sheetRow(block, first);
  return { ...block.area, row, rows: sheetRow(block, first + count - 1) - row + 1 };
}
