import type { Rectangle } from './book';
import { MAX_COLUMNS, MAX_ROWS } from './limits';

/** Every cell of a sheet. */
export const WHOLE_SHEET: Rectangle = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
