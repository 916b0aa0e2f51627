import type { BorderEdge, CellStyle } from '../../book/book';
import { DEFAULT_STYLE } from '../../book/styles';
import type { XmlDocument } from '../xml/parseXml';
import { child, isOn, type XmlNode } from '../xml/xmlNode';
import { alignmentName } from './alignment';
import { BUILT_IN_FORMATS } from './builtInFormats';
import { EDGES } from './lookXml';
import { ownNumberFormats, styleList } from './styleList';
import { readColourTable, resolveColour, type ColourTable } from './colours';

/** What a conditional format puts on a cell, as far as the book holds it. */
export interface DifferentialFormat {
  readonly fill: string | null;
  readonly fontColor: string | null;
}

export interface Styles {
  readonly document: XmlDocument;
  /** By the number cells refer to. */
  readonly cellStyles: readonly CellStyle[];
  /** By the number conditional formats refer to. */
  readonly differential: readonly DifferentialFormat[];
  readonly colours: ColourTable;
}

/** Reads a workbook's cell formats. */
export function readStyles(document: XmlDocument, theme: XmlNode | undefined): Styles {
  const { root } = document;
  const colours = readColourTable(theme, root);
  const formats = ownNumberFormats(root);
  const fonts = styleList(root, 'fonts');
  const fills = styleList(root, 'fills');
  const borders = styleList(root, 'borders');
  const cellStyles = styleList(root, 'cellXfs').map((xf, index): CellStyle => {
    const { attributes } = xf;
    const format = Number(attributes['numFmtId'] ?? 0);
    return {
      xf: index,
      numberFormat: formats.get(format) ?? BUILT_IN_FORMATS.get(format) ?? 'General',
      ...fontLook(fonts[Number(attributes['fontId'] ?? 0)], colours),
      fill: fillColour(fills[Number(attributes['fillId'] ?? 0)], colours),
      borders: borderLook(borders[Number(attributes['borderId'] ?? 0)], colours),
      ...alignmentLook(child(xf, 'alignment')),
      quotePrefix: isOn(attributes['quotePrefix']),
      locked: isOn(child(xf, 'protection')?.attributes['locked'], true),
    };
  });
  const differential = styleList(root, 'dxfs').map((dxf) => ({
    fill: resolveColour(child(child(child(dxf, 'fill'), 'patternFill'), 'bgColor'), colours),
    fontColor: resolveColour(child(child(dxf, 'font'), 'color'), colours),
  }));
  return {
    document,
    cellStyles: cellStyles.length > 0 ? cellStyles : [DEFAULT_STYLE],
    differential,
    colours,
  };
}

type FontLook = Pick<CellStyle, 'bold' | 'italic' | 'underline' | 'fontColor' | 'fontName' | 'fontSize'>;

function fontLook(font: XmlNode | undefined, colours: ColourTable): FontLook {
  const has = (name: string): boolean => {
    const node = child(font, name);
    return node !== undefined && isOn(node.attributes['val'], true);
  };
  const underline = child(font, 'u');
  return {
    bold: has('b'),
    italic: has('i'),
    underline: underline !== undefined && underline.attributes['val'] !== 'none',
    fontColor: resolveColour(child(font, 'color'), colours),
    fontName: child(font, 'name')?.attributes['val'] ?? DEFAULT_STYLE.fontName,
    fontSize: Number(child(font, 'sz')?.attributes['val'] ?? DEFAULT_STYLE.fontSize),
  };
}

/** A pattern other than solid, and a gradient, is shown by its foreground or not at all: the book holds one colour. */
function fillColour(fill: XmlNode | undefined, colours: ColourTable): string | null {
  const pattern = child(fill, 'patternFill');
  const type = pattern?.attributes['patternType'] ?? 'none';
  return type === 'none' || type === 'gray125' ? null : resolveColour(child(pattern, 'fgColor'), colours);
}

function borderLook(border: XmlNode | undefined, colours: ColourTable): CellStyle['borders'] {
  const borders: { [Edge in BorderEdge]?: { style: string; color: string } } = {};
  for (const edge of EDGES) {
    const node = child(border, edge);
    const style = node?.attributes['style'] ?? 'none';
    if (style !== 'none')
      borders[edge] = { style, color: resolveColour(child(node, 'color'), colours) ?? '#000000' };
  }
  return borders;
}

type AlignmentLook = Pick<CellStyle, 'horizontal' | 'vertical' | 'wrap' | 'indent'>;

function alignmentLook(alignment: XmlNode | undefined): AlignmentLook {
  return {
    horizontal: alignmentName(alignment?.attributes['horizontal'] ?? 'general'),
    vertical: alignmentName(alignment?.attributes['vertical'] ?? 'bottom'),
    wrap: isOn(alignment?.attributes['wrapText']),
    indent: Number(alignment?.attributes['indent'] ?? 0),
  };
}
