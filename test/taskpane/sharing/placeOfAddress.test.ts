import { placeOfAddress } from '../../../src/taskpane/sharing/placeOfAddress';

test.each([
  ['A1', { row: 0, column: 0 }],
  ['D5:D28', { row: 4, column: 3 }],
  ['$AA$10', { row: 9, column: 26 }],
  // Excel's last cell: 1,048,576 rows and 16,384 columns.
  ['XFD1048576', { row: 1_048_575, column: 16_383 }],
])('%s begins at %o', (address, cell) => {
  expect(placeOfAddress('Budget', address)).toEqual({ sheet: 'Budget', ...cell });
});

test.each(['', 'A', '12', '5:5', 'Budget!A1', 'a1'])('»%s« is no cell', (address) => {
  expect(placeOfAddress('Budget', address)).toBeNull();
});
