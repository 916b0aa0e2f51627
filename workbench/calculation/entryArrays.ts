import type { BookValue, ErrorValue, Rectangle, Sheet } from '../book/book';

/** What stands at a place of an array: null for an empty cell, undefined for what is not known here. */
export type ArrayEntry = Exclude<BookValue, ErrorValue> | undefined;

/** An array within a formula, told by its entries instead of made. A single row or column stands for as many as needed. */
export interface EntryArray {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => ArrayEntry;
  /** Where it is cells of a sheet. */
  readonly cells?: { readonly sheet: Sheet; readonly area: Rectangle };
}

export function constantEntry(entry: ArrayEntry): EntryArray {
  return { rows: 1, columns: 1, at: () => entry };
}

/** The values of an area. */
export function cellEntries(sheet: Sheet, area: Rectangle): EntryArray {
  const { rows, columns } = area;
  const at = (row: number, column: number): ArrayEntry => {
    const line = sheet.rows[area.row + (rows === 1 ? 0 : row)];
    const value = line?.[area.column + (columns === 1 ? 0 : column)]?.value ?? null;
    return typeof value === 'object' && value !== null ? undefined : value;
  };
  return { rows, columns, at, cells: { sheet, area } };
}

/**
 * What an operator or function, in upper case, makes of arrays; undefined where it is none of these. They are those that
 * give the same in every program: places, whole numbers, and texts with their lengths. What is rounded is not known here.
 */
export function appliedTo(name: string, given: readonly EntryArray[]): EntryArray | undefined {
  const [one, other, third] = given;
  if (one === undefined) return undefined;
  if (given.length === 1) return ofOne(name, one);
  if (other === undefined || given.length > 3) return undefined;
  if (third !== undefined) return name === 'INDEX' ? columnOf(one, other, third) : undefined;
  const combine = OF_TWO.get(name);
  const rows = Math.max(one.rows, other.rows);
  const columns = Math.max(one.columns, other.columns);
  const fits = (array: EntryArray): boolean =>
    (array.rows === 1 || array.rows === rows) && (array.columns === 1 || array.columns === columns);
  if (combine === undefined || !fits(one) || !fits(other)) return undefined;
  return { rows, columns, at: (row, column) => combine(one.at(row, column), other.at(row, column)) };
}

function ofOne(name: string, array: EntryArray): EntryArray | undefined {
  const { rows, columns, cells } = array;
  switch (name) {
    case 'ROW':
      return cells && { rows, columns: 1, at: (row) => cells.area.row + 1 + (rows === 1 ? 0 : row) };
    case 'COLUMN':
      return (
        cells && { rows: 1, columns, at: (_, column) => cells.area.column + 1 + (columns === 1 ? 0 : column) }
      );
    case 'MIN':
      return constantEntry(least(array));
    case 'LEN':
      return { rows, columns, at: (row, column) => textOf(array.at(row, column))?.length };
    case 'ISTEXT':
      return { rows, columns, at: (row, column) => isText(array.at(row, column)) };
    default:
      return undefined;
  }
}

/** `INDEX(area,0,n)`. */
function columnOf({ cells }: EntryArray, row: EntryArray, column: EntryArray): EntryArray | undefined {
  const number = column.at(0, 0);
  if (cells === undefined || row.at(0, 0) !== 0 || typeof number !== 'number') return undefined;
  const { sheet, area } = cells;
  if (number < 1 || number > area.columns || row.rows * row.columns * column.rows * column.columns > 1)
    return undefined;
  return cellEntries(sheet, { ...area, column: area.column + number - 1, columns: 1 });
}

const OF_TWO: ReadonlyMap<string, (one: ArrayEntry, other: ArrayEntry) => ArrayEntry> = new Map([
  ['+', whole((one, other) => one + other)],
  ['-', whole((one, other) => one - other)],
  ['*', whole((one, other) => one * other)],
  ['MOD', whole((one, other) => one - other * Math.floor(one / other))],
  ['=', compared((one, other) => one === other)],
  ['<>', compared((one, other) => one !== other)],
  ['>', compared((one, other) => one > other)],
  ['<', compared((one, other) => one < other)],
  ['&', joined],
  ['FIND', placeIn],
]);

/** Calculates with whole numbers as all programs do; whatever comes to anything else is not known. */
function whole(
  calculate: (one: number, other: number) => number,
): (one: ArrayEntry, other: ArrayEntry) => ArrayEntry {
  return (one, other) => {
    const result = calculate(numberOf(one), numberOf(other));
    return Number.isSafeInteger(result) ? result : undefined;
  };
}

function compared(
  compare: (one: number, other: number) => boolean,
): (one: ArrayEntry, other: ArrayEntry) => ArrayEntry {
  return (one, other) =>
    typeof one === 'number' && typeof other === 'number' ? compare(one, other) : undefined;
}

function joined(one: ArrayEntry, other: ArrayEntry): ArrayEntry {
  const [before, after] = [textOf(one), textOf(other)];
  return before === undefined || after === undefined ? undefined : before + after;
}

/** As `FIND`, from 1; not finding it is an error, and the engine's to tell. */
function placeIn(sought: ArrayEntry, text: ArrayEntry): ArrayEntry {
  if (typeof sought !== 'string' || sought === '' || typeof text !== 'string') return undefined;
  const at = text.indexOf(sought);
  return at < 0 ? undefined : at + 1;
}

function numberOf(entry: ArrayEntry): number {
  if (typeof entry === 'number') return entry;
  return entry === undefined || typeof entry === 'string' ? NaN : Number(entry);
}

function textOf(entry: ArrayEntry): string | undefined {
  if (typeof entry === 'boolean') return entry ? 'TRUE' : 'FALSE';
  return entry === undefined ? undefined : String(entry ?? '');
}

function isText(entry: ArrayEntry): ArrayEntry {
  return entry === undefined ? undefined : typeof entry === 'string';
}

function least({ rows, columns, at }: EntryArray): ArrayEntry {
  let found: ArrayEntry;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const entry = at(row, column);
      if (typeof entry !== 'number') return undefined;
      found = found === undefined ? entry : Math.min(Number(found), entry);
    }
  }
  return found;
}
