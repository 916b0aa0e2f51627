import type { Fact } from '../fact';

export const copiedTableGetsANewName: Fact = {
  id: 'copied-table-gets-a-new-name',
  says: 'The copy of a sheet with a table has a table of another name.',
  from: { kind: 'guessed', where: 'sheets that the user copies' },
  expected: [1, true],
  ask: async (sheet, context) => {
    sheet.getRange('A1:A2').values = [['a'], [1]];
    sheet.tables.add(sheet.getRange('A1:A2'), true).name = 'Kommuneandel_fakta_tabel';
    const copy = sheet.copy('End');
    copy.name = 'Kommuneandel_fakta_kopi';
    copy.tables.load('items/name');
    await context.sync();
    const names = copy.tables.items.map(({ name }) => name);
    return [names.length, !names.includes('Kommuneandel_fakta_tabel')];
  },
};
