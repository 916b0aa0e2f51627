import type { CellValue } from '../../src/cells/grid';

/** A cell on its way from what it means to what somebody typed. */
export interface TypedCell {
  /** What stands in it. Of a cell with a `figure`, only once `isWritten`; until then it is that number, in its column's unit. */
  value: CellValue;
  /** Number format in en-US form. */
  format: string;
  /** What it means: an amount in øre, or a number of inhabitants in hundredths. Null where it holds words, or nothing. */
  readonly figure: bigint | null;
  /** Somebody has typed it in a way of their own, which no other rewriting may undo. */
  isWritten: boolean;
}

/** What a column is for, by the English word: `label`, `key`, `year`, `part`, `driver`, `own` for one that nobody reads. */
export interface TypedColumn {
  readonly field: string;
  /** The year of its figures; null where it has none. */
  readonly year: number | null;
  /** How many zeros its figures are written without, as its heading says: 6 in mio. kr.; null where it says nothing. */
  zeros: number | null;
}

/** `item`: a row of the clean workbook. The others have been put in. */
export interface TypedRow {
  readonly kind: 'heading' | 'item' | 'other';
  readonly cells: TypedCell[];
  isHidden: boolean;
}

/** An input range. The first row is its headings. */
export interface TypedTable {
  readonly name: string;
  columns: TypedColumn[];
  rows: TypedRow[];
  /** How many of the last rows, and of the last columns, the defined name does not cover. */
  rowsBeside: number;
  columnsBeside: number;
}

/** A workbook that is being rewritten. */
export interface TypedWorkbook {
  readonly tables: Map<string, TypedTable>;
  /** How many zeros `Beløb i` says that amounts are written without, where their heading says nothing. */
  zeros: number;
  /** The driver by which all keys weigh recipients; `ligeligt` where they share equally. */
  readonly weight: string;
  /** The names of its ranges with cost rows. */
  readonly costs: readonly string[];
  /** Who says in which prices amounts are: nobody, their rows, or the setting. */
  readonly prices: 'none' | 'rows' | 'setting';
}

/** A cell with words, or a number that is no figure. */
export function textCell(value: CellValue): TypedCell {
  return { value, format: 'General', figure: null, isWritten: false };
}

/** A cell with a figure: øre, or hundredths of a driver. */
export function figureCell(figure: bigint): TypedCell {
  return { value: '', format: 'General', figure, isWritten: false };
}

/** A row that is put in. */
export function otherRow(cells: TypedCell[]): TypedRow {
  return { kind: 'other', cells, isHidden: false };
}

/** Puts a column in at a place; gives its cells, one for each row. */
export function putColumn(
  table: TypedTable,
  at: number,
  field: string,
  cellOf: (row: TypedRow, index: number) => TypedCell,
): TypedCell[] {
  table.columns.splice(at, 0, { field, year: null, zeros: null });
  return table.rows.map((row, index) => {
    const cell = cellOf(row, index);
    row.cells.splice(at, 0, cell);
    return cell;
  });
}

/** The field that names a row of costs or of recipients. */
export function namingField({ name }: TypedTable): string {
  return name === 'Parter' ? 'part' : 'label';
}

/** How many zeros the figures of a column are written without. */
export function zerosOf(workbook: TypedWorkbook, { field, zeros }: TypedColumn): number {
  return zeros ?? (field === 'driver' || field === 'limit' ? 0 : workbook.zeros);
}

/** The table of a name; there is one of every name that the making of workbooks uses. */
export function tableOf(workbook: TypedWorkbook, name: string): TypedTable {
  const table = workbook.tables.get(name);
  if (table === undefined) throw new RangeError(`There is no table ${name}.`);
  return table;
}

/** The columns of a field, by their place. */
export function columnsOf({ columns }: TypedTable, field: string): number[] {
  return columns.flatMap((column, at) => (column.field === field ? [at] : []));
}

/** The rows of the clean workbook, which have all its columns. */
export function itemsOf({ rows }: TypedTable): TypedRow[] {
  return rows.filter(({ kind }) => kind === 'item');
}

/** The cells of some columns in the rows of the clean workbook. */
export function cellsOf(table: TypedTable, columns: readonly number[]): TypedCell[] {
  return itemsOf(table).flatMap(({ cells }) => columns.flatMap((column) => cells[column] ?? []));
}

/** A table's heading row. */
export function headingsOf({ rows }: TypedTable): TypedRow {
  const [first] = rows;
  if (first === undefined) throw new RangeError('A table has a heading row.');
  return first;
}
