import type { Rectangle } from './rectangle';

/** `A1`. */
export const FIRST_CELL: Rectangle = { row: 0, column: 0, rows: 1, columns: 1 };
