import type { Fact } from '../fact';

export const copiesTakeRowsThatAFilterHides: Fact = {
  id: 'copies-take-rows-that-a-filter-hides',
  says: 'Range.copyFrom takes the rows that a filter hides, too.',
  from: { kind: 'reported', where: 'OfficeDev/office-scripts-docs#758' },
  expected: [[1], [2], [1], [2]],
  hostDiffers: 'The host does not carry out filters: a test says which rows are hidden.',
  ask: async (sheet, context) => {
    sheet.getRange('A1:A5').values = [['x'], [1], [2], [1], [2]];
    sheet.autoFilter.apply(sheet.getRange('A1:A5'), 0, { filterOn: 'Values', values: ['2'] });
    const copy = context.workbook.worksheets.add('Kommuneandel_fakta_5').getRange('A1:A4');
    await context.sync();
    copy.copyFrom(sheet.getRange('A2:A5'), 'All');
    copy.load('values');
    await context.sync();
    return copy.values as number[][];
  },
};
