import type { Fact } from '../fact';

export const plainStyleKeepsConditionalFormats: Fact = {
  id: 'plain-style-keeps-conditional-formats',
  says: 'The style Normal takes number format, fill and bold away, and leaves conditional formats.',
  from: { kind: 'guessed', where: 'the user’s conditional formats over our tables' },
  expected: ['General', '#FFFFFF', false, 1],
  ask: async (sheet, context) => {
    const cell = sheet.getRange('A1');
    const added = cell.conditionalFormats.add('CellValue');
    added.cellValue.format.font.color = '#FF0000';
    added.cellValue.rule = { formula1: '0', operator: 'LessThan' };
    cell.numberFormat = [['0.00']];
    cell.format.fill.color = '#FFFF00';
    cell.format.font.bold = true;
    await context.sync();
    cell.style = 'Normal';
    cell.load('numberFormat,format/fill/color,format/font/bold');
    const count = cell.conditionalFormats.getCount();
    await context.sync();
    const { fill, font } = cell.format;
    return [String(cell.numberFormat[0]?.[0]), fill.color, font.bold, count.value];
  },
};
