import type { Fact } from '../fact';

export const emptyTextEmptiesACell: Fact = {
  id: 'empty-text-empties-a-cell',
  says: 'An empty text empties its cell.',
  from: { kind: 'documented', where: 'Excel.Range.values' },
  expected: 'Empty',
  ask: async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.values = [[1]];
    await context.sync();
    cell.values = [['']];
    cell.load('valueTypes');
    await context.sync();
    return cell.valueTypes[0]?.[0] as string;
  },
};
