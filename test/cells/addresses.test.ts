import { areaAddress, columnLetters, nameFormula, quotedSheet } from '../../src/cells/addresses';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each([
  [{ row: 0, column: 0, rows: 1, columns: 1 }, 'A1'],
  [{ row: 6, column: 3, rows: 1, columns: 1 }, 'D7'],
  [{ row: 1, column: 1, rows: 8, columns: 3 }, 'B2:D9'],
])('%j is %s', (area, address) => {
  expect(areaAddress(area)).toBe(address);
});

test('a name refers to a sheet in quotes, its own doubled, and to fixed cells', () => {
  expect(quotedSheet("Børn's")).toBe("'Børn''s'");
  expect(nameFormula("Børn's", { row: 0, column: 0, rows: 12, columns: 7 })).toBe("='Børn''s'!$A$1:$G$12");
});
