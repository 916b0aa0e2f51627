import { columnIndex } from './addresses';
import type { Rectangle } from './rectangle';

const ADDRESS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/;

/** The cells of `D5` or `D5:D28`; null for another text. The reverse of `areaAddress`. */
export function parseArea(address: string): Rectangle | null {
  const [, left, top, right = left, bottom = top] = ADDRESS.exec(address) ?? [];
  if (left === undefined || right === undefined) return null;
  const [row, column] = [Number(top) - 1, columnIndex(left)];
  const [rows, columns] = [Number(bottom) - row, columnIndex(right) + 1 - column];
  return row >= 0 && rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
