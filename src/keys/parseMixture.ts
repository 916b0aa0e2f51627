import { parseExactNumber } from '../money/parseExactNumber';
import { sumExact } from '../money/sumExact';
import type { MixedPart } from './distributionKey';
import { parsePlainWeighting, type PlainWeightingResult } from './parsePlainWeighting';

const PERCENT = String.raw`\d{1,15}(?:,\d{1,15})? ?(?:%|pct\.?|procent) ?`;
/** `+`, `og`, `and`, `;` or a comma with a space after it, before the next percentage. */
const BETWEEN = new RegExp(String.raw` ?(?:\+|;|, | og | and ) ?(?=${PERCENT})`, 'i');
const PART = new RegExp(`^(${PERCENT})(?:efter |by )?(.+)$`, 'i');

/** A mixture understood: its parts, or the result that stands for it where it is wrong. */
export type MixtureResult =
  { readonly kind: 'mixed'; readonly parts: readonly MixedPart[] } | PlainWeightingResult;

/**
 * Reads a mixed weight: `50 % Folketal + 50 % ligeligt`, percentages that sum to 100 before what each part weighs by.
 * Null where the text is none; so is one part of less than 100, which may be a column's heading (`50 %-reglen`).
 */
export function parseMixture(text: string): MixtureResult | null {
  const pieces = text
    .replace(/\s+/g, ' ')
    .split(BETWEEN)
    .map((piece) => PART.exec(piece.trim()));
  const parts: MixedPart[] = [];
  for (const piece of pieces) {
    const [, percentText = '', weightText = ''] = piece ?? [];
    const percent = parseExactNumber(percentText.replace(/[^\d,]/g, ''));
    if (percent === null) return null;
    const result = parsePlainWeighting(weightText);
    if (result.kind !== 'weighting') return pieces.length === 1 ? null : result;
    parts.push({ percent, weighting: result.weighting, text: weightText });
  }
  const sum = sumExact(parts.map(({ percent }) => percent));
  if (sum.coefficient === 100n * 10n ** BigInt(sum.decimals)) return { kind: 'mixed', parts };
  return parts.length === 1 ? null : { kind: 'not 100', sum };
}
