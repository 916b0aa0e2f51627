import type { Fact } from '../fact';

export const apostropheStaysOutOfFormulas: Fact = {
  id: 'apostrophe-stays-out-of-formulas',
  says: 'The formula of a text that was typed with an apostrophe comes without it.',
  from: { kind: 'reported', where: 'OfficeDev/office-js#6687' },
  expected: '12a',
  ask: async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.values = [["'12a"]];
    cell.load('formulas');
    await context.sync();
    return cell.formulas[0]?.[0] as string;
  },
};
