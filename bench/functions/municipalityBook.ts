import type { Book } from '../../workbench/book/book';
import { ensureCell } from '../../workbench/book/cellAt';
import { newBook } from '../../workbench/book/newBook';
import { municipalities } from '../recalculate/municipalities';

/** A way to fill cells with municipalities' parts of amounts. */
export interface Contender {
  readonly name: string;
  /** How many cells hold a formula. */
  readonly cells: number;
  /** The formula of a cell, by the row its amount is in and the row of its municipality. */
  readonly formula: (row: number, municipality: number) => string;
}

export const MUNICIPALITIES = municipalities.length;
const NAMES = 0;
const POPULATIONS = 1;
const AMOUNTS = 4;
const FORMULAS = 6;

/** Names and populations in A1:B98; in each row an amount in E and a contender's formula in G. */
export function municipalityBook({ cells, formula }: Contender): Book {
  const book = newBook('Ark1');
  municipalities.forEach(({ name, population }, row) => {
    ensureCell(book.activeSheet, row, NAMES).value = name;
    ensureCell(book.activeSheet, row, POPULATIONS).value = population;
  });
  for (let row = 0; row < cells; row++) {
    ensureCell(book.activeSheet, row, FORMULAS).formula = formula(row + 1, (row % MUNICIPALITIES) + 1);
  }
  return book;
}

/** Gives every formula another amount than it had before. */
export function changeAmounts(book: Book, { cells }: Contender, round: number): void {
  for (let row = 0; row < cells; row++) {
    ensureCell(book.activeSheet, row, AMOUNTS).value = 1_000_000 + row * 1_017 + round * 13;
  }
}

/** What all formulas gave, added up: whether anything went wrong. */
export function totalOf(book: Book): number {
  return book.activeSheet.rows.reduce((sum, cells) => {
    const value = cells?.at(FORMULAS)?.value;
    return sum + (typeof value === 'number' ? value : NaN);
  }, 0);
}
