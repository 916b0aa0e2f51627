import { selectedArea } from '../../../../workbench/page/binding/selectedArea';

test.each([
  ['cells', [2, 3, 1, 4], { row: 2, rows: 2, column: 1, columns: 4 }],
  ['whole rows', [2, 3, NaN, NaN], { row: 2, rows: 2, column: 0, columns: 16_384 }],
  ['whole columns', [NaN, NaN, 1, 1], { row: 0, rows: 1_048_576, column: 1, columns: 1 }],
] as const)(
  'Univer leaves out what %s have in common',
  (_what, [startRow, endRow, startColumn, endColumn], area) => {
    expect(selectedArea({ startRow, endRow, startColumn, endColumn })).toEqual(area);
  },
);
