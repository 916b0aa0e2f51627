import type { SheetTexts } from '../texts/da/sheetTexts';
import type { BlockRange, FormulaCell } from './sheetPlan';

/** `IF(ROUND(difference,2)=0,"OK","Afvigelse")`. */
export function checkResult(difference: BlockRange, { ok, deviation }: SheetTexts): FormulaCell {
  return { formula: ['IF(ROUND(', difference, `,2)=0,"${ok}","${deviation}")`] };
}
