import type { Reading } from '../../src/reader/reading';
import { supposedText } from '../../src/reader/supposedText';

/** Readings as JSON: one object for one table, an array for several; each fault with its row's label and column's heading too. */
export function readingJson(readings: readonly Reading[]): string {
  const tables = readings.map(({ title, unit, columns, rows, faults, doubts }) => ({
    title,
    unit,
    columns,
    rows: rows.map((row) => ({ ...row, line: undefined, isApart: undefined })),
    faults: faults.map(({ kind, rowIndex, columnIndex, printed, expected, rounding }) => ({
      kind,
      row: rowIndex === null ? null : (rows[rowIndex]?.label ?? null),
      column: columns[columnIndex]?.heading ?? null,
      printed,
      expected,
      rowIndex,
      columnIndex,
      ...(rounding === true ? { rounding } : {}),
    })),
    doubts: doubts.map(({ row, column, taken, or }) => ({
      row,
      column,
      taken: supposedText(taken, 'da'),
      or: supposedText(or, 'da'),
    })),
  }));
  return JSON.stringify(tables.length === 1 ? tables[0] : tables, null, 1);
}
