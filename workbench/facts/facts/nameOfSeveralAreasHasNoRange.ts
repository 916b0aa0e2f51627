import type { Fact } from '../fact';

export const nameOfSeveralAreasHasNoRange: Fact = {
  id: 'name-of-several-areas-has-no-range',
  says: 'The range of a name that stands for several areas is a null object.',
  from: { kind: 'reported', where: 'Excel.NamedItem.getRangeOrNullObject' },
  expected: true,
  ask: async (_sheet, context) => {
    const formula = '=Kommuneandel_fakta!$A$1,Kommuneandel_fakta!$C$3';
    const name = context.workbook.names.add('Kommuneandel_fakta_flere', formula);
    const range = name.getRangeOrNullObject();
    range.load('address');
    await context.sync();
    return range.isNullObject;
  },
};
