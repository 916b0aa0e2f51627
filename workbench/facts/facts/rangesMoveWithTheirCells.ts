import type { Fact } from '../fact';

export const rangesMoveWithTheirCells: Fact = {
  id: 'ranges-move-with-their-cells',
  says: 'A range that is used after rows were inserted above it in the same request has moved with its cells.',
  from: { kind: 'guessed', where: 'alignment of rows' },
  expected: 'A3',
  ask: async (sheet, context) => {
    const cell = sheet.getRange('A2');
    cell.values = [[1]];
    await context.sync();
    sheet.getRange('1:1').insert('Down');
    cell.load('address');
    await context.sync();
    return cell.address.split('!')[1] ?? '';
  },
};
