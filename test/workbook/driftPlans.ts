import type { Host } from '../../workbench/host/startHost';
import type { BlockPlan, WorkbookPlan } from '../../src/sheets/sheetPlan';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import type { ApplyReport } from '../../src/workbook/workbook';
import { amountBlock, sheetPlan } from './plans';

export const SHEET = 'Fordeling Drift';

/** A plan of that one sheet, which the user may have renamed. */
export function planOf(blocks: readonly BlockPlan[], name = SHEET): WorkbookPlan {
  return { sheets: [sheetPlan(name, 'Fordeling_Drift', blocks)] };
}

/** Its upper block. */
export const costs = (items: Readonly<Record<string, number>>): BlockPlan =>
  amountBlock('Fordeling_Drift_Poster', items);
/** Its lower block. */
export const parties = (items: Readonly<Record<string, number>>): BlockPlan =>
  amountBlock('Fordeling_Drift_Parter', items);

/** Writes one plan after another, and gives the last report. */
export async function applied(host: Host, ...plans: readonly WorkbookPlan[]): Promise<ApplyReport> {
  const workbook = excelWorkbook(host.Excel);
  let report: ApplyReport = { sheets: [], changedAmounts: 0 };
  for (const plan of plans) report = await workbook.apply(plan);
  return report;
}
