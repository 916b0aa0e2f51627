import type { CellValue } from '../../../src/cells/grid';
import type { Expectation, Rewriting } from '../rewriting';
import { cellsOf, columnsOf } from '../typedWorkbook';
import { type, type Typed } from './typed';

/** One way of writing what is no name and no figure. */
export interface Way {
  readonly name: string;
  readonly table: string;
  readonly field: string;
  /** null where it cannot be written so. */
  readonly write: (value: CellValue) => Typed | null;
  readonly expects: Expectation;
}

/** Each way as a rewriting of one cell of its field, chosen among those that can be written so. */
export function ofCells(ways: readonly Way[]): Rewriting[] {
  return ways.map(({ name, table: tableName, field, write, expects }) => ({
    name,
    stage: 'cells',
    expects,
    rewrite: (random, workbook) => {
      const table = workbook.tables.get(tableName);
      if (table === undefined) return null;
      const free = cellsOf(table, columnsOf(table, field)).flatMap((cell) => {
        const typed = cell.isWritten ? null : write(cell.value);
        return typed === null ? [] : [{ cell, typed }];
      });
      if (free.length === 0) return null;
      const { cell, typed } = random.pickFrom(free);
      type(cell, typed);
      return [cell];
    },
  }));
}

/** A way of writing without its place. */
export type Writing = readonly [name: string, write: Way['write'], expects: Expectation];

/** Makes ways of writings in one field: `a rate with kr.`. */
export function waysIn(what: string, table: string, field: string): (writing: Writing) => Way {
  return ([name, write, expects]) => ({ name: `${what} with ${name}`, table, field, write, expects });
}
