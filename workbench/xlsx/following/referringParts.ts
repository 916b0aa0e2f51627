import type { Sheet } from '../../book/book';
import { relationshipsOf } from '../opc/relationships';

/** The kinds of parts that say something about cells and that the book does not hold. */
const KINDS = new Set([
  'drawing', 'chart', 'chartEx', 'chartUserShapes', 'pivotTable', 'pivotCacheDefinition', 'ctrlProp', 'tableSingleCells',
]); // prettier-ignore

/** Those of these parts that others lead to, by path, with the sheet whose cells they mean where they name none. */
export function referringParts(
  parts: ReadonlyMap<string, Uint8Array>,
  starts: readonly (readonly [part: string, home: Sheet | null])[],
): Map<string, Sheet | null> {
  const found = new Map<string, Sheet | null>();
  const waiting = [...starts];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [from, home] = next;
    for (const { kind, part } of relationshipsOf(parts, from)) {
      if (part === null || found.has(part) || !KINDS.has(kind)) continue;
      found.set(part, home);
      waiting.push([part, home]);
    }
  }
  return found;
}
