import type { XmlNode } from '../xml/xmlNode';
import { child } from '../xml/xmlNode';

/**
 * The entries of one of the style sheet's lists, which others refer to by their place. Of those that are there in
 * several versions (`mc:AlternateContent`) the one that every reader understands.
 */
export function styleList(styleSheet: XmlNode, list: string): readonly XmlNode[] {
  return (child(styleSheet, list)?.children ?? []).flatMap((node) => {
    if (!node.name.endsWith(':AlternateContent')) return [node];
    const versions = node.children.filter(
      ({ name }) => name.endsWith(':Fallback') || name.endsWith(':Choice'),
    );
    return versions.at(-1)?.children ?? [];
  });
}

/** The workbook's own number formats by their numbers. An empty one is `General`. */
export function ownNumberFormats(styleSheet: XmlNode): Map<number, string> {
  const entries = styleList(styleSheet, 'numFmts').map(({ attributes }) => {
    const code = attributes['formatCode'] ?? '';
    return [Number(attributes['numFmtId']), /^(?:general)?$/i.test(code) ? 'General' : code] as const;
  });
  return new Map(entries);
}

/** The number of the first entry of a list that draws nothing: of fills the second always means a grey pattern. */
export function emptyEntry(styleSheet: XmlNode, list: 'fills' | 'borders'): number | undefined {
  const isEmpty = list === 'fills' ? isEmptyFill : isEmptyBorder;
  const number = styleList(styleSheet, list).findIndex(
    (node, index) => isEmpty(node) && !(list === 'fills' && index === 1),
  );
  return number < 0 ? undefined : number;
}

function isEmptyFill(fill: XmlNode): boolean {
  return (
    child(fill, 'gradientFill') === undefined &&
    (child(fill, 'patternFill')?.attributes['patternType'] ?? 'none') === 'none'
  );
}

function isEmptyBorder(border: XmlNode): boolean {
  return border.children.every(({ attributes }) => (attributes['style'] ?? 'none') === 'none');
}
