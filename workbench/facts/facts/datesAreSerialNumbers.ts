import type { Fact } from '../fact';

export const datesAreSerialNumbers: Fact = {
  id: 'dates-are-serial-numbers',
  says: 'A date is handed over as its serial number, and its format tells that it is one.',
  from: { kind: 'documented', where: 'Excel.Range.values' },
  expected: [45_413, 'dd-mm-yyyy'],
  ask: async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.values = [[45413]];
    cell.numberFormat = [['dd-mm-yyyy']];
    cell.load('values,numberFormat');
    await context.sync();
    return [cell.values[0]?.[0] as number, cell.numberFormat[0]?.[0] as string];
  },
};
