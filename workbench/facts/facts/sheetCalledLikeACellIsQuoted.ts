import type { Fact } from '../fact';

export const sheetCalledLikeACellIsQuoted: Fact = {
  id: 'sheet-called-like-a-cell-is-quoted',
  says: 'In an address a sheet called like a cell stands in quotes.',
  from: { kind: 'guessed', where: 'names and links of the report' },
  expected: "'KA1'!A1",
  ask: async (sheet, context) => {
    sheet.name = 'KA1';
    const cell = sheet.getRange('A1');
    cell.load('address');
    await context.sync();
    const { address } = cell;
    sheet.name = 'Kommuneandel_fakta';
    await context.sync();
    return address;
  },
};
