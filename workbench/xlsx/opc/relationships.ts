import { decodeXml } from '../xml/decodeXml';
import { parseXml, type XmlDocument } from '../xml/parseXml';
import { replaceChildren } from '../xml/replaceChildren';
import { children } from '../xml/xmlNode';
import { element, outerXml } from '../xml/writeXml';
import { relationshipsPath, resolveTarget, storedName } from './partPath';

export interface Relationship {
  readonly id: string;
  /** The last word of its type's address: `worksheet`, `table`, `sharedStrings`. */
  readonly kind: string;
  readonly type: string;
  /** The stored name of the part it leads to, or null where it leads out of the package or nowhere. */
  readonly part: string | null;
  readonly target: string;
  /** Whether it leads out of the package. */
  readonly isExternal: boolean;
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const EMPTY =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The relationships of a part, in order; of the package itself where `part` is `''`. */
export function relationshipsOf(parts: ReadonlyMap<string, Uint8Array>, part: string): Relationship[] {
  const document = relationshipsDocument(parts, part);
  return children(document.root, 'Relationship').map(({ attributes }) => {
    const target = attributes['Target'] ?? '';
    const type = attributes['Type'] ?? '';
    const isExternal = attributes['TargetMode'] === 'External';
    return {
      id: attributes['Id'] ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      part: isExternal ? null : partAt(parts, resolveTarget(part, target)),
      target,
      isExternal,
    };
  });
}

/** The stored name of what a target means. It is an address, in which a blank is `%20`; a part's name may have either. */
function partAt(parts: ReadonlyMap<string, unknown>, path: string): string | null {
  const plain = /^(?:[^%]|%[0-7][\da-f])*$/i.test(path) ? decodeURIComponent(path) : path;
  return storedName(parts, path) ?? storedName(parts, plain) ?? null;
}

/** Adds a relationship and returns its id, the first free of `rId1`, `rId2` … The kind is the last word of its type's address, or all of that where it is none of Office's own. */
export function addRelationship(
  parts: Map<string, Uint8Array>,
  part: string,
  kind: string,
  target: string,
  isExternal = false,
): string {
  const document = relationshipsDocument(parts, part);
  const existing = relationshipsOf(parts, part);
  const taken = new Set(existing.map(({ id }) => id.toLowerCase()));
  let number = existing.length + 1;
  while (taken.has(`rid${number}`)) number++;
  const id = `rId${number}`;
  const base = existing.some(({ type }) => type.startsWith(STRICT)) ? STRICT : TRANSITIONAL;
  const added = element(document.prefix, 'Relationship', {
    Id: id,
    Type: kind.includes(':') ? kind : `${base}/${kind}`,
    Target: target,
    TargetMode: isExternal ? 'External' : undefined,
  });
  write(parts, part, document, [...kept(document, () => true), added]);
  return id;
}

/** Takes relationships away by their ids. */
export function removeRelationships(
  parts: Map<string, Uint8Array>,
  part: string,
  ids: ReadonlySet<string>,
): void {
  const document = relationshipsDocument(parts, part);
  write(
    parts,
    part,
    document,
    kept(document, (id) => !ids.has(id)),
  );
}

function relationshipsDocument(parts: ReadonlyMap<string, Uint8Array>, part: string): XmlDocument {
  const bytes = parts.get(storedName(parts, relationshipsPath(part)) ?? '');
  return parseXml(bytes === undefined ? EMPTY : decodeXml(bytes));
}

function kept(document: XmlDocument, isKept: (id: string) => boolean): string[] {
  return children(document.root, 'Relationship')
    .filter(({ attributes }) => isKept(attributes['Id'] ?? ''))
    .map((node) => outerXml(document, node));
}

function write(
  parts: Map<string, Uint8Array>,
  part: string,
  document: XmlDocument,
  relationships: readonly string[],
): void {
  const path = relationshipsPath(part);
  const changes = new Map([['Relationship', relationships]]);
  parts.set(storedName(parts, path) ?? path, replaceChildren(document, ['Relationship'], changes));
}
