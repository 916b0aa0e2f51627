import { columnAfter } from '../columnAfter';
import type { Fact } from '../fact';

export const formulaFillsAColumnOfOneFormula: Fact = {
  id: 'formula-fills-a-column-of-one-formula',
  says: 'A formula written over one cell of a calculated column fills the others.',
  from: { kind: 'reported', where: 'OfficeDev/office-js#5909' },
  expected: [['=3*3'], ['=3*3']],
  ask: (sheet, context) => columnAfter(sheet, context, ['=2*2', '=2*2'], 'B3', '=3*3'),
};
