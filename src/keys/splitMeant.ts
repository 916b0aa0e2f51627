import { parseSplit } from './parseSplit';

/** What people write between the shares of a split instead of a slash. */
const BETWEEN = /\s*(?:[-–—:;|\\+&]|\bog\b|\band\b|\btil\b|\bto\b|\/\/)\s*/iu;

/** The plain split that a text without slashes probably means, for "Mente du …?": `35-65` and `35 % og 65 %` give `35/65`; null where it is none that sums to 100. */
export function splitMeant(text: string): string | null {
  const shares = text.split(BETWEEN).map((share) => share.replace(/\s*(?:%|pct\.?|procent)$/i, '').trim());
  const split = shares.join('/');
  return shares.length > 1 && parseSplit(split)?.kind === 'split' ? split : null;
}
