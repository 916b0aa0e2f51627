import type { MovedReference } from '../movedFormula';
import type { Place } from '../reading/readPlaces';
import type { FollowedBlock } from './blockLines';
import { countsLines } from './countsLines';
import { meaningsOf, shownMeaning } from './meanings';

/**
 * What a formula no longer means of our tables, though it did before they were written anew; null where it means what it
 * meant, also where rows and columns have come in between.
 *
 * @param before what it referred to, place by place; `after` what it refers to in the end, and `formula` how.
 */
export function movedReference(
  before: readonly Place[],
  after: readonly Place[],
  formula: string,
  blocks: readonly FollowedBlock[],
): MovedReference | null {
  const counts = countsLines(formula);
  for (const block of blocks) {
    const meant = meaningsOf(before, block.sheetId, block.before);
    const means = meaningsOf(after, block.sheetId, block.after);
    for (const [index, one] of meant.entries()) {
      const other = means[index];
      const was = shownMeaning(one);
      if (other === undefined) return { kind: 'gone', was, is: null };
      if (
        !isKept(one.rows, other.rows, block, 'rows') ||
        !isKept(one.columns, other.columns, block, 'columns')
      ) {
        return { kind: 'elsewhere', was, is: shownMeaning(other) };
      }
      const isShifted = hasShifted(one.rows, other.rows) || hasShifted(one.columns, other.columns);
      if (counts && isShifted) return { kind: 'counted', was, is: null };
    }
  }
  return null;
}

/** Whether lines are those they were: without those that have gone, where others are left, and with new ones among them. */
function isKept(
  was: readonly string[],
  is: readonly string[],
  { before, after }: FollowedBlock,
  axis: 'rows' | 'columns',
): boolean {
  const known = new Set(before[axis]);
  const left = new Set(after[axis]);
  const meant = was.filter((text) => left.has(text));
  const isMeant = new Set(was);
  const isNow = new Set(is);
  return (
    meant.length > 0 &&
    meant.every((text) => isNow.has(text)) &&
    is.every((text) => isMeant.has(text) || !known.has(text))
  );
}

/** Whether one that is counted from the first has another number now. */
function hasShifted(was: readonly string[], is: readonly string[]): boolean {
  return was.some((text, index) => is[index] !== text && is.includes(text));
}
