import type { Reading, Supposed } from '../../src/reader/reading';
import { supposedText } from '../../src/reader/supposedText';

/**
 * Readings as JSON: one object for one table, an array for several; each fault with its row's label and column's heading too,
 * and doubts in the language of the other words of the data.
 */
export function readingJson(readings: readonly Reading[]): string {
  const tables = readings.map(({ title, unit, columns, rows, faults, doubts }) => ({
    title,
    unit,
    columns: columns.map((column) => ({ ...column, said: undefined })),
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
      taken: asData(taken),
      or: asData(or),
    })),
  }));
  return JSON.stringify(tables.length === 1 ? tables[0] : tables, null, 1);
}

/** A role as the columns have it, the rest in a few words. */
function asData(supposed: Supposed): string {
  return typeof supposed === 'object' && 'role' in supposed ? supposed.role : supposedText(supposed, 'en');
}
