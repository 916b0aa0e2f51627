import { decodeXml } from '../xml/decodeXml';
import type { Parts } from './parts';
import { relationshipsOf } from './relationships';

/** A part that another leads to, and what it says. */
export interface RelatedPart {
  readonly part: string;
  readonly relationshipId: string;
  readonly text: string;
}

/** The parts to which a part leads (the package itself where it is `''`) by relationships of a kind, in order; those that are not there are left out. */
export function relatedParts(parts: Parts, from: string, kind: string): RelatedPart[] {
  return relationshipsOf(parts, from).flatMap((found) => {
    const bytes = found.part === null ? undefined : parts.get(found.part);
    if (found.kind !== kind || found.part === null || bytes === undefined) return [];
    return { part: found.part, relationshipId: found.id, text: decodeXml(bytes) };
  });
}
