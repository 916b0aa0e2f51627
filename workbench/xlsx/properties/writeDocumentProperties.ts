import type { BookProperties } from '../../book/book';
import { addPart } from '../opc/addPart';
import type { PartsToWrite } from '../opc/parts';
import { escapeText } from '../xml/escapeXml';
import { parseXml } from '../xml/parseXml';
import { replaceChildren } from '../xml/replaceChildren';
import { attributesXml } from '../xml/writeXml';
import { xmlPart } from '../xml/xmlPart';
import {
  PROPERTY_NAMES,
  PROPERTY_PLACES,
  propertiesPart,
  propertyNode,
  readDocumentProperties,
  type PartKind,
  type PropertiesPart,
} from './documentProperties';

interface NewPart {
  readonly usual: string;
  readonly relationship: string;
  readonly contentType: string;
  readonly xml: string;
}

const CORE = 'http://schemas.openxmlformats.org/package/2006';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

const NEW_PARTS: Readonly<Record<PartKind, NewPart>> = {
  'core-properties': {
    usual: 'docProps/core.xml',
    relationship: `${CORE}/relationships/metadata/core-properties`,
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    xml: `<cp:coreProperties xmlns:cp="${CORE}/metadata/core-properties"></cp:coreProperties>`,
  },
  'extended-properties': {
    usual: 'docProps/app.xml',
    relationship: 'extended-properties',
    contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    xml: `<Properties xmlns="${EXTENDED}"></Properties>`,
  },
};

/** Writes the properties that differ from the package's into its parts, and nothing else; an empty one goes. `parts` is changed in place. */
export function writeDocumentProperties(parts: PartsToWrite, properties: BookProperties): void {
  const before = readDocumentProperties(parts);
  for (const name of PROPERTY_NAMES) {
    if (before[name] === properties[name]) continue;
    const [kind, element] = PROPERTY_PLACES[name];
    const found = propertiesPart(parts, kind) ?? newPart(parts, kind);
    const key = propertyNode(found, element)?.name ?? element;
    const xml = properties[name] === '' ? '' : propertyXml(found, key, properties[name]);
    parts.set(found.part, replaceChildren(found.document, [key], new Map([[key, [xml]]])));
  }
}

/** @param key the element as it is known: with its prefix where that is not the main namespace's. */
function propertyXml({ document }: PropertiesPart, key: string, value: string): string {
  const isDublinCore = key === 'creator';
  const tag = isDublinCore ? `dc:${key}` : key.includes(':') ? key : document.prefix + key;
  const declared = attributesXml(isDublinCore ? { 'xmlns:dc': DUBLIN_CORE } : {});
  return `<${tag}${declared}>${escapeText(value)}</${tag}>`;
}

function newPart(parts: PartsToWrite, kind: PartKind): PropertiesPart {
  const { usual, relationship, contentType, xml } = NEW_PARTS[kind];
  const { part } = addPart(parts, '', relationship, contentType, usual, xmlPart(xml));
  return { part, document: parseXml(xml) };
}
