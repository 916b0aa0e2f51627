import type { CellRef } from '../findings/cellRef';
import { formatCell } from '../findings/formatCell';
import type { Ore } from '../money/ore';
import type { BlockRange, CellPlan, FormulaCell, LinkCell } from './sheetPlan';

/** An amount as a cell holds it: 123_450 øre is 1234.5 (kr.); NaN, where the amount does not apply, and null are an empty cell. */
export function kronerCell(amount: Ore | null): number | null {
  if (amount === null || Number.isNaN(amount)) return null;
  return amount === 0 ? 0 : amount / 100;
}

/** The range of `rows` cells of one column of a block, from `row` down. */
export function columnRange(block: string, row: number, column: number, rows = 1): BlockRange {
  return { block, row, column, rows, columns: 1 };
}

/** `SUM(range)`; 0 where the range is empty. */
export function sumOf(range: BlockRange): CellPlan {
  return range.rows > 0 && range.columns > 0 ? { formula: ['SUM(', range, ')'] } : 0;
}

/** The cell's own value again: `Ark!B7`. */
export function referenceTo(cell: BlockRange): FormulaCell {
  return { formula: [cell] };
}

/** `A+B+C`. */
export function additionOf(cells: readonly BlockRange[]): FormulaCell {
  return { formula: listed(cells, '+') };
}

/** Cells with a sign between them: `B2:B4,B6:B9`. */
export function listed(cells: readonly BlockRange[], sign: '+' | ','): (string | BlockRange)[] {
  return cells.flatMap((cell, index) => (index === 0 ? [cell] : [sign, cell]));
}

/** A link to a cell of the input, called `Omkostninger!D7` where it has no other name. */
export function linkTo(cell: CellRef, text = formatCell(cell)): LinkCell {
  return { link: { sheet: cell.sheet, row: cell.row, column: cell.column }, text };
}
