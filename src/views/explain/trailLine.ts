import type { Allocation, AllocationStep } from '../../allocation/allocation';
import { isPoolOfRows } from '../../allocation/trail';

/** A row of the trail: what one destination got of a step, or a cost row's own amount on its way into a pool. */
export type TrailLine =
  | { readonly kind: 'step'; readonly taken: AllocationStep; readonly index: number }
  | { readonly kind: 'source'; readonly taken: AllocationStep; readonly row: number };

/**
 * The row of the trail, counted from 0 below the headings, without making the others; null beyond the last. The order
 * is that of `trailEntries`.
 */
export function trailLine({ steps }: Allocation, position: number): TrailLine | null {
  let left = position;
  for (const taken of steps) {
    const sources = isPoolOfRows(taken) ? taken.rows : [];
    const row = sources[left];
    if (row !== undefined) return { kind: 'source', taken, row };
    left -= sources.length;
    if (left < taken.to.length) return left < 0 ? null : { kind: 'step', taken, index: left };
    left -= taken.to.length;
  }
  return null;
}
