import type { Fact } from '../fact';

export const booleansComeAsBooleans: Fact = {
  id: 'booleans-come-as-booleans',
  says: 'The formula of a cell that holds TRUE is the boolean.',
  from: { kind: 'guessed', where: 'freezing of cells that hold TRUE' },
  expected: true,
  ask: async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.values = [[true]];
    cell.load('formulas');
    await context.sync();
    return cell.formulas[0]?.[0] as boolean;
  },
};
