import { readOptions } from '../../../workbench/cli/readOptions';

test.each([
  [['a.xlsx', 'b.xlsx'], []],
  [['a.xlsx', 'b.xlsx', '--explain', 'Kontrol!B2'], [{ sheet: 'Kontrol', row: 1, column: 1 }]],
  [['--explain', 'Kontrol!B2', 'a.xlsx', 'b.xlsx'], [{ sheet: 'Kontrol', row: 1, column: 1 }]],
  [
    ['a.xlsx', '--explain', 'Kontrol!B2', 'b.xlsx', '--explain', "'Fordeling Drift'!$D$14"],
    [
      { sheet: 'Kontrol', row: 1, column: 1 },
      { sheet: 'Fordeling Drift', row: 13, column: 3 },
    ],
  ],
])('%j', (args, explain) => {
  expect(readOptions(args)).toEqual({ input: 'a.xlsx', output: 'b.xlsx', explain });
});

test.each([
  [[]],
  [['a.xlsx']],
  [['a.xlsx', 'b.xlsx', 'c.xlsx']],
  [['a.xlsx', 'b.xlsx', '--explain']],
  [['a.xlsx', 'b.xlsx', '--explain', 'Kontrol']],
  [['a.xlsx', '--explain', 'b.xlsx']],
])('%j is no way to ask', (args) => {
  expect(readOptions(args)).toBeNull();
});
