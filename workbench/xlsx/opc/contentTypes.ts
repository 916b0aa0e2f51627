import { NotAWorkbook } from '../notAWorkbook';
import { decodeXml } from '../xml/decodeXml';
import { parseXml, type XmlDocument } from '../xml/parseXml';
import { replaceChildren } from '../xml/replaceChildren';
import { child, children } from '../xml/xmlNode';
import { element, outerXml } from '../xml/writeXml';
import { storedName } from './partPath';

const PATH = '[Content_Types].xml';

/** Sets the content types of some parts, and takes away those of parts that are gone (null). */
export function setContentTypes(
  parts: Map<string, Uint8Array>,
  types: ReadonlyMap<string, string | null>,
): void {
  if (types.size === 0) return;
  const document = read(parts);
  const paths = [...types.keys()];
  const kept = children(document.root, 'Override')
    .filter((node) => !paths.some((path) => isFor(node.attributes['PartName'], path)))
    .map((node) => outerXml(document, node));
  const added = [...types].flatMap(([path, type]) =>
    type === null ? [] : [element(document.prefix, 'Override', { PartName: `/${path}`, ContentType: type })],
  );
  const changes = new Map([['Override', [...kept, ...added]]]);
  if (child(document.root, 'Override') === undefined && added.length === 0) return;
  parts.set(storedName(parts, PATH) ?? PATH, replaceChildren(document, ['Default', 'Override'], changes));
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

function isFor(partName: string | undefined, part: string): boolean {
  return partName?.toLowerCase() === `/${part.toLowerCase()}`;
}
