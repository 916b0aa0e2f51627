import { parseArea } from '../../src/cells/parseArea';

test.each([
  ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
  ['D5:D28', { row: 4, column: 3, rows: 24, columns: 1 }],
  ['AA10:AB10', { row: 9, column: 26, rows: 1, columns: 2 }],
  // Excel's last cell: 1,048,576 rows and 16,384 columns.
  ['XFD1048576', { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
])('%s is %j', (address, area) => {
  expect(parseArea(address)).toEqual(area);
});

test.each(['', 'D', '5', '5:5', 'D0', 'D5:', 'D5:C9', 'D9:D5', '$D$5', 'Ark1!D5', 'd5'])(
  '»%s« is no area',
  (text) => {
    expect(parseArea(text)).toBeNull();
  },
);
