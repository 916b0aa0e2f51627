import { pathTo } from './pathTo';
import type { Portion } from './portion';
import type { SplitStep } from './stepResolver';
import { isSectorStep } from './stepsLeft';

/** What goes on from a step that has been taken: a portion for each part, null where the part is 0; none from the last step. */
export function onwardPortions(portion: Portion, split: SplitStep, parts: Float64Array): (Portion | null)[] {
  const isLeading = portion.sector === null;
  return split.next.map(({ name, members, sector, left }, i) => {
    const amount = parts[i] ?? 0;
    if (amount === 0) return null;
    return {
      ...portion,
      sector: isLeading && !isSectorStep(left) ? sector : portion.sector,
      pool: null,
      from: pathTo(portion.from, name),
      amount,
      members,
      left,
    };
  });
}
