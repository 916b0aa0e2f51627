import { type ExactNumber, sumExact } from './exactNumber';
import { parseExactNumber } from './parseExactNumber';
import { plainText } from './plainText';

/** Percentages as typed, and their exact sum. */
export interface Percentages {
  readonly parts: readonly ExactNumber[];
  readonly sum: ExactNumber;
  readonly isHundred: boolean;
}

const PERCENTAGE = /^(-?\d{1,15}(?:,\d{1,15})?)\s*%?$/;

/** Reads texts such as `35`, `33,3` or `40 %` as percentages, negative ones included; null if any is something else. */
export function parsePercentages(texts: readonly string[]): Percentages | null {
  const parts: ExactNumber[] = [];
  for (const text of texts) {
    const digits = PERCENTAGE.exec(plainText(text))?.[1];
    const part = digits === undefined ? null : parseExactNumber(digits);
    if (part === null) return null;
    parts.push(part);
  }
  const sum = sumExact(parts);
  return { parts, sum, isHundred: sum.coefficient === 100n * 10n ** BigInt(sum.decimals) };
}
