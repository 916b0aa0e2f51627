import { parseAddress } from '../../book/addresses';
import type { SheetComment } from '../../book/book';
import type { XmlDocument } from '../xml/parseXml';
import { child, children, isOn, type XmlNode } from '../xml/xmlNode';

/**
 * The threads that a part of them holds ([MS-XLSX] 2.1.30).
 * @param authors displayed names by person id.
 */
export function readThreads({ root }: XmlDocument, authors: ReadonlyMap<string, string>): SheetComment[] {
  const nodes = children(root, 'threadedComment');
  return nodes.flatMap((node) => commentOf(node, nodes, authors) ?? []);
}

/** The thread that an entry belongs to: its own id, or that of the one it replies to. */
export function threadOf({ attributes }: XmlNode): string {
  return attributes['parentId'] ?? attributes['id'] ?? '';
}

function commentOf(
  node: XmlNode,
  all: readonly XmlNode[],
  authors: ReadonlyMap<string, string>,
): SheetComment | null {
  const range = parseAddress(node.attributes['ref'] ?? '');
  if (range === null || node.attributes['parentId'] !== undefined) return null;
  const entry = (one: XmlNode): SheetComment['replies'][number] => ({
    id: one.attributes['id'] ?? '',
    author: authors.get(one.attributes['personId'] ?? '') ?? '',
    content: child(one, 'text')?.text ?? '',
  });
  const own = entry(node);
  const replies = all.filter(({ attributes }) => attributes['parentId'] === own.id).map(entry);
  return { ...own, range, isResolved: isOn(node.attributes['done']), replies };
}
