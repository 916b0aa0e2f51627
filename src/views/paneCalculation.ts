import type { Calculation } from '../calculation/calculate';

/** What the workbook comes to, without the plan of its sheets, which only the button needs. */
export type PaneCalculation = Omit<Calculation, 'plan'>;
