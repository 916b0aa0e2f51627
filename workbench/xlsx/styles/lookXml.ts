import type { BorderEdge, CellStyle } from '../../book/book';
import { element } from '../xml/writeXml';
import { alignmentValue } from './alignment';
import type { DifferentialFormat } from './readStyles';

/** In the file format's order. */
export const EDGES: readonly BorderEdge[] = ['left', 'right', 'top', 'bottom'];

/** `FFRRGGBB` of `#RRGGBB`. */
export function opaque(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}

/** A style's `<font>`. */
export function fontXml(prefix: string, style: CellStyle): string {
  const parts = [
    style.bold ? element(prefix, 'b', {}) : '',
    style.italic ? element(prefix, 'i', {}) : '',
    style.underline ? element(prefix, 'u', {}) : '',
    element(prefix, 'sz', { val: String(style.fontSize) }),
    style.fontColor === null ? '' : element(prefix, 'color', { rgb: opaque(style.fontColor) }),
    element(prefix, 'name', { val: style.fontName }),
  ];
  return element(prefix, 'font', {}, parts.join(''));
}

/** A solid `<fill>`. */
export function fillXml(prefix: string, colour: string): string {
  const colours =
    element(prefix, 'fgColor', { rgb: opaque(colour) }) + element(prefix, 'bgColor', { indexed: '64' });
  return element(prefix, 'fill', {}, element(prefix, 'patternFill', { patternType: 'solid' }, colours));
}

/** A style's `<border>`. */
export function borderXml(prefix: string, { borders }: CellStyle): string {
  const edges = EDGES.map((edge) => {
    const line = borders[edge];
    const colour = line && element(prefix, 'color', { rgb: opaque(line.color) });
    return element(prefix, edge, { style: line?.style }, colour);
  });
  return element(prefix, 'border', {}, edges.join('') + element(prefix, 'diagonal', {}));
}

/** The numbers of the parts a cell format is put together from. */
export interface FormatParts {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

/** A style's `<xf>`, the cell format that cells refer to. */
export function xfXml(prefix: string, style: CellStyle, parts: FormatParts): string {
  const alignment = alignmentXml(prefix, style);
  const protection = style.locked ? '' : element(prefix, 'protection', { locked: '0' });
  const on = (isOn: boolean): string | undefined => (isOn ? '1' : undefined);
  const attributes = {
    numFmtId: String(parts.numFmtId),
    fontId: String(parts.fontId),
    fillId: String(parts.fillId),
    borderId: String(parts.borderId),
    xfId: '0',
    quotePrefix: on(style.quotePrefix),
    applyNumberFormat: on(parts.numFmtId !== 0),
    applyFont: '1',
    applyFill: on(parts.fillId !== 0),
    applyBorder: on(parts.borderId !== 0),
    applyAlignment: on(alignment !== ''),
    applyProtection: on(protection !== ''),
  };
  return element(prefix, 'xf', attributes, alignment + protection);
}

function alignmentXml(prefix: string, style: CellStyle): string {
  const attributes = {
    horizontal: style.horizontal === 'General' ? undefined : alignmentValue(style.horizontal),
    vertical: style.vertical === 'Bottom' ? undefined : alignmentValue(style.vertical),
    wrapText: style.wrap ? '1' : undefined,
    indent: style.indent === 0 ? undefined : String(style.indent),
  };
  const isUsual = Object.values(attributes).every((value) => value === undefined);
  return isUsual ? '' : element(prefix, 'alignment', attributes);
}

/** A conditional format's `<dxf>`. There a solid fill's colour stands as background. */
export function dxfXml(prefix: string, { fill, fontColor }: DifferentialFormat): string {
  const coloured = (list: string, name: string, colour: string | null): string =>
    colour === null ? '' : element(prefix, list, {}, element(prefix, name, { rgb: opaque(colour) }));
  const pattern = coloured('patternFill', 'bgColor', fill);
  const filled = pattern === '' ? '' : element(prefix, 'fill', {}, pattern);
  return element(prefix, 'dxf', {}, coloured('font', 'color', fontColor) + filled);
}
