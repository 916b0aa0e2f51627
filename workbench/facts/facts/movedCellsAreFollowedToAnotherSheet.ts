import type { Fact } from '../fact';

export const movedCellsAreFollowedToAnotherSheet: Fact = {
  id: 'moved-cells-are-followed-to-another-sheet',
  says: 'A formula follows a cell that is moved to another sheet and back to another place; a sum over more than that stays.',
  from: {
    kind: 'guessed',
    where: "following of the user's formulas; documented is that references follow what is moved",
  },
  expected: ['A3', 'SUM(A1:A3)'],
  ask: async (sheet, context) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('C1:D1').formulas = [['=A1', '=SUM(A1:A3)']];
    const other = context.workbook.worksheets.add();
    await context.sync();
    sheet.getRange('A1').moveTo(other.getRange('A1'));
    sheet.getRange('A3').moveTo(other.getRange('A3'));
    other.getRange('A1').moveTo(sheet.getRange('A3'));
    other.getRange('A3').moveTo(sheet.getRange('A1'));
    const formulas = sheet.getRange('C1:D1');
    formulas.load('formulas');
    await context.sync();
    other.delete();
    await context.sync();
    // Its own sheet may be named in it afterwards.
    return (formulas.formulas as string[][])[0]?.map((formula) => formula.replace(/^=(.*!)?/, '')) ?? [];
  },
};
