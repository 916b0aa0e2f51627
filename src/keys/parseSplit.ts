import type { ExactNumber } from '../money/exactNumber';
import { parsePercentages } from '../money/parsePercentages';

/** A text with slashes between numbers: a plain split if they are shares of 100, else what is wrong with it. */
export type Split =
  | { readonly kind: 'split'; readonly parts: readonly ExactNumber[] }
  | { readonly kind: 'not 100'; readonly sum: ExactNumber }
  | { readonly kind: 'negative' };

/** Reads a plain split: `35/65`, `33,3/33,3/33,4`, `40 % / 60 %`. Null where the text is no split at all but a name. `35/60` is a split that is not 100. */
export function parseSplit(text: string): Split | null {
  const texts = text.split('/');
  const percentages = texts.length < 2 ? null : parsePercentages(texts);
  if (percentages === null) return null;
  const { parts, sum, isHundred } = percentages;
  if (parts.some(({ coefficient }) => coefficient < 0n)) return { kind: 'negative' };
  return isHundred ? { kind: 'split', parts } : { kind: 'not 100', sum };
}

/** What people write between the shares of a split instead of a slash. */
const BETWEEN = /\s*(?:[-–—:;|\\+&]|\bog\b|\band\b|\btil\b|\bto\b|\/\/)\s*/iu;

/** The plain split that a text without slashes probably means, for "Mente du …?": `35-65` and `35 % og 65 %` give `35/65`; null where it is none that sums to 100. */
export function splitMeant(text: string): string | null {
  const shares = text.split(BETWEEN).map((share) => share.replace(/\s*(?:%|pct\.?|procent)$/i, '').trim());
  const split = shares.join('/');
  return shares.length > 1 && parseSplit(split)?.kind === 'split' ? split : null;
}
