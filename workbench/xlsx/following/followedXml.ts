import { formatAddress, parseAddress, quoteSheetName, splitSheet } from '../../book/addresses';
import { escapeText } from '../xml/escapeXml';
import type { XmlDocument } from '../xml/parseXml';
import { isOn, type XmlNode } from '../xml/xmlNode';
import { attributesXml, outerXml } from '../xml/writeXml';
import { cornersOf, lineNow, type Corner, type CornerMove } from './anchors';
import type { FollowHere } from './follow';

/** Which attribute says what cells an element is about: without them it is about nothing and goes. */
const ADDRESSES: Readonly<Record<string, string>> = {
  dataValidation: 'sqref',
  protectedRange: 'sqref',
  ignoredError: 'sqref',
  cellWatch: 'r',
  inputCells: 'r',
  singleXmlCell: 'r',
  autoFilter: 'ref',
  nsvFilter: 'ref',
  sortState: 'ref',
  sortCondition: 'ref',
  comment: 'ref',
  threadedComment: 'ref',
};
const FORMULA_ATTRIBUTES = [
  'textlink', 'fmlaLink', 'fmlaRange', 'fmlaTxbx', 'linkedCell', 'listFillRange', 'sourceRef', 'cellRange', 'cell',
]; // prettier-ignore
const FORMULA_ELEMENTS = new Set([
  'f', 'formula1', 'formula2', 'calculatedColumnFormula', 'totalsRowFormula',
]); // prettier-ignore
/** What names an area and its sheet in two attributes. */
const SOURCES = new Set(['worksheetSource', 'dataRef', 'rangeSet']);
/** How many there are, in a list of them. */
const COUNTS = ['count', 'manualBreakCount'];
/** What the book holds of a sheet, and writes itself where it has changed. */
const HELD = new Set([
  'sheetData', 'mergeCells', 'conditionalFormatting', 'hyperlinks', 'tableParts', 'sheetViews', 'cols',
]); // prettier-ignore

type Attributes = Record<string, string>;

/** The part with every reference to cells as `follow` has it, all else character for character as it was. */
export function followedXml(document: XmlDocument, follow: FollowHere): string {
  const { text, root } = document;

  /** Those of a list that are left on the sheet; null where none is. */
  const addresses = (list: string): string | null => {
    const left = list
      .split(/\s+/)
      .map(follow)
      .filter((address) => !address.includes('!'));
    return left.join(' ') || null;
  };

  /** Null where what it is about is gone. */
  const attributesOf = (node: XmlNode, parent: string): Attributes | null => {
    const attributes: Attributes = { ...node.attributes };
    const set = (key: string, value: string | null): boolean => {
      if (value !== null) attributes[key] = value;
      return value !== null;
    };
    const name = localName(node);
    const about = ADDRESSES[name] ?? '';
    if (attributes[about] !== undefined && !set(about, addresses(attributes[about]))) return null;
    for (const key of FORMULA_ATTRIBUTES) if (attributes[key]) set(key, follow(attributes[key]));
    if (name === 'location' && parent === 'pivotTableDefinition') moveWhole(attributes, follow);
    if (SOURCES.has(name)) moveSource(attributes, follow);
    if (name === 'brk') {
      const axis = parent === 'rowBreaks' ? 'row' : 'col';
      if (!set('id', lineNow(follow, axis, Number(attributes['id']))?.toString() ?? null)) return null;
    }
    return attributes;
  };

  /** The text of an element that holds a reference and nothing else; undefined of others, null where its cells are gone. */
  const textOf = (node: XmlNode, parent: string, corner: CornerMove | null): string | null | undefined => {
    const name = localName(node);
    if (FORMULA_ELEMENTS.has(name) && node.children.length === 0) return follow(node.text);
    // In charts it is a formula, with the name of its sheet.
    if (name === 'sqref') return node.text.includes('!') ? follow(node.text) : addresses(node.text.trim());
    const isCorner = (name === 'row' || name === 'col') && (parent === 'from' || parent === 'to');
    return isCorner && corner !== null ? String(corner(name, Number(node.text))) : undefined;
  };

  /** What has become of an element; null where it is gone. */
  const elementXml = (node: XmlNode, parent: string, outer: CornerMove | null): string | null => {
    if (parent === root.name && HELD.has(node.name)) return outerXml(document, node);
    const corner = cornerOf(node, follow) ?? outer;
    const own = textOf(node, parent, corner);
    if (own === null) return null;
    if (own !== undefined) {
      if (own === node.text) return outerXml(document, node);
      return (
        text.slice(node.start, node.contentStart) + escapeText(own) + text.slice(node.contentEnd, node.end)
      );
    }
    const attributes = attributesOf(node, parent);
    if (attributes === null) return null;
    let content = '';
    let position = node.contentStart;
    let gone = 0;
    for (const inner of node.children) {
      const xml = elementXml(inner, localName(node), corner);
      // What it is about stands in an element of its own.
      if (xml === null && localName(inner) === 'sqref') return null;
      if (xml === null) gone++;
      content += text.slice(position, inner.start) + (xml ?? '');
      position = inner.end;
    }
    content += text.slice(position, node.contentEnd);
    if (gone > 0 && gone === node.children.length && node !== root) return null;
    for (const key of gone > 0 ? COUNTS : []) {
      if (attributes[key] !== undefined) attributes[key] = String(Number(attributes[key]) - gone);
    }
    return startTag(node, attributes) + content + text.slice(node.contentEnd, node.end);
  };

  const startTag = (node: XmlNode, attributes: Attributes): string => {
    const written = text.slice(node.start, node.contentStart);
    if (Object.entries(attributes).every(([key, value]) => node.attributes[key] === value)) return written;
    const [start] = /^<[^\s/>]+/.exec(written) ?? [];
    return `${start ?? ''}${attributesXml(attributes)}${node.contentStart === node.end ? '/' : ''}>`;
  };

  return text.slice(0, root.start) + (elementXml(root, '', null) ?? '') + text.slice(root.end);
}

function localName({ name }: XmlNode): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Where the corners of an anchor are now; null for what is none. Of a control it says what it does, of a drawing what it does not. */
function cornerOf(node: XmlNode, follow: FollowHere): CornerMove | null {
  const [from, to] = ['from', 'to'].map((end) => node.children.find((inner) => localName(inner) === end));
  const numberIn = (end: XmlNode | undefined, name: string): number =>
    Number(end?.children.find((inner) => localName(inner) === name)?.text ?? NaN);
  const cornerIn = (end: XmlNode | undefined): Corner => ({
    row: numberIn(end, 'row'),
    col: numberIn(end, 'col'),
  });
  const first = cornerIn(from);
  if (Number.isNaN(first.row + first.col)) return null;
  const isAtEdge = { row: numberIn(to, 'rowOff') === 0, col: numberIn(to, 'colOff') === 0 };
  const last = to === undefined ? null : { at: cornerIn(to), isAtEdge };
  const { editAs, moveWithCells, sizeWithCells } = node.attributes;
  const isControl = localName(node) === 'anchor';
  const sizes = isControl ? isOn(sizeWithCells) : editAs !== 'oneCell' && editAs !== 'absolute';
  const moves = sizes || (isControl ? isOn(moveWithCells) : editAs !== 'absolute');
  return cornersOf(follow, first, last, { moves, sizes });
}

/** A pivot table moves, and neither grows nor goes. */
function moveWhole(attributes: Attributes, follow: FollowHere): void {
  const now = parseAddress(follow(attributes['ref'] ?? ''));
  if (now !== null) attributes['ref'] = formatAddress(now);
}

/** The cells that something is made from, on the sheet it names. */
function moveSource(attributes: Attributes, follow: FollowHere): void {
  const { sheet: before, ref } = attributes;
  if (before === undefined || ref === undefined) return;
  const followed = follow(`${quoteSheetName(before)}!${ref}`);
  const { sheet, rest } = splitSheet(followed);
  if (!followed.includes('#REF!') && sheet !== null) Object.assign(attributes, { sheet, ref: rest });
}
