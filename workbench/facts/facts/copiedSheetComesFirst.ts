import type { Fact } from '../fact';

export const copiedSheetComesFirst: Fact = {
  id: 'copied-sheet-comes-first',
  says: 'A sheet copied without a position comes first.',
  from: { kind: 'reported', where: 'Excel.Worksheet.copy' },
  expected: 0,
  ask: async (sheet, context) => {
    const copy = sheet.copy();
    copy.name = 'Kommuneandel_fakta_kopi';
    copy.load('position');
    await context.sync();
    return copy.position;
  },
};
