import type { Fact } from '../fact';

export const insertedRowsLookLikeThoseAbove: Fact = {
  id: 'inserted-rows-look-like-those-above',
  says: 'A row that is put in looks like the one above it.',
  from: { kind: 'guessed', where: 'alignment of rows' },
  expected: '#FF0000',
  ask: async (sheet, context) => {
    sheet.getRange('A1').format.fill.color = '#FF0000';
    await context.sync();
    sheet.getRange('2:2').insert('Down');
    const { fill } = sheet.getRange('A2').format;
    fill.load('color');
    await context.sync();
    return fill.color;
  },
};
