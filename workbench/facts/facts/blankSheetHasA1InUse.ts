import type { Fact } from '../fact';

export const blankSheetHasA1InUse: Fact = {
  id: 'blank-sheet-has-a1-in-use',
  says: 'The used range of a sheet with nothing on it is A1.',
  from: { kind: 'documented', where: 'Excel.Worksheet.getUsedRange' },
  expected: 'A1',
  ask: async (sheet, context) => {
    const used = sheet.getUsedRange();
    used.load('address');
    await context.sync();
    return used.address.split('!')[1] ?? '';
  },
};
