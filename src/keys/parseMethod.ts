import type { RoundingMethod } from '../money/roundRatio';
import { foldText } from '../tables/foldText';

const METHODS = new Map<string, RoundingMethod>([
  ['halv op', 'half up'],
  ['half up', 'half up'],
  ['halv lige', 'half even'],
  ['half even', 'half even'],
]);

/** The method that `halv op` or `halv lige` (or the English words) names; null for another text. */
export function parseMethod(text: string): RoundingMethod | null {
  return METHODS.get(foldText(text)) ?? null;
}
