import { planFreeze } from '../../freezing/planFreeze';
import { readTablesBeside } from '../freezing/tablesBeside';
import { changeWorkbook } from '../preparing/changeWorkbook';
import { writeChangesWhole } from '../freezing/writeChangesWhole';
import { NotMended } from './notMended';
import { readLinkingSheets } from './readLinks';

/**
 * Turns every formula that reads from another workbook into its value, and gives how many there were. One that shows
 * an error stays as it is: a value would hide where the error comes from. Defined names stay too.
 *
 * @throws NotMended where one stands on a protected sheet; WriteFailed, RestoreFailed.
 */
export function replaceLinks(excel: typeof Excel): Promise<number> {
  return changeWorkbook(
    excel,
    async (context, inventory) => {
      // What freezing would do to formulas of ours is done to those with links; nothing is kept of them.
      const plan = planFreeze(await readLinkingSheets(context, inventory.sheets), 1);
      return { ...plan, tables: await readTablesBeside(context, inventory, plan.areas) };
    },
    async ({ areas, report: { sheets, notFrozen }, tables }, inventory) => {
      const locked = notFrozen.filter(({ reason }) => reason === 'protected').map(({ sheet }) => sheet);
      if (locked.length > 0) throw new NotMended('sheets-protected', [...new Set(locked)]);
      if (areas.length === 0) return 0;
      await writeChangesWhole(excel, { inventory, areas, tables });
      return sheets.reduce((sum, { formulas }) => sum + formulas, 0);
    },
  );
}
