import { foldText } from '../tables/foldText';
import { COST_LAYOUT } from './costLayout';

/** Whether a heading row is that of cost rows: it has what every cost row needs, `Post` and `Nøgle`, or their aliases. */
export function looksLikeCosts(headings: readonly string[]): boolean {
  const found = new Set(headings.map(foldText));
  const { label, key } = COST_LAYOUT.headings;
  return [label, key].every((aliases) => aliases.some((alias) => found.has(foldText(alias))));
}
