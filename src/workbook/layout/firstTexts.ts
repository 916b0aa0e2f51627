import type { BlockPlan } from '../../sheets/sheetPlan';
import type { CellValue } from '../../cells/grid';

/** The texts of the first column of a standing block, by which its rows are known again. */
export function firstTexts(values: readonly (readonly CellValue[])[]): string[] {
  return values.map((row) => String(row[0] ?? ''));
}

/** The texts that will stand in the first column of a planned block; what a formula will show is not known. */
export function plannedFirstTexts(plan: BlockPlan): string[] {
  return plan.rows.map(({ cells }) => {
    const cell = cells[0] ?? '';
    if (typeof cell !== 'object') return String(cell);
    return 'text' in cell ? cell.text : '=';
  });
}

/**
 * The texts of a standing block with those that a formula has made told as such, where the planned block has formulas
 * from its end in the same places: what they show is not known, and it is the same row.
 */
export function withFormulas(standing: readonly string[], planned: readonly string[]): string[] {
  const known = new Set(planned);
  return standing.map((text, row) => {
    const isFormula = planned[planned.length - standing.length + row] === '=';
    return isFormula && !known.has(text) ? '=' : text;
  });
}
