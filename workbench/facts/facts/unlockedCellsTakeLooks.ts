import type { Fact } from '../fact';
import { refusalOf } from '../refusalOf';

export const unlockedCellsTakeLooks: Fact = {
  id: 'unlocked-cells-take-looks',
  says: 'On a protected sheet the looks of cells that are not locked can be set.',
  from: { kind: 'guessed', where: 'the workbench’s host' },
  expected: { done: 'set' },
  ask: async (sheet, context) => {
    sheet.getRange('A1').format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
    const answer = await refusalOf(async () => {
      sheet.getRange('A1').format.fill.color = '#FF0000';
      await context.sync();
      return 'set';
    });
    sheet.protection.unprotect();
    await context.sync();
    return answer;
  },
};
