import type { GroupAllocation } from '../allocation/allocation';
import type { CostTable } from '../costs/costRow';
import { formatExact } from '../money/formatExact';
import type { Ratio } from '../money/ratio';
import { decimalOf } from '../money/roundRatio';
import type { Language } from '../texts/language';
import { sheetTexts } from '../texts/sheetTexts';
import { itemAt } from './itemAt';
import { pricedYears } from './pricedYears';

/** Factors are shown with as many decimals as they have, at most these. */
const PLACES = 8;

/** A sentence for each price level that amounts of the group were brought from: what each year was multiplied by. */
export function priceNotes(group: GroupAllocation, costs: CostTable, language: Language): string[] {
  const shown = new Set(pricedYears(group, costs));
  const levels = new Map<number, Map<number, Ratio>>();
  for (const { row } of group.rows) {
    for (const { year, adjusted } of itemAt(costs.rows, row).amounts) {
      if (adjusted === undefined || typeof year !== 'number' || !shown.has(year)) continue;
      const factors = levels.get(adjusted.level) ?? new Map<number, Ratio>();
      levels.set(adjusted.level, factors.set(year, adjusted.factor));
    }
  }
  const texts = sheetTexts(language);
  return [...levels]
    .sort(([a], [b]) => a - b)
    .map(([level, factors]) => {
      const words = [...factors]
        .sort(([a], [b]) => a - b)
        .map(([year, factor]) => texts.yearFactor(year, shownFactor(factor, language)));
      return texts.pricesAdjusted(level, words.join(', '));
    });
}

/** A factor as it is shown: 108243216/100000000 is 1,08243216. */
export function shownFactor(factor: Ratio, language: Language): string {
  return formatExact(decimalOf(factor, PLACES), language);
}
