import type { Hyperlink, Sheet } from '../../book/book';
import { formatAddress } from '../../book/addresses';
import { forEachCell } from '../../book/cellAt';
import { WHOLE_SHEET } from '../../book/wholeSheet';
import type { XmlDocument } from '../xml/parseXml';
import { element, outerXml } from '../xml/writeXml';
import type { ReadHyperlink } from './hyperlinks';

/** A link where it stands now; its key is the same for the same link in the same cell. */
interface PlacedLink {
  readonly key: string;
  readonly address: string;
  readonly link: Hyperlink;
}

/**
 * `<hyperlinks>` as the cells have them now, or undefined where they are as they were read. A link that did
 * not change keeps its element; `addTarget` makes the
 * relationship that an outside address needs and gives the attributes that refer to it.
 */
export function changedHyperlinksXml(
  document: XmlDocument,
  original: readonly ReadHyperlink[],
  sheet: Sheet,
  addTarget: (address: string) => Readonly<Record<string, string>>,
): string | undefined {
  const placed = placedLinks(sheet);
  const keys = new Set(placed.map(({ key }) => key));
  const read = new Map(original.map((link) => [keyOf(firstCell(link), link.link), link]));
  if (keys.size === read.size && [...keys].every((key) => read.has(key))) return undefined;
  const content = placed.map(({ key, address, link }) => {
    const known = read.get(key);
    if (known !== undefined) return outerXml(document, known.node);
    return element(document.prefix, 'hyperlink', {
      ref: address,
      ...(link.address === null ? {} : addTarget(link.address)),
      location: link.documentReference ?? undefined,
      tooltip: link.screenTip === '' ? undefined : link.screenTip,
    });
  });
  return content.length === 0 ? '' : element(document.prefix, 'hyperlinks', {}, content.join(''));
}

function placedLinks(sheet: Sheet): PlacedLink[] {
  const placed: PlacedLink[] = [];
  forEachCell(sheet, WHOLE_SHEET, ({ hyperlink }, row, column) => {
    if (hyperlink === undefined) return;
    const address = formatAddress({ row, column, rows: 1, columns: 1 });
    placed.push({ key: keyOf(address, hyperlink), address, link: hyperlink });
  });
  return placed;
}

function firstCell({ range }: ReadHyperlink): string {
  return formatAddress({ ...range, rows: 1, columns: 1 });
}

function keyOf(address: string, { documentReference, address: target, screenTip }: Hyperlink): string {
  return JSON.stringify([address, documentReference, target, screenTip]);
}
