import { parseAddress } from '../../book/addresses';
import type { SheetComment } from '../../book/book';
import { relationshipsOf } from '../opc/relationships';
import { decodeXml } from '../xml/decodeXml';
import { parseXml, type XmlDocument } from '../xml/parseXml';
import { child, children, isOn, type XmlNode } from '../xml/xmlNode';

/** The part with a sheet's threads, and the threads in it. */
export interface ReadComments {
  readonly part: string;
  readonly relationshipId: string;
  readonly document: XmlDocument;
  readonly comments: readonly SheetComment[];
}

/**
 * The threads on a sheet ([MS-XLSX] 2.1.30); null where it has none.
 * @param authors displayed names by person id.
 */
export function readComments(
  parts: ReadonlyMap<string, Uint8Array>,
  sheetPart: string,
  authors: ReadonlyMap<string, string>,
): ReadComments | null {
  const found = relationshipsOf(parts, sheetPart).find(({ kind }) => kind === 'threadedComment');
  const bytes = found?.part == null ? undefined : parts.get(found.part);
  if (found?.part == null || bytes === undefined) return null;
  const document = parseXml(decodeXml(bytes));
  const nodes = children(document.root, 'threadedComment');
  const comments = nodes.flatMap((node) => commentOf(node, nodes, authors) ?? []);
  return { part: found.part, relationshipId: found.id, document, comments };
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
