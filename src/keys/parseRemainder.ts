import { foldText } from '../tables/foldText';
import type { RemainderRule } from './distributionKey';

const RULES = new Map<string, RemainderRule>([
  ['største rest', { kind: 'largest' }],
  ['stoerste rest', { kind: 'largest' }],
  ['largest remainder', { kind: 'largest' }],
  ['hver for sig', { kind: 'independent' }],
  ['independent', { kind: 'independent' }],
]);

/** How a rule is written in Danish, for suggestions. */
export const REMAINDER_RULES = ['største rest', 'hver for sig'] as const;

/** The remainder rule a text of `Rest` stands for: one of the rule words, otherwise the name of the group or recipient that takes what the others leave. */
export function parseRemainder(text: string): RemainderRule {
  return RULES.get(foldText(text)) ?? { kind: 'to', name: text.trim() };
}
