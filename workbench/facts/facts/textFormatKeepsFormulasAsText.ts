import type { Fact } from '../fact';

export const textFormatKeepsFormulasAsText: Fact = {
  id: 'text-format-keeps-formulas-as-text',
  says: 'In a cell formatted as text, what begins with = is text.',
  from: { kind: 'guessed', where: 'text of the user’s in our cells' },
  expected: '=1+1',
  ask: async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.numberFormat = [['@']];
    cell.values = [['=1+1']];
    cell.load('values');
    await context.sync();
    return cell.values[0]?.[0] as string;
  },
};
