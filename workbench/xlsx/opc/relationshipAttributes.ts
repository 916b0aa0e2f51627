import type { XmlDocument } from '../xml/parseXml';

/** What the types of Office's relationships begin with, and the namespace of the attributes that refer to them. */
export const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/**
 * The attributes that refer to a relationship, under the prefix the part has for them: `r:id="rId1"`. A part
 * without one gets it declared on the spot.
 */
export function relationshipAttributes(document: XmlDocument, id: string): Record<string, string> {
  const namespace = relationshipNamespace(document.namespace);
  const declared = Object.entries(document.root.attributes).find(
    ([name, value]) => name.startsWith('xmlns:') && value === namespace,
  );
  if (declared !== undefined) return { [`${declared[0].slice('xmlns:'.length)}:id`]: id };
  return { 'xmlns:r': namespace, 'r:id': id };
}

/** The namespace of attributes such as `r:id` in parts of a main namespace, which is another in strict files. */
export function relationshipNamespace(main: string): string {
  return main.includes('purl.oclc.org') ? STRICT : TRANSITIONAL;
}
