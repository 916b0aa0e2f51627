import type { CellPlace } from '../cells/cellPlace';

/**
 * Where something stands in the user's workbook: the input's name (`Omkostninger`) with the sheet and
 * the zero-based row and column it stands at. `name` is what messages say (`Omkostninger!D7`),
 * `sheet` is where a link goes.
 */
export interface CellRef extends CellPlace {
  readonly name: string;
}
