import type { Hyperlink, Rectangle } from '../../book/book';
import { parseAddress } from '../../book/addresses';
import type { Relationship } from '../opc/relationships';
import type { XmlDocument } from '../xml/parseXml';
import { child, children, relationshipId, type XmlNode } from '../xml/xmlNode';

/** A link of the file, the cells it is on, and its element. */
export interface ReadHyperlink {
  readonly range: Rectangle;
  readonly link: Hyperlink;
  readonly node: XmlNode;
}

/** The links of a sheet. One over several cells is one link; the book holds it in its first cell. */
export function readHyperlinks(
  document: XmlDocument,
  relationships: readonly Relationship[],
): ReadHyperlink[] {
  return children(child(document.root, 'hyperlinks'), 'hyperlink').flatMap((node) => {
    const range = parseAddress(node.attributes['ref'] ?? '');
    if (range === null) return [];
    const id = relationshipId(node);
    const link: Hyperlink = {
      documentReference: node.attributes['location'] ?? null,
      address: relationships.find((relationship) => relationship.id === id)?.target ?? null,
      screenTip: node.attributes['tooltip'] ?? '',
    };
    return { range, link, node };
  });
}
