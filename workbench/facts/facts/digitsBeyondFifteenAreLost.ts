import type { Fact } from '../fact';

export const digitsBeyondFifteenAreLost: Fact = {
  id: 'digits-beyond-fifteen-are-lost',
  says: 'A number is kept to fifteen digits.',
  from: { kind: 'documented', where: 'Excel specifications and limits' },
  expected: 1234567890123450,
  hostDiffers: 'The host takes formulas as written and does not cut numbers in them.',
  ask: async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.formulas = [['=1234567890123456']];
    cell.load('values');
    await context.sync();
    return cell.values[0]?.[0] as number;
  },
};
