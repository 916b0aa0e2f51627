import {
  columnIndex,
  columnLetters,
  formatAddress,
  parseAddress,
  quoteSheetName,
  splitSheet,
} from '../../book/addresses';
import { escapeText } from '../xml/escapeXml';
import type { XmlDocument } from '../xml/parseXml';
import type { XmlNode } from '../xml/xmlNode';
import { attributesXml } from '../xml/writeXml';

/** Which attribute says what cells an element is about: without them it is about nothing and goes. */
const ADDRESSES: Readonly<Record<string, string>> = {
  dataValidation: 'sqref',
  protectedRange: 'sqref',
  ignoredError: 'sqref',
  cellWatch: 'r',
  inputCells: 'r',
  singleXmlCell: 'r',
  sortState: 'ref',
  sortCondition: 'ref',
};
const FORMULA_ATTRIBUTES = [
  'textlink',
  'fmlaLink',
  'fmlaRange',
  'fmlaTxbx',
  'linkedCell',
  'listFillRange',
  'sourceRef',
];
const FORMULA_ELEMENTS = new Set(['f', 'formula1', 'formula2']);
/** How many there are, in a list of them. */
const COUNTS = ['count', 'manualBreakCount'];
/** What the book holds of a sheet, and writes itself where it has changed. */
const HELD = new Set([
  'sheetData', 'autoFilter', 'mergeCells', 'conditionalFormatting', 'hyperlinks', 'tableParts', 'sheetViews', 'cols',
]); // prettier-ignore
/** An anchor on cells that are gone stands on the next that are left. */
const FARTHEST = 1_048_576;
const GONE = '#REF!';

type Attributes = Record<string, string>;
type Axis = 'row' | 'col';

/** The part with every reference to cells as `follow` has it, all else character for character as it was; null where nothing differs. */
export function followedXml(document: XmlDocument, follow: (reference: string) => string): string | null {
  const { text, root } = document;

  const addresses = (list: string): string =>
    list
      .split(/\s+/)
      .map(follow)
      .filter((address) => !address.includes(GONE))
      .join(' ');

  /** Null where what it is about is gone. */
  const attributesOf = (node: XmlNode, parent: string): Attributes | null => {
    const attributes: Attributes = { ...node.attributes };
    const name = localName(node);
    const about = ADDRESSES[name];
    const sqref = about === undefined ? undefined : attributes[about];
    if (about !== undefined && sqref !== undefined) {
      attributes[about] = addresses(sqref);
      if (attributes[about] === '') return null;
    }
    for (const key of FORMULA_ATTRIBUTES) {
      const formula = attributes[key];
      if (formula !== undefined && formula !== '') attributes[key] = follow(formula);
    }
    if (name === 'location' && parent === 'pivotTableDefinition') placeOf(attributes, follow);
    if (name === 'worksheetSource' && attributes['sheet'] !== undefined) sourceOf(attributes, follow);
    if (name === 'brk') {
      const number = Number(attributes['id']);
      const at = place(parent === 'rowBreaks' ? 'row' : 'col', number);
      if (at === null) return null;
      attributes['id'] = String(at);
    }
    return attributes;
  };

  /** Where the rows or columns from one to another are now, by their numbers from 0; null where all are gone. */
  const places = (axis: Axis, first: number, last: number): readonly [number, number] | null => {
    const area = [first, last].map((line) => (axis === 'row' ? String(line + 1) : columnLetters(line)));
    const followed = follow(area.join(':'));
    const [one = '', other = ''] = followed.split(':');
    if (followed.includes(GONE)) return null;
    return axis === 'row' ? [Number(one) - 1, Number(other) - 1] : [columnIndex(one), columnIndex(other)];
  };
  const place = (axis: Axis, number: number): number | null => places(axis, number, number)?.[0] ?? null;

  const anchored = (axis: Axis, number: number): number => {
    for (let at = number; at < Math.min(number + 1000, FARTHEST); at++) {
      const found = place(axis, at);
      if (found !== null) return found;
    }
    return number;
  };

  /** Where the ends of anchors with two are now, by the elements that say it. */
  const ends = new Map<XmlNode, number>();
  /** An anchor follows as the area it covers: it is stretched by lines that come, and stays where some of it change places. */
  const followAnchor = ({ children }: XmlNode): void => {
    const [from, to] = ['from', 'to'].map((end) => children.find((one) => localName(one) === end));
    if (from === undefined || to === undefined) return;
    for (const axis of ['row', 'col'] as const) {
      const [start, end] = [from, to].map((one) => one.children.find((node) => localName(node) === axis));
      if (start === undefined || end === undefined) continue;
      const [first, last] = [Number(start.text), Number(end.text)];
      const offset = to.children.find((node) => localName(node) === `${axis}Off`);
      // What ends at the edge of a line has nothing of it.
      const edge = last > first && Number(offset?.text) === 0 ? 1 : 0;
      const now = places(axis, first, last - edge);
      if (now === null) continue;
      ends.set(start, now[0]).set(end, now[1] + edge);
    }
  };

  /** What has become of an element; '' where it goes, null where what it stands in goes too. */
  const elementXml = (node: XmlNode, parent: string): string | null => {
    const name = localName(node);
    const whole = text.slice(node.start, node.end);
    if (HELD.has(node.name) || node.attributes['editAs'] === 'absolute') return whole;
    if (FORMULA_ELEMENTS.has(name) && node.children.length === 0) return withText(node, follow(node.text));
    if (name === 'sqref') {
      const list = addresses(node.text.trim());
      return list === '' ? null : withText(node, list);
    }
    if ((name === 'row' || name === 'col') && (parent === 'from' || parent === 'to')) {
      return withText(node, String(ends.get(node) ?? anchored(name, Number(node.text))));
    }
    followAnchor(node);
    const attributes = attributesOf(node, parent);
    if (attributes === null) return '';
    let content = '';
    let position = node.contentStart;
    let gone = 0;
    for (const child of node.children) {
      const xml = elementXml(child, name);
      if (xml === null) return '';
      if (xml === '') gone++;
      content += text.slice(position, child.start) + xml;
      position = child.end;
    }
    content += text.slice(position, node.contentEnd);
    if (gone > 0 && gone === node.children.length) return '';
    for (const key of gone > 0 ? COUNTS : []) {
      if (attributes[key] !== undefined) attributes[key] = String(Number(attributes[key]) - gone);
    }
    const isSame = Object.entries(attributes).every(([key, value]) => node.attributes[key] === value);
    if (!isSame) return startTag(node, attributes, node.contentStart === node.end) + content + endTag(node);
    return text.slice(node.start, node.contentStart) + content + text.slice(node.contentEnd, node.end);
  };

  const qualified = (node: XmlNode): string => /^<([^\s/>]+)/.exec(text.slice(node.start))?.[1] ?? node.name;
  const startTag = (node: XmlNode, attributes: Attributes, isEmpty: boolean): string =>
    `<${qualified(node)}${attributesXml(attributes)}${isEmpty ? '/' : ''}>`;
  const endTag = (node: XmlNode): string => text.slice(node.contentEnd, node.end);
  const withText = (node: XmlNode, content: string): string =>
    content === node.text
      ? text.slice(node.start, node.end)
      : text.slice(node.start, node.contentStart) + escapeText(content) + endTag(node);

  const xml = elementXml(root, '');
  const result = text.slice(0, root.start) + (xml ?? '') + text.slice(root.end);
  return xml === null || xml === '' || result === text ? null : result;
}

function localName({ name }: XmlNode): string {
  return name.slice(name.indexOf(':') + 1);
}

/** A pivot table moves, and neither grows nor goes. */
function placeOf(attributes: Attributes, follow: (reference: string) => string): void {
  const now = parseAddress(follow(attributes['ref'] ?? ''));
  if (now !== null) attributes['ref'] = formatAddress(now);
}

/** The cells that a pivot table's cache was made from, on the sheet it names. */
function sourceOf(attributes: Attributes, follow: (reference: string) => string): void {
  const followed = follow(`${quoteSheetName(attributes['sheet'] ?? '')}!${attributes['ref'] ?? ''}`);
  const { sheet, rest } = splitSheet(followed);
  if (followed.includes(GONE) || sheet === null || attributes['ref'] === undefined) return;
  Object.assign(attributes, { sheet, ref: rest });
}
