import type { Fact } from '../fact';

export const filterScattersWhatIsWritten: Fact = {
  id: 'filter-scatters-what-is-written',
  says: 'A matrix written over rows of which a filter hides some goes into the visible ones, from the first element on.',
  from: { kind: 'reported', where: 'OfficeDev/office-js#224' },
  expected: [[1], [10], [1], [20]],
  hostDiffers:
    'The host scatters likewise, but does not carry out filters: a test says which rows are hidden.',
  ask: async (sheet, context) => {
    const cells = sheet.getRange('A2:A5');
    sheet.getRange('A1:A5').values = [['x'], [1], [2], [1], [2]];
    sheet.autoFilter.apply(sheet.getRange('A1:A5'), 0, { filterOn: 'Values', values: ['2'] });
    await context.sync();
    cells.values = [[10], [20], [30], [40]];
    await context.sync();
    sheet.autoFilter.remove();
    cells.load('values');
    await context.sync();
    return cells.values as number[][];
  },
};
