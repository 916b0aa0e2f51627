import { parseAddress, splitSheet } from '../book/addresses';
import type { Sheet } from '../book/book';
import { appliedTo, cellEntries, constantEntry, type ArrayEntry, type EntryArray } from './entryArrays';

/** A node of a formula that the engine has parsed. */
export interface FormulaNode {
  readonly nodeType: number;
  /** The function's name, the operator, the address, the number, or the text in its quotes. */
  getToken(): string;
  getChildren(): readonly FormulaNode[];
}

/** Gives the sheet of a name; the formula's own for null. */
export type SheetFinder = (name: string | null) => Sheet | undefined;

/** Univer's numbers for the kinds of nodes. */
const KIND = { reference: 1, value: 2, operator: 3, function: 4, union: 10 };

/** So many øre a double holds, with all their digits, as kr. with two decimals. */
const MOST_ORE = 1e15;

/**
 * The value of `SUMPRODUCT(…)` or `SUM(…)`, worked out cell by cell; undefined for any other call, and where something in
 * it is not known here. It is what the engine gives, which makes an object of every cell of every array on the way (sixty
 * times 70,000 in the formula that tells whether 10,000 cost rows are old) and a decimal number of every amount.
 */
export function addedUp(node: FormulaNode, sheetOf: SheetFinder): number | undefined {
  if (node.nodeType !== KIND.function) return undefined;
  const name = node.getToken().toUpperCase();
  if (name !== 'SUMPRODUCT' && name !== 'SUM') return undefined;
  const arrays = node.getChildren().map((child) => arrayOf(child, sheetOf));
  return name === 'SUM' ? sumOf(arrays) : sumProductOf(arrays);
}

function sumProductOf([first, ...others]: readonly (EntryArray | undefined)[]): number | undefined {
  if (first === undefined) return undefined;
  const { rows, columns } = first;
  if (others.some((other) => other?.rows !== rows || other.columns !== columns)) return undefined;
  let sum = 0;
  for (let row = 0; row < rows && !Number.isNaN(sum); row++) {
    for (let column = 0; column < columns; column++) {
      let product = factor(first.at(row, column));
      for (const other of others) product *= factor(other?.at(row, column));
      sum += product;
    }
  }
  return Number.isFinite(sum) ? sum : undefined;
}

/** Of amounts in whole øre, as they are added up on paper. */
function sumOf(arrays: readonly (EntryArray | undefined)[]): number | undefined {
  let sum = 0;
  for (const array of arrays) {
    // Truth values and texts count where they are given, and not where they stand in cells.
    if (array?.cells === undefined) return undefined;
    for (let row = 0; row < array.rows; row++) {
      for (let column = 0; column < array.columns; column++) {
        const amount = factor(array.at(row, column));
        const ore = Math.round(amount * 100);
        sum += ore;
        if (ore / 100 !== amount || !(Math.abs(sum) < MOST_ORE)) return undefined;
      }
    }
  }
  return sum / 100;
}

/** Texts and empty cells are nothing in a sum; truth values are left to the engine. */
function factor(entry: ArrayEntry): number {
  if (typeof entry === 'number') return entry;
  return entry === null || typeof entry === 'string' ? 0 : NaN;
}

function arrayOf(node: FormulaNode, sheetOf: SheetFinder): EntryArray | undefined {
  const token = node.getToken();
  const children = node.getChildren();
  switch (node.nodeType) {
    case KIND.value:
      return constantEntry(constantOf(token));
    case KIND.reference:
      return cellsAt(token, sheetOf);
    case KIND.union:
      return cellsAt(children.map((end) => end.getToken()).join(':'), sheetOf);
    case KIND.operator:
    case KIND.function: {
      const arrays = children.map((child) => arrayOf(child, sheetOf));
      const known = arrays.filter((array) => array !== undefined);
      return known.length < arrays.length ? undefined : appliedTo(token.toUpperCase(), known);
    }
    default:
      return undefined;
  }
}

function constantOf(token: string): ArrayEntry {
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  return /^-?\d{1,15}$/.test(token) ? Number(token) : undefined;
}

function cellsAt(address: string, sheetOf: SheetFinder): EntryArray | undefined {
  const { sheet: name, rest } = splitSheet(address);
  const area = parseAddress(rest);
  const sheet = sheetOf(name);
  return area === null || sheet === undefined ? undefined : cellEntries(sheet, area);
}
