import { formatAddress, parseAddress } from '../../book/addresses';
import type { Rectangle, Sheet } from '../../book/book';
import type { XmlDocument } from '../xml/parseXml';
import { child, children } from '../xml/xmlNode';
import { element, withAttributes } from '../xml/writeXml';

/** The filter of a sheet's or a table's part; null where it has none. Filtered is what has a criterion, whatever that hides. */
export function readFilter(document: XmlDocument): Sheet['autoFilter'] {
  const node = child(document.root, 'autoFilter');
  const range = parseAddress(node?.attributes['ref'] ?? '');
  if (range === null) return null;
  // A column that only has no button says nothing of what is shown.
  const isFiltered = children(node, 'filterColumn').some((column) => column.children.length > 0);
  return { range, isFiltered };
}

/** The `<autoFilter>` of a part where the filter is over a range, with its criteria as they stand, or without any. */
export function filterXml(document: XmlDocument, range: Rectangle, isFiltered: boolean): string {
  const ref = formatAddress(range);
  const node = child(document.root, 'autoFilter');
  return node === undefined || isFiltered !== (readFilter(document)?.isFiltered ?? false)
    ? element(document.prefix, 'autoFilter', { ref })
    : withAttributes(document, node, { ref });
}
