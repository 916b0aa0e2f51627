import { relationshipsPath, storedName } from './partPath';
import type { Parts } from './parts';
import { relationshipsOf } from './relationships';

/** The parts that relationships lead to from the package's own ones, with their relationship parts. */
export function reachableParts(parts: Parts): Set<string> {
  const reached = new Set<string>();
  const waiting = [''];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const relationships = storedName(parts, relationshipsPath(part));
    if (relationships === undefined) continue;
    reached.add(relationships);
    for (const { part: target } of relationshipsOf(parts, part)) {
      if (target === null || reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return reached;
}
