import type { Rectangle } from '../../book/book';
import { formatAddress, parseAddress } from '../../book/addresses';
import type { XmlDocument } from '../xml/parseXml';
import { child, children } from '../xml/xmlNode';
import { element } from '../xml/writeXml';

/** The merged areas of a sheet. */
export function readMerges(document: XmlDocument): Rectangle[] {
  const merges = children(child(document.root, 'mergeCells'), 'mergeCell');
  return merges.flatMap(({ attributes }) => parseAddress(attributes['ref'] ?? '') ?? []);
}

/** `<mergeCells>`; nothing where there are none. */
export function mergesXml({ prefix }: XmlDocument, merges: readonly Rectangle[]): string {
  if (merges.length === 0) return '';
  const cells = merges.map((merge) => element(prefix, 'mergeCell', { ref: formatAddress(merge) }));
  return element(prefix, 'mergeCells', { count: String(merges.length) }, cells.join(''));
}
