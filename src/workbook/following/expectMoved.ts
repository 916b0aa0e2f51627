import type { MovedFormula } from '../movedFormula';
import type { WatchedFormula } from './watchedFormulas';

/** The formulas that will have lost what they referred to when everything is written. */
export function expectMoved(formulas: readonly WatchedFormula[]): MovedFormula[] {
  return formulas.flatMap(({ place, moved }) => (moved === null ? [] : [{ place, ...moved }]));
}
