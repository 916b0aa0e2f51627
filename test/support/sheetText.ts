import type { Calculation } from '../../src/calculation/calculate';
import type { CellPlan } from '../../src/sheets/sheetPlan';

/** The rows of a planned sheet's block as texts, so that a table of them can be read: numbers as they are, formulas as `=`, empty cells as ''. */
export function sheetText({ plan }: Calculation, sheet: string, block = 0): string[][] {
  const found = plan?.sheets.find(({ name }) => name === sheet)?.blocks[block];
  if (found === undefined) throw new RangeError(`No sheet ${sheet}`);
  return found.rows.map(({ cells }) => cells.map(textOf));
}

function textOf(cell: CellPlan): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'formula' in cell ? '=' : cell.text;
}
