import type { BlockPlan, RowPlan } from '../../sheets/sheetPlan';
import { allocationHeadings } from '../../texts/sheetHeadings';
import type { PlacedBlock } from './sheetLayout';

/** Whether a block is a table of amounts: one with a total. */
export function holdsAmounts(plan: BlockPlan): boolean {
  return plan.rows.some((row) => row.kind === 'total');
}

/** Whether a block is a table of the cost rows or of the recipients, whose rows and columns formulas may refer to: no list of findings, and no trail. */
export function isTable({ rows }: BlockPlan): boolean {
  const first = rows[0]?.cells[0];
  return first === allocationHeadings.cost || first === allocationHeadings.party;
}

/**
 * How many numbers of a table of amounts differ from those that stood in the same row under the same heading; all of
 * them in a new table. Formulas are not counted: they follow the numbers.
 */
export function changedAmounts(block: PlacedBlock): number {
  const { plan } = block;
  if (!holdsAmounts(plan)) return 0;
  const headings = plan.rows[0]?.cells ?? [];
  const columnBefore = headings.map(
    (heading) => block.before?.values[0]?.findIndex((old) => old === heading) ?? -1,
  );
  return plan.rows.reduce((count, row, index) => count + changedInRow(block, row, index, columnBefore), 0);
}

function changedInRow(
  { before, rows }: PlacedBlock,
  row: RowPlan,
  index: number,
  columnBefore: readonly number[],
): number {
  if (row.kind === 'heading') return 0;
  const values = before?.values[rows.before[rows.places[index] ?? -1] ?? -1];
  return row.cells.filter((cell, column) => {
    return typeof cell === 'number' && values?.[columnBefore[column] ?? -1] !== cell;
  }).length;
}
