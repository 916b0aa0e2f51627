import type { Ore } from '../money/ore';
import { parseAmount } from '../money/parseAmount';
import type { CellValue } from '../cells/grid';
import type { RoundingMethod } from '../money/roundRatio';
import { meaningOf } from '../tables/meaningOf';
import type { RemainderRule } from './distributionKey';

/** The rounding unit of a cell of `Afrunding`, in øre: `500` and `500 kr.` are 50_000, `0,01` is 1. Null where it is no whole number of øre above 0. @param zeros how many zeros a number is written without. */
export function parseUnit(value: CellValue, zeros = 0): Ore | null {
  const amount = parseAmount(value, zeros);
  return amount.kind === 'amount' && !amount.rounded && amount.ore >= 1 ? amount.ore : null;
}

/** The method that `halv op` or `halv lige` (or the English words) names; null for another text. */
export const parseMethod = meaningOf<RoundingMethod>({
  'half up': ['halv op', 'half up'],
  'half even': ['halv lige', 'half even'],
});

const ruleNamed = meaningOf<'largest' | 'independent'>({
  largest: ['største rest', 'stoerste rest', 'largest remainder'],
  independent: ['hver for sig', 'independent'],
});

/** How a rule is written in Danish, for suggestions. */
export const REMAINDER_RULES = ['største rest', 'hver for sig'] as const;

/** The remainder rule a text of `Rest` stands for: one of the rule words, otherwise the name of the group or recipient that takes what the others leave. */
export function parseRemainder(text: string): RemainderRule {
  const kind = ruleNamed(text);
  return kind === null ? { kind: 'to', name: text.trim() } : { kind };
}
