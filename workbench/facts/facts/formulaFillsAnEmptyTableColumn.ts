import { columnAfter } from '../columnAfter';
import type { Fact } from '../fact';

export const formulaFillsAnEmptyTableColumn: Fact = {
  id: 'formula-fills-an-empty-table-column',
  says: 'A formula written to an empty column of a table fills all of it.',
  from: { kind: 'reported', where: 'OfficeDev/office-js#2093' },
  expected: [['=2*2'], ['=2*2']],
  ask: (sheet, context) => columnAfter(sheet, context, ['', ''], 'B2', '=2*2'),
};
