import type { CellRef } from './cellRef';
import { columnName } from './columnName';

/** A cell as messages name it, by the input's name and its place on the sheet: row 6, column 3 of `Omkostninger` is `Omkostninger!D7`. */
export function formatCell({ name, row, column }: CellRef): string {
  return `${name}!${columnName(column)}${row + 1}`;
}
