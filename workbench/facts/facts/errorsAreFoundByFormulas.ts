import type { Fact } from '../fact';

export const errorsAreFoundByFormulas: Fact = {
  id: 'errors-are-found-by-formulas',
  says: 'getSpecialCells gives the formulas that show an error, also of a whole sheet, and a null object where none does.',
  from: { kind: 'documented', where: 'Excel.Range.getSpecialCellsOrNullObject' },
  expected: [true, [['=1/0'], ['=NAMELESS()']]],
  ask: async (sheet, context) => {
    const errors = (): Excel.RangeAreas => sheet.getRange().getSpecialCellsOrNullObject('Formulas', 'Errors');
    const none = errors();
    await context.sync();
    sheet.getRange('A1:B3').formulas = [
      ['=1/0', 1],
      ['=1+1', 'x'],
      ['=NAMELESS()', '#NAME?'],
    ];
    const some = errors();
    some.load('areas/items/formulas');
    await context.sync();
    return [none.isNullObject, some.areas.items.flatMap(({ formulas }) => formulas as string[][])];
  },
};
