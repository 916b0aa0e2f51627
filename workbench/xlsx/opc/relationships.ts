import { parseXml, type XmlDocument } from '../xml/parseXml';
import { DECLARATION } from '../xml/replaceChildren';
import { withAppended } from '../xml/withAppended';
import { withoutNodes } from '../xml/withoutNodes';
import { children } from '../xml/xmlNode';
import { element } from '../xml/writeXml';
import { STRICT, TRANSITIONAL } from './relationshipAttributes';
import { plainPath, relationshipsPath, resolveTarget, storedName } from './partPath';
import { readPart, writePart, type Parts, type PartsToWrite } from './parts';

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

const EMPTY = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** The relationships of a part, in order; of the package itself where `part` is `''`. */
export function relationshipsOf(parts: Parts, part: string): Relationship[] {
  const document = relationshipsDocument(parts, part);
  return children(document.root, 'Relationship').map(({ attributes }) => {
    const target = attributes['Target'] ?? '';
    const type = attributes['Type'] ?? '';
    const isExternal = attributes['TargetMode'] === 'External';
    const path = resolveTarget(part, target);
    return {
      id: attributes['Id'] ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      part: isExternal ? null : (storedName(parts, path) ?? storedName(parts, plainPath(path)) ?? null),
      target,
      isExternal,
    };
  });
}

/** Adds a relationship and returns its id, the first free of `rId1`, `rId2` … The kind is the last word of its type's address, or all of that where it is none of Office's own. */
export function addRelationship(
  parts: PartsToWrite,
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
  writePart(parts, relationshipsPath(part), withAppended(document, added));
  return id;
}

/** Takes relationships away by their ids. */
export function removeRelationships(parts: PartsToWrite, part: string, ids: ReadonlySet<string>): void {
  const document = relationshipsDocument(parts, part);
  const all = children(document.root, 'Relationship');
  const gone = all.filter(({ attributes }) => ids.has(attributes['Id'] ?? ''));
  if (gone.length > 0) writePart(parts, relationshipsPath(part), withoutNodes(document, gone));
}

function relationshipsDocument(parts: Parts, part: string): XmlDocument {
  const name = storedName(parts, relationshipsPath(part));
  return name === undefined ? parseXml(EMPTY) : readPart(parts, name);
}
