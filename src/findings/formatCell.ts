import { cellAddress } from '../cells/addresses';
import type { CellRef } from './cellRef';

/** A cell as messages name it, by the input's name and its place on the sheet: row 6, column 3 of `Omkostninger` is `Omkostninger!D7`. */
export function formatCell(cell: CellRef): string {
  return `${cell.name}!${cellAddress(cell)}`;
}
