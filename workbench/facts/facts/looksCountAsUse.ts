import type { Fact } from '../fact';

export const looksCountAsUse: Fact = {
  id: 'looks-count-as-use',
  says: 'A cell with nothing but a fill is in use.',
  from: { kind: 'guessed', where: 'where new sheets’ blocks begin' },
  expected: 'C3',
  ask: async (sheet, context) => {
    sheet.getRange('C3').format.fill.color = '#FF0000';
    const used = sheet.getUsedRange();
    used.load('address');
    await context.sync();
    return used.address.split('!')[1] ?? '';
  },
};
