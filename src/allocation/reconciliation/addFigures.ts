import type { Ore } from '../../money/ore';
import type { Figures } from './figures';

/** Figures of several lines added up, heading by heading. */
export function addFigures(all: readonly Figures[]): Figures {
  const sums = new Map<string, Ore>();
  for (const figures of all) {
    for (const [heading, amount] of figures) sums.set(heading, (sums.get(heading) ?? 0) + amount);
  }
  return sums;
}
