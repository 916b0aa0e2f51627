import type { IBorderData, Nullable } from '@univerjs/core';
import type { BorderEdge, CellStyle } from '../../book/book';
import { BORDER_STYLES } from './univerNumbers';

const EDGES: readonly (readonly [BorderEdge, 't' | 'b' | 'l' | 'r'])[] = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
];

const WORDS = new Map([...BORDER_STYLES].map(([word, number]) => [number, word]));

/** A cell's borders as Univer holds them; null where there are none. */
export function toGridBorders(borders: CellStyle['borders']): IBorderData | null {
  const data: IBorderData = {};
  for (const [edge, key] of EDGES) {
    const border = borders[edge];
    const s = border && BORDER_STYLES.get(border.style);
    if (border === undefined || s === undefined || border.style === 'none') continue;
    data[key] = { s, cl: { rgb: border.color } };
  }
  return Object.keys(data).length === 0 ? null : data;
}

/** Univer's borders as the workbook holds them. */
export function fromGridBorders(data: Nullable<IBorderData>): CellStyle['borders'] {
  const borders: { [Edge in BorderEdge]?: { style: string; color: string } } = {};
  for (const [edge, key] of EDGES) {
    const border = data?.[key];
    if (!border) continue;
    const style = WORDS.get(border.s);
    if (style !== undefined && style !== 'none') borders[edge] = { style, color: border.cl.rgb ?? '#000000' };
  }
  return borders;
}
