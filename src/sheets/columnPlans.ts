import type { ColumnPlan } from './sheetPlan';
import type { Ore } from '../money/ore';
import type { DisplayUnit } from '../settings/settings';

/** Words on as many lines as they take, and on one. */
export const SENTENCES: ColumnPlan = { format: 'text', align: 'left', wrap: true };
export const WORDS: ColumnPlan = { format: 'text', align: 'left' };

/** Figures in a format of Excel's. */
export function figures(format: string): ColumnPlan {
  return { format, align: 'right' };
}

/** Shares: 7,09 %. */
export const SHARE_FORMAT = '0.00\\ %';

/** Years, step numbers, row numbers: never grouped as amounts are. */
export const NUMBER_FORMAT = '0';

/** Whole kr. */
export const WHOLE_FORMAT = '#,##0';

/** Kr. with øre. Zero is `0`, as in the published tables. */
export const ORE_FORMAT = '#,##0.00;-#,##0.00;0';

/**
 * How a sheet shows its amounts, as an Excel format in en-US form. `1.000 kr.` and `mio. kr.` are done by the format,
 * so that the cells keep the whole amount: 1234500 is shown as 1.235 (`#,##0,`) or 1,2. Less than 50.000 in mio. kr. is
 * `0` on both sides of it: a section for negative amounts would show -0,0.
 *
 * Guess: Excel puts no minus before zeros alone where the section is for amounts of either sign, as LibreOffice does not.
 * @param amounts all amounts of the sheet in øre; with whole kroner only, øre are left out.
 */
export function amountFormat(unit: DisplayUnit, amounts: Iterable<Ore>): string {
  if (unit === 'thousand') return '#,##0,';
  if (unit === 'million') return '[>=50000]#,##0.0,,;[<=-50000]-#,##0.0,,;0,,';
  return areWhole(amounts) ? WHOLE_FORMAT : ORE_FORMAT;
}

function areWhole(amounts: Iterable<Ore>): boolean {
  for (const amount of amounts) {
    if (!Number.isNaN(amount) && amount % 100 !== 0) return false;
  }
  return true;
}
