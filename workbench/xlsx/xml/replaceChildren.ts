import type { XmlDocument } from './parseXml';
import { attributesXml } from './writeXml';
import type { Attributes } from './xmlNode';
import { xmlBytes } from './xmlBytes';

/** A stretch of a part: text, or text that has been encoded already because there is much of it. */
export type XmlPiece = string | Uint8Array;

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The part with some of its root's child elements replaced, all else character for character as it was.
 * An element that is not there yet is put where the schema's `order` wants it; one replaced by nothing goes.
 * Where several have the name, the first is replaced and the others go. Root attributes can change too.
 */
export function replaceChildren(
  document: XmlDocument,
  order: readonly string[],
  changes: ReadonlyMap<string, readonly XmlPiece[]>,
  rootAttributes: Attributes = {},
): Uint8Array {
  const { text, root, prefix } = document;
  const pieces: XmlPiece[] = [DECLARATION];
  pieces.push(`<${prefix}${root.name}${attributesXml({ ...root.attributes, ...rootAttributes })}>`);
  const missing = order.filter(
    (name) => changes.has(name) && !root.children.some((node) => node.name === name),
  );
  const insertUpTo = (rank: number): void => {
    while (missing[0] !== undefined && order.indexOf(missing[0]) < rank) {
      pieces.push(...(changes.get(missing.shift() ?? '') ?? []));
    }
  };
  const replaced = new Set<string>();
  let position = root.contentStart;
  for (const node of root.children) {
    pieces.push(text.slice(position, node.start));
    position = node.start;
    insertUpTo(order.indexOf(node.name));
    const change = changes.get(node.name);
    if (change === undefined) continue;
    if (!replaced.has(node.name)) pieces.push(...change);
    replaced.add(node.name);
    position = node.end;
  }
  pieces.push(text.slice(position, root.contentEnd));
  insertUpTo(Infinity);
  pieces.push(`</${prefix}${root.name}>`);
  return xmlBytes(pieces);
}
