import type { Fact } from '../fact';

export const frozenRowsLetGoOfColumns: Fact = {
  id: 'frozen-rows-let-go-of-columns',
  says: 'Freezing rows lets go of frozen columns.',
  from: { kind: 'guessed', where: 'frozen panes of our sheets' },
  expected: '1:2',
  ask: async (sheet, context) => {
    sheet.freezePanes.freezeColumns(1);
    sheet.freezePanes.freezeRows(2);
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load('address');
    await context.sync();
    return frozen.address.split('!')[1] ?? '';
  },
};
