import { columnLetters } from '../../../src/cells/addresses';

/** What stands in a worked example's cells, by address: `B2`. A cell that is not listed is empty. */
export type ExampleCells = ReadonlyMap<string, string | number>;

/** A cell as Excel would hold it when it shows this: `94.026` is a number, `25 %` is 0,25, the rest is text. */
export function contentOf(typed: string): string | number {
  const percent = /^(\d+(?:,\d+)?) %$/.exec(typed)?.[1];
  if (percent !== undefined) return danishNumber(percent) / 100;
  return /^-?\d{1,3}(?:\.\d{3})*(?:,\d+)?$|^-?\d+(?:,\d+)?$/.test(typed) ? danishNumber(typed) : typed;
}

/** The arguments of a formula as Excel hands them over: texts, numbers, a cell's value, a range's cells. */
export function argumentsOf(formula: string, cells: ExampleCells): { name: string; values: unknown[] } {
  const [, name, inside] = /^=([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  if (name === undefined || inside === undefined) throw new RangeError(`No formula: ${formula}`);
  const typed = inside.match(/"[^"]*"|[^;"]+/g) ?? [];
  return { name, values: typed.map((argument) => valueOf(argument, cells)) };
}

/** The address `rows` below and `columns` to the right of another. */
export function addressFrom(address: string, rows: number, columns: number): string {
  const { row, column } = placeOf(address);
  return `${columnLetters(column + columns)}${row + rows}`;
}

function valueOf(argument: string, cells: ExampleCells): unknown {
  if (argument.startsWith('"')) return argument.slice(1, -1);
  const range = /^([A-Z]\d+):([A-Z]\d+)$/.exec(argument);
  if (range) return rangeCells(placeOf(range[1]!), placeOf(range[2]!), cells);
  if (/^[A-Z]\d+$/.test(argument)) return cells.get(argument) ?? null;
  return danishNumber(argument);
}

function rangeCells(first: Place, last: Place, cells: ExampleCells): unknown[][] {
  return Array.from({ length: last.row - first.row + 1 }, (_, row) =>
    Array.from(
      { length: last.column - first.column + 1 },
      (__, column) => cells.get(`${columnLetters(first.column + column)}${first.row + row}`) ?? null,
    ),
  );
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Row from 1, as in the address; column from 0. */
function placeOf(address: string): Place {
  return { row: Number(address.slice(1)), column: address.charCodeAt(0) - 'A'.charCodeAt(0) };
}

function danishNumber(text: string): number {
  const number = Number(text.replaceAll('.', '').replace(',', '.'));
  if (Number.isNaN(number)) throw new RangeError(`No number: ${text}`);
  return number;
}
