import type { Fact } from '../fact';
import { refusalOf } from '../refusalOf';

export const severalSelectedAreasAreRefused: Fact = {
  id: 'several-selected-areas-are-refused',
  says: 'With several areas selected there is no selected range.',
  from: { kind: 'reported', where: 'Excel.Workbook.getSelectedRange' },
  expected: 'InvalidSelection',
  hostDiffers:
    'In the host a test says what is selected: a script selects several areas from ExcelApi 1.18 on, which neither the host nor the client here has.',
  ask: async (sheet, context) => {
    sheet.activate();
    sheet.getRanges('A1,C3').select();
    await context.sync();
    return refusalOf(async () => {
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      await context.sync();
      return selected.address;
    });
  },
};
