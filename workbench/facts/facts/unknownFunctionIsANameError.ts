import type { Fact } from '../fact';

export const unknownFunctionIsANameError: Fact = {
  id: 'unknown-function-is-a-name-error',
  says: 'A function that nobody has is #NAME?, and so it stays until it is written again.',
  from: { kind: 'documented', where: 'Excel.Range.values' },
  expected: '#NAME?',
  ask: async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.formulas = [['=KOMMUNEANDEL_FINDES_IKKE(1)']];
    cell.load('values');
    await context.sync();
    return String(cell.values[0]?.[0]);
  },
};
