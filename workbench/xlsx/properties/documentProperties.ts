import type { BookProperties } from '../../book/book';
import type { Parts } from '../opc/parts';
import { relatedParts } from '../opc/relatedParts';
import { parseXml, type XmlDocument } from '../xml/parseXml';
import type { XmlNode } from '../xml/xmlNode';

type PropertyName = keyof BookProperties;

/** Where each property stands: the kind of the relationship to its part, and its element's name without a prefix. */
export const PROPERTY_PLACES: Readonly<Record<PropertyName, readonly [PartKind, string]>> = {
  author: ['core-properties', 'creator'],
  lastAuthor: ['core-properties', 'lastModifiedBy'],
  manager: ['extended-properties', 'Manager'],
  company: ['extended-properties', 'Company'],
};
export const PROPERTY_NAMES = Object.keys(PROPERTY_PLACES) as PropertyName[];

export type PartKind = 'core-properties' | 'extended-properties';

export interface PropertiesPart {
  readonly part: string;
  readonly document: XmlDocument;
}

/** The part of a kind, read; null where the package has none. */
export function propertiesPart(parts: Parts, kind: PartKind): PropertiesPart | null {
  const [found] = relatedParts(parts, '', kind);
  return found === undefined ? null : { part: found.part, document: parseXml(found.text) };
}

/** The element of a property, whatever its prefix: `dc:creator`. */
export function propertyNode({ document }: PropertiesPart, element: string): XmlNode | undefined {
  return document.root.children.find(({ name }) => name === element || name.endsWith(`:${element}`));
}

/** Whose workbook a package says it is (`docProps/core.xml` and `app.xml`). */
export function readDocumentProperties(parts: Parts): BookProperties {
  const properties: BookProperties = { author: '', lastAuthor: '', manager: '', company: '' };
  for (const name of PROPERTY_NAMES) {
    const [kind, element] = PROPERTY_PLACES[name];
    const part = propertiesPart(parts, kind);
    properties[name] = (part && propertyNode(part, element)?.text) ?? '';
  }
  return properties;
}
