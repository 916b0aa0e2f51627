import type { Fact } from '../fact';

export const differingFillsReadAsNothing: Fact = {
  id: 'differing-fills-read-as-nothing',
  says: 'The colour of cells with different fills is empty.',
  from: { kind: 'guessed', where: 'the workbench’s host' },
  expected: true,
  ask: async (sheet, context) => {
    sheet.getRange('A1').format.fill.color = '#FF0000';
    sheet.getRange('A2').format.fill.color = '#00FF00';
    const { fill } = sheet.getRange('A1:A2').format;
    fill.load('color');
    await context.sync();
    // Null or the empty text, whatever the type says.
    return !fill.color;
  },
};
