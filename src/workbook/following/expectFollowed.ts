import { findMoved } from './findMoved';
import { FollowedOtherwise } from './followedOtherwise';
import type { MovedFormula } from '../movedFormula';
import type { Watch } from './watchFormulas';

/**
 * Looks whether formulas have become what they were expected to, now that lines have changed places. Three syncs.
 *
 * @throws FollowedOtherwise
 */
export async function expectFollowed(
  context: Excel.RequestContext,
  watch: Watch,
  expected: readonly MovedFormula[],
): Promise<void> {
  const found = await findMoved(context, watch);
  if (JSON.stringify(found) === JSON.stringify(expected)) return;
  throw new FollowedOtherwise(`Expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}.`);
}
