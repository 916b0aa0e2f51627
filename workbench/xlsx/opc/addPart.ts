import { setContentType } from './contentTypes';
import { danglingTargets } from './danglingTargets';
import { freePath, relativeTarget } from './partPath';
import type { PartsToWrite } from './parts';
import { addRelationship } from './relationships';

/** A part that is new, and how another leads to it. */
export interface AddedPart {
  readonly part: string;
  readonly relationshipId: string;
}

/** Adds a part to which `from` leads (the package itself where it is `''`), at its usual path or the next that nothing is or should be at. */
export function addPart(
  parts: PartsToWrite,
  from: string,
  kind: string,
  contentType: string,
  usual: string,
  bytes: Uint8Array,
): AddedPart {
  const part = freePath(new Map<string, unknown>([...parts, ...danglingTargets(parts)]), usual);
  parts.set(part, bytes);
  setContentType(parts, part, contentType);
  return { part, relationshipId: addRelationship(parts, from, kind, relativeTarget(from, part)) };
}
