import { planFreeze, type FreezePlan } from '../../freezing/planFreeze';
import { linkedBooks } from '../../sharing/linkedBooks';
import { prepared } from '../freezing/allOrNothing';
import { readLiveSheets } from '../freezing/readLiveSheets';
import { writeChanges } from '../freezing/writeChanges';
import { openWorkbook } from '../reading/openWorkbook';
import { runInExcel } from '../runInExcel';
import { isSheetName } from './isSheetName';
import { NotMended } from './notMended';
import { orPutBack } from './orPutBack';

/**
 * Turns every formula that reads from another workbook into its value, and gives how many there were. One that shows
 * an error stays as it is: a value would hide where the error comes from. Defined names stay too.
 *
 * @throws NotMended where one stands on a protected sheet; WriteFailed, RestoreFailed.
 */
export async function replaceLinks(excel: typeof Excel): Promise<number> {
  const { areas, report } = await prepared(() => runInExcel(excel, planLinks));
  const locked = report.notFrozen.filter(({ reason }) => reason === 'protected').map(({ sheet }) => sheet);
  if (locked.length > 0) throw new NotMended('sheets-protected', [...new Set(locked)]);
  if (areas.length === 0) return 0;
  await orPutBack(
    excel,
    (context) => writeChanges(context, areas, 'after'),
    (context) => writeChanges(context, areas, 'before'),
    areas.map(({ sheet }) => sheet),
  );
  return report.sheets.reduce((sum, { formulas }) => sum + formulas, 0);
}

/** What freezing would do to formulas of ours is done to those with links; nothing is kept of them. */
async function planLinks(context: Excel.RequestContext): Promise<FreezePlan> {
  const { sheets } = await openWorkbook(context);
  const isSheet = isSheetName(sheets);
  const isOurs = (formula: string): boolean => linkedBooks(formula, isSheet).length > 0;
  return planFreeze(await readLiveSheets(context, sheets, { isOurs, names: [] }), 1);
}
