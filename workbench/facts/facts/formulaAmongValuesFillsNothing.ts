import { columnAfter } from '../columnAfter';
import type { Fact } from '../fact';

export const formulaAmongValuesFillsNothing: Fact = {
  id: 'formula-among-values-fills-nothing',
  says: 'A formula written to a column of a table that holds values stays alone.',
  from: { kind: 'guessed', where: 'freezing and thawing in tables' },
  expected: [['=2*2'], [7]],
  ask: (sheet, context) => columnAfter(sheet, context, [5, 7], 'B2', '=2*2'),
};
