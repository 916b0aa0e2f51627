import type { Fact } from '../fact';

export const conditionalFormatIsClearedInPart: Fact = {
  id: 'conditional-format-is-cleared-in-part',
  says: 'Clearing the looks of part of a conditional format leaves it on the rest.',
  from: { kind: 'guessed', where: 'our checks’ colours' },
  expected: [0, 1],
  ask: async (sheet, context) => {
    const cells = sheet.getRange('A1:A4');
    const added = cells.conditionalFormats.add('CellValue');
    added.cellValue.format.font.color = '#FF0000';
    added.cellValue.rule = { formula1: '0', operator: 'LessThan' };
    await context.sync();
    sheet.getRange('A1:A2').clear('Formats');
    const counts = ['A1', 'A4'].map((address) => sheet.getRange(address).conditionalFormats.getCount());
    await context.sync();
    return counts.map(({ value }) => value);
  },
};
