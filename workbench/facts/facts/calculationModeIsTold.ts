import type { Fact } from '../fact';

export const calculationModeIsTold: Fact = {
  id: 'calculation-mode-is-told',
  says: 'Application.calculationMode is one of three names.',
  from: { kind: 'documented', where: 'Excel.Application.calculationMode' },
  expected: true,
  ask: async (sheet, context) => {
    const { application } = context;
    application.load('calculationMode');
    await context.sync();
    return (
      ['Automatic', 'AutomaticExceptTables', 'Manual'].includes(application.calculationMode) &&
      !sheet.isNullObject
    );
  },
};
