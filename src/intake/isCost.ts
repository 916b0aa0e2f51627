import type { ReadRow } from '../reader/reading';

/** Whether a row is a cost whose figures are the table's amounts: an item that does not say itself that it counts something else. */
export function isCost({ role, isApart }: Pick<ReadRow, 'role' | 'isApart'>): boolean {
  return role === 'item' && isApart !== true;
}
