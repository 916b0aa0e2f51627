import type { Fact } from '../fact';

export const dynamicNameHasARange: Fact = {
  id: 'dynamic-name-has-a-range',
  says: 'The range of a name by OFFSET is what it comes to.',
  from: { kind: 'guessed', where: 'input ranges that grow by OFFSET' },
  expected: 'A1:A3',
  ask: async (sheet, context) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    const formula = '=OFFSET(Kommuneandel_fakta!$A$1,0,0,COUNTA(Kommuneandel_fakta!$A:$A),1)';
    const name = context.workbook.names.add('Kommuneandel_fakta_dynamisk', formula);
    const range = name.getRangeOrNullObject();
    range.load('address');
    await context.sync();
    return range.isNullObject ? null : (range.address.split('!')[1] ?? '');
  },
};
