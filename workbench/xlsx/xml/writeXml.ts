import { escapeAttribute } from './escapeXml';
import type { XmlDocument } from './parseXml';
import type { Attributes, XmlNode } from './xmlNode';

/** Attributes as they stand in a start tag, each with a space in front; undefined ones are left out. */
export function attributesXml(attributes: Attributes): string {
  let xml = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) xml += ` ${name}="${escapeAttribute(value)}"`;
  }
  return xml;
}

/** An element of the main namespace; without content it is closed at once: `element('', 'a', {b: '1'})` is `<a b="1"/>`. */
export function element(prefix: string, name: string, attributes: Attributes, content = ''): string {
  const start = `<${prefix}${name}${attributesXml(attributes)}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${prefix}${name}>`;
}

/** What stands between an element's tags, as it was written. */
export function innerXml(document: XmlDocument, node: XmlNode): string {
  return document.text.slice(node.contentStart, node.contentEnd);
}

/** The whole element, as it was written. */
export function outerXml(document: XmlDocument, node: XmlNode): string {
  return document.text.slice(node.start, node.end);
}

/** The element with other attributes and, if given, other content; undefined attributes go. */
export function withAttributes(
  document: XmlDocument,
  node: XmlNode,
  changes: Attributes,
  content: string = innerXml(document, node),
): string {
  return element(document.prefix, node.name, { ...node.attributes, ...changes }, content);
}
