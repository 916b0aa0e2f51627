import type { Fact } from '../fact';
import { refusalOf } from '../refusalOf';

export const errorsAreNotFoundOnAProtectedSheet: Fact = {
  id: 'errors-are-not-found-on-a-protected-sheet',
  says: 'getSpecialCells is refused on a protected sheet.',
  from: { kind: 'guessed', where: 'finding formulas that show #NAME?' },
  expected: 'AccessDenied',
  ask: async (sheet, context) => {
    sheet.getRange('A1').formulas = [['=1/0']];
    sheet.protection.protect();
    await context.sync();
    const answer = await refusalOf(async () => {
      const found = sheet.getRange().getSpecialCellsOrNullObject('Formulas', 'Errors');
      found.load('address');
      await context.sync();
      return found.isNullObject;
    });
    sheet.protection.unprotect();
    await context.sync();
    return answer;
  },
};
