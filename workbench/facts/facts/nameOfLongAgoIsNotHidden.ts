import type { Fact } from '../fact';

export const nameOfLongAgoIsNotHidden: Fact = {
  id: 'name-of-long-ago-is-not-hidden',
  says: 'A name that was there before cannot be hidden.',
  from: { kind: 'reported', where: 'OfficeDev/office-js#3949' },
  expected: true,
  hostDiffers: 'The host hides it: ours are hidden right after they are added, and never later.',
  ask: async (sheet, context) => {
    const name = context.workbook.names.add('Kommuneandel_fakta_gammel', sheet.getRange('A1'));
    await context.sync();
    name.visible = false;
    await context.sync();
    name.load('visible');
    await context.sync();
    return name.visible;
  },
};
