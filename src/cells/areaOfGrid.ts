import type { Grid } from './grid';
import type { Rectangle } from './rectangle';

/** The cells of its sheet that a grid holds. */
export function areaOfGrid({ row, column, values }: Grid): Rectangle {
  return { row, column, rows: Math.max(1, values.length), columns: Math.max(1, values[0]?.length ?? 0) };
}
