import { foldText } from '../tables/foldText';
import { COST_LAYOUT } from './costLayout';

/** Whether a heading row is that of cost rows: it has what every cost row needs, `Post` and `Nøgle`, or their aliases. */
export function looksLikeCosts(headings: readonly string[]): boolean {
  const found = new Set(headings.map(foldText));
  return COST_LAYOUT.required.every((field) =>
    COST_LAYOUT.headings[field].some((heading) => found.has(foldText(heading))),
  );
}
