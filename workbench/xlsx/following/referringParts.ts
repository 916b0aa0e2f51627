import type { Sheet } from '../../book/book';
import type { Parts } from '../opc/parts';
import { relationshipsOf } from '../opc/relationships';

/** A part that may say something about cells, and the sheet whose cells it means where it names none. */
export interface ReferringPart {
  readonly part: string;
  /** The last word of the type of the relationship that leads there. */
  readonly kind: string;
  readonly home: Sheet | null;
}

/** The kinds of parts that say something about cells and that the book does not hold. */
const KINDS = new Set([
  'drawing', 'vmlDrawing', 'chart', 'chartEx', 'chartUserShapes', 'pivotTable', 'pivotCacheDefinition', 'ctrlProp',
  'tableSingleCells', 'comments', 'threadedComment', 'namedSheetView', 'table', 'connections',
]); // prettier-ignore

/** Those parts to which the starts, and parts like them, lead. */
export function referringParts(parts: Parts, starts: readonly ReferringPart[]): ReferringPart[] {
  const found: ReferringPart[] = [...starts];
  const seen = new Set<string>();
  for (const { part: from, home } of found) {
    for (const { kind, part } of relationshipsOf(parts, from)) {
      if (part === null || seen.has(part) || !KINDS.has(kind)) continue;
      seen.add(part);
      found.push({ part, kind, home });
    }
  }
  return found.slice(starts.length);
}
