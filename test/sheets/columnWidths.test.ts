import { columnWidths } from '../../src/sheets/columnWidths';
import type { BlockPlan, CellPlan, RowKind } from '../../src/sheets/sheetPlan';

function block(format: string, ...rows: [RowKind, CellPlan][]): BlockPlan {
  return {
    definedName: 'Blok',
    columns: [{ format, align: 'left' }],
    rows: rows.map(([kind, cell]) => ({ kind, cells: [cell] })),
  };
}

// Two characters are added for the margins.
test.each<[string, BlockPlan, number]>([
  ['the longest text', block('text', ['heading', 'Omkostning'], ['item', 'Drift af løsning']), 18],
  ['never under 8', block('text', ['item', 'A']), 8],
  ['never over 60', block('text', ['item', 'x'.repeat(200)]), 60],
  ['notes run on', block('text', ['item', 'A'], ['note', 'x'.repeat(50)]), 8],
  ['the longest line', block('text', ['item', 'Første linje\nto']), 14],
  ['1.234.500', block('#,##0', ['item', 1234500]), 11],
  ['-1.234.500,00', block('#,##0.00;-#,##0.00;0', ['item', -1234500]), 15],
  ['12.346 thousand of 12.345.678', block('#,##0,', ['item', 12345678]), 8],
  [
    '1.234.567.890,1 million',
    block('[>=50000]#,##0.0,,;[<=-50000]-#,##0.0,,;0,,', ['item', 1234567890123456]),
    17,
  ],
  ['a year', block('0', ['item', 1234567890]), 12],
  ['100,00 %', block('0.00%', ['item', 1000.5]), 12],
  [
    'a link',
    block('text', ['item', { link: { sheet: 'Ark1', row: 0, column: 0 }, text: 'Omkostninger!D7' }]),
    17,
  ],
  ['a formula, by the largest amount', block('#,##0', ['total', { formula: ['SUM(A1)'] }]), 12],
])('%s', (_, plan, width) => {
  expect(columnWidths([plan], 27_800_000.5)).toEqual([width]);
});

test('blocks share their columns', () => {
  expect(
    columnWidths([block('text', ['item', 'kort']), block('text', ['item', 'noget længere'])], 0),
  ).toEqual([15]);
});
