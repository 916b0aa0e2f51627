import type { Fact } from '../fact';

export const deletedTableEmptiesItsCells: Fact = {
  id: 'deleted-table-empties-its-cells',
  says: 'Table.delete empties the cells and moves none.',
  from: { kind: 'guessed', where: 'the workbench’s host' },
  expected: [[''], [''], [9]],
  ask: async (sheet, context) => {
    sheet.getRange('A1:A3').values = [['a'], [1], [9]];
    const table = sheet.tables.add(sheet.getRange('A1:A2'), true);
    await context.sync();
    table.delete();
    const cells = sheet.getRange('A1:A3');
    cells.load('values');
    await context.sync();
    return cells.values as (string | number)[][];
  },
};
