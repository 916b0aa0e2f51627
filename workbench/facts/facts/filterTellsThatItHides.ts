import type { Fact } from '../fact';

export const filterTellsThatItHides: Fact = {
  id: 'filter-tells-that-it-hides',
  says: 'AutoFilter.isDataFiltered tells that a filter hides rows.',
  from: { kind: 'documented', where: 'Excel.AutoFilter.isDataFiltered' },
  expected: true,
  hostDiffers: 'The host does not carry out filters: a test says which rows are hidden.',
  ask: async (sheet, context) => {
    const filter = sheet.autoFilter;
    sheet.getRange('A1:A3').values = [['x'], [1], [2]];
    filter.apply(sheet.getRange('A1:A3'), 0, { filterOn: 'Values', values: ['2'] });
    await context.sync();
    filter.load('isDataFiltered');
    await context.sync();
    return filter.isDataFiltered;
  },
};
