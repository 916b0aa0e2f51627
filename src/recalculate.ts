import { type Calculation, calculate } from './calculation/calculate';
import type { CalculationChoices } from './calculation/inputNames';
import { recalculateBy } from './recalculateBy';
import type { ApplyReport, Workbook } from './workbook/workbook';

/** What a recalculation came to. `applied` is null where an error stopped it: then nothing has been written. */
export interface Recalculation extends Calculation {
  readonly applied: ApplyReport | null;
}

/**
 * The one use case: reads the workbook, calculates, and writes every sheet, or none at all. The command line calls
 * this; the button and the ribbon command do the same with the calculation in a thread of its own (`recalculateBy`).
 *
 * @throws WriteFailed where Excel refused to write; the workbook is then as it was.
 */
export async function recalculate(
  workbook: Workbook,
  choices: CalculationChoices = {},
): Promise<Recalculation> {
  return recalculateBy((state) => calculate(state, choices), workbook, choices);
}
