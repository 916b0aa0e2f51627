import { NotAWorkbook } from '../notAWorkbook';
import type { XmlDocument } from '../xml/parseXml';
import { withAppended } from '../xml/withAppended';
import { withoutNodes } from '../xml/withoutNodes';
import { children } from '../xml/xmlNode';
import { element } from '../xml/writeXml';
import { plainPath, storedName } from './partPath';
import { readPart, writePart, type Parts, type PartsToWrite } from './parts';

const PATH = '[Content_Types].xml';

/** Says what a new part holds. */
export function setContentType(parts: PartsToWrite, path: string, type: string): void {
  removeContentTypes(parts, [path]);
  const document = read(parts);
  const added = element(document.prefix, 'Override', { PartName: `/${path}`, ContentType: type });
  writePart(parts, PATH, withAppended(document, added));
}

/** Says nothing more of parts that are gone. */
export function removeContentTypes(parts: PartsToWrite, paths: readonly string[]): void {
  const document = read(parts);
  const gone = children(document.root, 'Override').filter(({ attributes }) =>
    paths.some((path) => isFor(attributes['PartName'], path)),
  );
  if (gone.length > 0) writePart(parts, PATH, withoutNodes(document, gone));
}

/** The content type of a part, by its own entry or else by its extension; '' where there is none. */
export function contentTypeOf(parts: Parts, part: string): string {
  const { root } = read(parts);
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const entry =
    children(root, 'Override').find(({ attributes }) => isFor(attributes['PartName'], part)) ??
    children(root, 'Default').find(({ attributes }) => attributes['Extension']?.toLowerCase() === extension);
  return entry?.attributes['ContentType'] ?? '';
}

function read(parts: Parts): XmlDocument {
  const name = storedName(parts, PATH);
  if (name === undefined) throw new NotAWorkbook('not a workbook', `no ${PATH}`);
  return readPart(parts, name);
}

function isFor(partName = '', part: string): boolean {
  return [partName, plainPath(partName)].some((name) => name.toLowerCase() === `/${part.toLowerCase()}`);
}
