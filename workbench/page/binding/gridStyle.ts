import type { IStyleData, Nullable } from '@univerjs/core';
import type { CellStyle } from '../../book/book';
import { DEFAULT_STYLE, type StyleChange } from '../../book/styles';
import { fromGridBorders, toGridBorders } from './gridBorders';
import { HORIZONTAL, ON, VERTICAL, WRAP } from './univerNumbers';

/** Pixels of one level of indent, beside Univer's own two of padding. */
const INDENT_PIXELS = 9;
const PADDING = { t: 0, b: 2, l: 2, r: 2 };

/**
 * A cell's look as Univer holds it: only what differs from an untouched cell; null where nothing does. What
 * Univer does not hold (locked, an apostrophe in front) stays in the workbook alone.
 */
export function toGridStyle(style: CellStyle): IStyleData | null {
  const data: IStyleData = {};
  if (style.fontName !== DEFAULT_STYLE.fontName) data.ff = style.fontName;
  if (style.fontSize !== DEFAULT_STYLE.fontSize) data.fs = style.fontSize;
  if (style.italic) data.it = ON;
  if (style.bold) data.bl = ON;
  if (style.underline) data.ul = { s: ON };
  if (style.fill !== null) data.bg = { rgb: style.fill };
  const borders = toGridBorders(style.borders);
  if (borders !== null) data.bd = borders;
  if (style.fontColor !== null) data.cl = { rgb: style.fontColor };
  if (style.numberFormat !== 'General') data.n = { pattern: style.numberFormat };
  const horizontal = HORIZONTAL.get(style.horizontal);
  if (horizontal !== undefined) data.ht = horizontal;
  const vertical = VERTICAL.get(style.vertical);
  if (vertical !== undefined) data.vt = vertical;
  if (style.wrap) data.tb = WRAP;
  if (style.indent > 0) data.pd = { ...PADDING, l: PADDING.l + style.indent * INDENT_PIXELS };
  return Object.keys(data).length === 0 ? null : data;
}

/** What Univer's look of a cell sets in the workbook's; alignments that Univer does not know are left as they were. */
export function fromGridStyle(data: Nullable<IStyleData>, before: CellStyle): StyleChange {
  return {
    fontName: data?.ff ?? DEFAULT_STYLE.fontName,
    fontSize: data?.fs ?? DEFAULT_STYLE.fontSize,
    italic: data?.it === ON,
    bold: data?.bl === ON,
    underline: data?.ul?.s === ON,
    fill: rgb(data?.bg?.rgb),
    borders: fromGridBorders(data?.bd),
    fontColor: rgb(data?.cl?.rgb),
    numberFormat: data?.n?.pattern ?? 'General',
    horizontal: alignment(HORIZONTAL, data?.ht, before.horizontal, 'General'),
    vertical: alignment(VERTICAL, data?.vt, before.vertical, 'Bottom'),
    wrap: data?.tb === WRAP,
    indent: Math.max(0, Math.round(((data?.pd?.l ?? PADDING.l) - PADDING.l) / INDENT_PIXELS)),
  };
}

/** Excel's word for an alignment of Univer's; what was there before stays where Univer has no number for it. */
function alignment<Alignment>(
  words: ReadonlyMap<string, Alignment>,
  number: Nullable<Alignment>,
  before: string,
  standard: string,
): string {
  const known = [...words].find(([, candidate]) => candidate === number);
  if (known !== undefined) return known[0];
  return words.has(before) ? standard : before;
}

/** `#RRGGBB` of a colour that the grid's palette writes as `rgb(255, 0, 0)` or `#f00`. */
function rgb(color: Nullable<string>): string | null {
  if (!color) return null;
  const parts = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/.exec(color);
  if (parts !== null)
    return `#${parts
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  return color.toUpperCase();
}
