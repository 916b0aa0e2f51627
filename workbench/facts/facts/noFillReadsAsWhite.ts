import type { Fact } from '../fact';

export const noFillReadsAsWhite: Fact = {
  id: 'no-fill-reads-as-white',
  says: 'A cell without a fill has the colour #FFFFFF.',
  from: { kind: 'documented', where: 'Excel.RangeFill.color' },
  expected: '#FFFFFF',
  ask: async (sheet, context) => {
    const { fill } = sheet.getRange('A1').format;
    fill.load('color');
    await context.sync();
    return fill.color;
  },
};
