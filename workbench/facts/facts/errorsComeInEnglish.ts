import type { Fact } from '../fact';

export const errorsComeInEnglish: Fact = {
  id: 'errors-come-in-english',
  says: 'An error in a cell is handed over by its English name.',
  from: { kind: 'documented', where: 'Excel.Range.values' },
  expected: '#DIV/0!',
  ask: async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.formulas = [['=1/0']];
    cell.load('values');
    await context.sync();
    return cell.values[0]?.[0] as string;
  },
};
