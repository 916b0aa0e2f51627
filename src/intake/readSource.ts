import { readCells } from '../reader/readCells';
import { readText } from '../reader/readText';
import type { Given } from '../reader/given';
import type { Reading } from '../reader/reading';
import { type FaultBetween, faultsBetween } from './faultsBetween';
import type { TableSource } from './tableSource';

/** A table that was read, and where its cells begin. */
export interface SourceTable {
  /** Its number among all of the source, by which corrections are given. */
  readonly index: number;
  readonly reading: Reading;
  /** The sheet's row and column of the table's first cell, zero-based; 0 in a text. */
  readonly row: number;
  readonly column: number;
}

/** What a source holds. */
export interface TablesRead {
  readonly tables: readonly SourceTable[];
  /** Tables of the sheet that are not among these, since the user stands in another. */
  readonly others: number;
  /** What does not agree from one table to another; tables count in `tables`. */
  readonly between: readonly FaultBetween[];
}

/** Reads the tables of a source. `given`: what the user has said of them, by table. */
export function readSource(source: TableSource, given: readonly Given[] = []): TablesRead {
  const placed = source.kind === 'text' ? ofText(source.text, given) : ofCells(source, given);
  const all = placed.map((table, index) => ({ index, ...table })).filter(isTable);
  const tables = source.kind === 'text' || source.selected === null ? all : touched(all, source.selected);
  return {
    tables,
    others: all.length - tables.length,
    between: faultsBetween(tables.map(({ reading }) => reading)),
  };
}

function ofText(text: string, given: readonly Given[]): Omit<SourceTable, 'index'>[] {
  return readText(text, given).map((reading) => ({ reading, row: 0, column: 0 }));
}

type Cells = Extract<TableSource, { readonly kind: 'cells' }>;

function ofCells(
  { values, formats, row, column }: Cells,
  given: readonly Given[],
): Omit<SourceTable, 'index'>[] {
  return readCells(values, formats, given).map((placed) => ({
    reading: placed.reading,
    row: row + placed.row,
    column: column + placed.column,
  }));
}

/** Whether anything in it has a figure: else it is a text, or nothing that can be added up. */
function isTable({ reading }: SourceTable): boolean {
  return reading.rows.some(({ values }) => values.some((value) => value !== null));
}

/** The tables whose rows are selected; where none is, the one that ends last before them, or the first. */
function touched(
  all: readonly SourceTable[],
  { row, rows }: { readonly row: number; readonly rows: number },
): SourceTable[] {
  const last = ({ row: first, reading }: SourceTable): number => first + (reading.rows.at(-1)?.line ?? 0);
  const inside = all.filter((table) => table.row < row + rows && last(table) >= row);
  if (inside.length > 0) return inside;
  const before = all.filter((table) => last(table) < row);
  return [...before.slice(-1), ...all].slice(0, 1);
}
