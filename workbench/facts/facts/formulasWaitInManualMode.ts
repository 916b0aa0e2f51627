import type { Fact } from '../fact';

export const formulasWaitInManualMode: Fact = {
  id: 'formulas-wait-in-manual-mode',
  says: 'With manual calculation a formula that depends on a cell waits until it is asked for, and the state is Pending.',
  from: { kind: 'guessed', where: 'input that is not up to date' },
  expected: [2, 'Pending', 4],
  ask: async (sheet, context) => {
    const { application } = context;
    const cell = sheet.getRange('B1');
    sheet.getRange('A1:B1').formulas = [[1, '=2*A1']];
    cell.load('values');
    await context.sync();
    application.calculationMode = 'Manual';
    await context.sync();
    try {
      sheet.getRange('A1').values = [[2]];
      await context.sync();
      cell.load('values');
      application.load('calculationState');
      await context.sync();
      const before = Number(cell.values[0]?.[0]);
      application.calculate('Recalculate');
      cell.load('values');
      await context.sync();
      return [before, application.calculationState, Number(cell.values[0]?.[0])];
    } finally {
      application.calculationMode = 'Automatic';
      await context.sync();
    }
  },
};
