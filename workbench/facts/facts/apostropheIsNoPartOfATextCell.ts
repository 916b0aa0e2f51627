import type { Fact } from '../fact';

export const apostropheIsNoPartOfATextCell: Fact = {
  id: 'apostrophe-is-no-part-of-a-text-cell',
  says: 'An apostrophe written to a cell formatted as text is no part of its text.',
  from: { kind: 'guessed', where: 'texts of ours in the user’s cells' },
  expected: '35/65',
  ask: async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.numberFormat = [['@']];
    await context.sync();
    cell.values = [["'35/65"]];
    cell.load('values');
    await context.sync();
    return String(cell.values[0]?.[0]);
  },
};
