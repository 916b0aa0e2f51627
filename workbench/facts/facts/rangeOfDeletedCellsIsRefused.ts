import type { Fact } from '../fact';
import { refusalOf } from '../refusalOf';

export const rangeOfDeletedCellsIsRefused: Fact = {
  id: 'range-of-deleted-cells-is-refused',
  says: 'A range whose cells have been deleted is InvalidReference.',
  from: { kind: 'guessed', where: 'the workbench’s host' },
  expected: 'InvalidReference',
  ask: async (sheet, context) => {
    const cell = sheet.getRange('A2');
    cell.values = [[1]];
    await context.sync();
    return refusalOf(async () => {
      sheet.getRange('2:2').delete('Up');
      cell.load('address');
      await context.sync();
      return cell.address;
    });
  },
};
