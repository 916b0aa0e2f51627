import { resolveTarget } from './partPath';
import type { Parts } from './parts';
import { relationshipsOf } from './relationships';

const RELATIONSHIPS = /^\/?(.*)_rels\/([^/]*)\.rels$/;

/** The paths that relationships lead to where there is no part: a new one must not be taken for what they meant. */
export function danglingTargets(parts: Parts): Map<string, null> {
  const paths = new Map<string, null>();
  for (const name of parts.keys()) {
    const [, folder, file] = RELATIONSHIPS.exec(name) ?? [];
    if (folder === undefined || file === undefined) continue;
    const from = folder + file;
    for (const { part, target, isExternal } of relationshipsOf(parts, from)) {
      if (part === null && !isExternal) paths.set(resolveTarget(from, target), null);
    }
  }
  return paths;
}
