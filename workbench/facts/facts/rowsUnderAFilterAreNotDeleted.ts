import type { Fact } from '../fact';

export const rowsUnderAFilterAreNotDeleted: Fact = {
  id: 'rows-under-a-filter-are-not-deleted',
  says: 'Deleting rows of which a filter hides all does nothing.',
  from: { kind: 'reported', where: 'OfficeDev/office-js#994' },
  expected: [[1], [2], [1], [2]],
  hostDiffers: 'The host does not carry out filters: a test says which rows are hidden.',
  ask: async (sheet, context) => {
    const cells = sheet.getRange('A2:A5');
    sheet.getRange('A1:A5').values = [['x'], [1], [2], [1], [2]];
    sheet.autoFilter.apply(sheet.getRange('A1:A5'), 0, { filterOn: 'Values', values: ['2'] });
    await context.sync();
    sheet.getRange('2:2').delete('Up');
    await context.sync();
    sheet.autoFilter.remove();
    cells.load('values');
    await context.sync();
    return cells.values as number[][];
  },
};
