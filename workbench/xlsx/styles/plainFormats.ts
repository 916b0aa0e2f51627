import { child, isOn, type XmlNode } from '../xml/xmlNode';
import { styleList } from './styleList';

const ALIGNMENT = new Set(['horizontal', 'vertical', 'wrapText', 'indent']);
const FONT = new Set(['b', 'i', 'u', 'sz', 'color', 'name', 'family', 'charset', 'scheme']);
const PATTERNS = new Set(['none', 'solid', 'gray125']);

/**
 * The numbers of the cell formats that are no more than what a `CellStyle` says of them: nothing rotated,
 * struck through, shaded, hidden or of a named style. Only these may be given to cells that want to look so.
 */
export function plainFormats(styleSheet: XmlNode): ReadonlySet<number> {
  const part = (list: string, index: string | undefined): XmlNode | undefined =>
    styleList(styleSheet, list)[Number(index ?? 0)];
  const plain = new Set<number>();
  styleList(styleSheet, 'cellXfs').forEach((xf, number) => {
    const { fontId, fillId, borderId, xfId } = xf.attributes;
    const fill = part('fills', fillId);
    const isPlain =
      Number(xfId ?? 0) === 0 &&
      Object.keys(child(xf, 'alignment')?.attributes ?? {}).every((name) => ALIGNMENT.has(name)) &&
      !isOn(child(xf, 'protection')?.attributes['hidden']) &&
      (part('fonts', fontId)?.children ?? []).every(({ name }) => FONT.has(name)) &&
      child(fill, 'gradientFill') === undefined &&
      PATTERNS.has(child(fill, 'patternFill')?.attributes['patternType'] ?? 'none') &&
      child(part('borders', borderId), 'diagonal')?.attributes['style'] === undefined;
    if (isPlain) plain.add(number);
  });
  return plain;
}
