import type { Fact } from '../fact';

export const zerosAloneHaveNoMinus: Fact = {
  id: 'zeros-alone-have-no-minus',
  says: 'No minus is put before zeros alone where a number format’s last section is for amounts of either sign.',
  from: { kind: 'guessed', where: 'amounts below 50.000 kr. in mio. kr.' },
  expected: '0',
  hostDiffers: 'The host writes no texts of formats with conditions; LibreOffice was seen to put none.',
  ask: async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.numberFormat = [['[>=50000]#,##0.0,,;[<=-50000]-#,##0.0,,;0,,']];
    cell.values = [[-30000]];
    cell.load('text');
    await context.sync();
    return cell.text[0]?.[0] ?? '';
  },
};
