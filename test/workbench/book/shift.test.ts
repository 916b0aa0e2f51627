import fc from 'fast-check';
import { newBook } from '../../../workbench/book/newBook';
import { shiftArea, type Shift } from '../../../workbench/book/shift';

const [sheet] = newBook().sheets;
if (sheet === undefined) throw new Error('A new workbook has a sheet.');

const ALL_COLUMNS = { first: 0, count: 16_384 };

/** Where each row of an area is afterwards, followed one by one; those deleted are left out. */
function followRows(first: number, rows: number, at: number, count: number): number[] {
  return Array.from({ length: rows }, (_, index) => first + index).flatMap((row) => {
    if (row < at) return [row];
    if (count < 0 && row < at - count) return [];
    return [row + count];
  });
}

test('an area reaches from where its first remaining row goes to where its last one goes', () => {
  const small = fc.integer({ min: 0, max: 20 });
  const count = fc.integer({ min: -8, max: 8 }).filter((value) => value !== 0);
  fc.assert(
    fc.property(small, fc.integer({ min: 1, max: 9 }), small, count, (row, rows, at, shifted) => {
      const shift: Shift = { sheet, axis: 'rows', at, count: shifted, band: ALL_COLUMNS };
      const followed = followRows(row, rows, at, shifted);
      const [first, last] = [followed[0], followed.at(-1)];
      const expected =
        first === undefined || last === undefined
          ? null
          : { row: first, rows: last - first + 1, column: 2, columns: 3 };
      expect(shiftArea({ row, rows, column: 2, columns: 3 }, shift)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test('columns shift as rows do', () => {
  const shift: Shift = { sheet, axis: 'columns', at: 3, count: 2, band: { first: 0, count: 10 } };
  expect(shiftArea({ row: 1, rows: 2, column: 2, columns: 4 }, shift)).toEqual({
    row: 1,
    rows: 2,
    column: 2,
    columns: 6,
  });
});

test('what would leave the sheet ends at its edge', () => {
  const shift: Shift = { sheet, axis: 'rows', at: 0, count: 10, band: ALL_COLUMNS };
  const atTheEnd = { row: 1_048_570, rows: 4, column: 0, columns: 1 };
  expect(shiftArea(atTheEnd, shift)).toBeNull();
  expect(shiftArea({ ...atTheEnd, row: 1_048_560, rows: 10 }, shift)).toEqual({ ...atTheEnd, rows: 6 });
});
