import type { Fact } from '../fact';

export const copiedSheetRefersToItself: Fact = {
  id: 'copied-sheet-refers-to-itself',
  says: 'A formula by which a sheet names itself means the copy, on a copy.',
  from: { kind: 'guessed', where: 'backups of sheets' },
  expected: '=Kommuneandel_fakta_kopi!A1',
  ask: async (sheet, context) => {
    sheet.getRange('A1:B1').formulas = [[1, '=Kommuneandel_fakta!A1']];
    const copy = sheet.copy('End');
    copy.name = 'Kommuneandel_fakta_kopi';
    const cell = copy.getRange('B1');
    cell.load('formulas');
    await context.sync();
    return String(cell.formulas[0]?.[0]);
  },
};
