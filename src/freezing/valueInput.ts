import { textInput } from '../cells/textInput';
import type { CellValue } from '../cells/grid';

/**
 * A value as it is written so that the cell holds just that: a text stays text whatever it looks like, and the empty
 * text stays one (a lone apostrophe), since a cell that holds it is not empty to other formulas.
 */
export function valueInput(value: CellValue): CellValue {
  if (typeof value !== 'string') return value;
  return value === '' ? "'" : textInput(value);
}
