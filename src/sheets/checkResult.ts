import type { SheetTexts } from '../texts/da/sheetTexts';
import type { BlockRange, FormulaCell } from './sheetPlan';

/** `IF(ROUND(difference,2)=0,"OK","Afvigelse")`; a rate may have more decimals than øre. */
export function checkResult(difference: BlockRange, { ok, deviation }: SheetTexts, places = 2): FormulaCell {
  return { formula: ['IF(ROUND(', difference, `,${places})=0,"${ok}","${deviation}")`] };
}
