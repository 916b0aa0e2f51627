import type { Fact } from '../fact';

export const generalShowsTenDigits: Fact = {
  id: 'general-shows-ten-digits',
  says: 'A number in a General cell is shown with ten digits at most.',
  from: { kind: 'guessed', where: 'texts of numbers that are read as text' },
  expected: '1234567.891',
  ask: async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.format.columnWidth = 200;
    cell.values = [[1234567.8912345]];
    cell.load('text');
    await context.sync();
    // With a comma in a Danish Excel.
    return (cell.text[0]?.[0] ?? '').replace(',', '.');
  },
};
