import type { Fact } from '../fact';

export const sizesWhereNoneIsSet: Fact = {
  id: 'sizes-where-none-is-set',
  says: 'A column is 48 points wide and a row 15 high where nothing is set.',
  from: { kind: 'guessed', where: 'widths of our columns' },
  expected: [48, 15],
  ask: async (sheet, context) => {
    const { format } = sheet.getRange('A1');
    format.load('columnWidth,rowHeight');
    await context.sync();
    return [format.columnWidth, format.rowHeight];
  },
};
