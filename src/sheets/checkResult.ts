import type { Ore } from '../money/ore';
import type { SheetTexts } from '../texts/da/sheetTexts';
import type { BlockRange, FormulaCell } from './sheetPlan';

/**
 * `IF(ROUND(difference,2)=0,"OK","Afvigelse")`; a rate may have more decimals than øre, and what was printed in 1.000 kr.
 * may be 500 kr. off: `IF(ABS(ROUND(difference,2))<=500,…`.
 * @param within øre.
 */
export function checkResult(
  difference: BlockRange,
  { ok, deviation }: SheetTexts,
  places = 2,
  within: Ore = 0,
): FormulaCell {
  const results = `,"${ok}","${deviation}")`;
  return within === 0
    ? { formula: ['IF(ROUND(', difference, `,${places})=0${results}`] }
    : { formula: ['IF(ABS(ROUND(', difference, `,${places}))<=${within / 100}${results}`] };
}
