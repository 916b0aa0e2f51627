import type { Fact } from '../fact';

export const borderColourDrawsALine: Fact = {
  id: 'border-colour-draws-a-line',
  says: 'A colour given to a side without a line draws a thin one.',
  from: { kind: 'guessed', where: 'lines around our blocks' },
  expected: ['Continuous', 'Thin'],
  ask: async (sheet, context) => {
    const side = sheet.getRange('B2').format.borders.getItem('EdgeBottom');
    side.color = '#FF0000';
    await context.sync();
    side.load('style,weight');
    await context.sync();
    return [side.style, side.weight];
  },
};
