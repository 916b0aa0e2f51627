import { NotAWorkbook } from '../notAWorkbook';
import { decodeXml } from '../xml/decodeXml';
import { parseXml, type XmlDocument } from '../xml/parseXml';
import { withAppended } from '../xml/withAppended';
import { withoutNodes } from '../xml/withoutNodes';
import { children } from '../xml/xmlNode';
import { xmlPart } from '../xml/xmlPart';
import { element } from '../xml/writeXml';
import { plainPath, storedName } from './partPath';

const PATH = '[Content_Types].xml';

/** Says what a new part holds. */
export function setContentType(parts: Map<string, Uint8Array>, path: string, type: string): void {
  removeContentTypes(parts, [path]);
  const document = read(parts);
  const added = element(document.prefix, 'Override', { PartName: `/${path}`, ContentType: type });
  write(parts, withAppended(document, added));
}

/** Says nothing more of parts that are gone. */
export function removeContentTypes(parts: Map<string, Uint8Array>, paths: readonly string[]): void {
  const document = read(parts);
  const gone = children(document.root, 'Override').filter(({ attributes }) =>
    paths.some((path) => isFor(attributes['PartName'], path)),
  );
  if (gone.length > 0) write(parts, withoutNodes(document, gone));
}

/** The content type of a part, by its own entry or else by its extension; '' where there is none. */
export function contentTypeOf(parts: ReadonlyMap<string, Uint8Array>, part: string): string {
  const { root } = read(parts);
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const entry =
    children(root, 'Override').find(({ attributes }) => isFor(attributes['PartName'], part)) ??
    children(root, 'Default').find(({ attributes }) => attributes['Extension']?.toLowerCase() === extension);
  return entry?.attributes['ContentType'] ?? '';
}

function read(parts: ReadonlyMap<string, Uint8Array>): XmlDocument {
  const bytes = parts.get(storedName(parts, PATH) ?? PATH);
  if (bytes === undefined) throw new NotAWorkbook('not a workbook', `no ${PATH}`);
  return parseXml(decodeXml(bytes));
}

function write(parts: Map<string, Uint8Array>, text: string): void {
  parts.set(storedName(parts, PATH) ?? PATH, xmlPart(text));
}

function isFor(partName = '', part: string): boolean {
  return [partName, plainPath(partName)].some((name) => name.toLowerCase() === `/${part.toLowerCase()}`);
}
