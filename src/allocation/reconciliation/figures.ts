import type { Ore } from '../../money/ore';
import { TOTAL_PRICE } from './headings';

/** Øre by folded heading; a heading that does not apply is missing. */
export type Figures = ReadonlyMap<string, Ore>;

/** Figures of several lines added up, heading by heading. */
export function addFigures(all: readonly Figures[]): Figures {
  const sums = new Map<string, Ore>();
  for (const figures of all) {
    for (const [heading, amount] of figures) sums.set(heading, (sums.get(heading) ?? 0) + amount);
  }
  return sums;
}

/**
 * The calculated amount that a printed one is held against: 0 under a heading that does not apply to the line (a
 * municipality under `Region 2021`). Null where nothing is calculated: an unknown heading, or a price that is not known.
 */
export function expectedAmount(figures: Figures, heading: string, known: ReadonlySet<string>): Ore | null {
  const amount = figures.get(heading);
  if (amount !== undefined) return amount;
  return known.has(heading) && heading !== TOTAL_PRICE ? 0 : null;
}
