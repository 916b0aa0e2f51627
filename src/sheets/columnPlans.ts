import type { ColumnPlan } from './sheetPlan';

/** Words on as many lines as they take, and on one. */
export const SENTENCES: ColumnPlan = { format: 'text', align: 'left', wrap: true };
export const WORDS: ColumnPlan = { format: 'text', align: 'left' };

/** Figures in a format of Excel's. */
export function figures(format: string): ColumnPlan {
  return { format, align: 'right' };
}
