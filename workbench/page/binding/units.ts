/** Pixels of a column's width as the file format counts it: 64 for 64 / 7. */
export function columnPixels(width: number): number {
  return Math.round(width * 7);
}

/** A column's width as the file format counts it, of its pixels. */
export function widthOfPixels(pixels: number): number {
  return pixels / 7;
}

/** Pixels of a row's height in points: 20 for 15. */
export function rowPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** Excel's own column width and row height for Calibri 11, in pixels. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;
