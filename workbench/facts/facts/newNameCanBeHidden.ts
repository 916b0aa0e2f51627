import type { Fact } from '../fact';

export const newNameCanBeHidden: Fact = {
  id: 'new-name-can-be-hidden',
  says: 'A name that has just been added can be hidden.',
  from: { kind: 'reported', where: 'OfficeDev/office-js#3878' },
  expected: false,
  ask: async (sheet, context) => {
    const name = context.workbook.names.add('Kommuneandel_fakta_skjult', sheet.getRange('A1'));
    name.visible = false;
    await context.sync();
    name.load('visible');
    await context.sync();
    return name.visible;
  },
};
