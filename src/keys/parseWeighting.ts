import type { Ore } from '../money/ore';
import { parseAmount } from '../money/parseAmount';
import type { TypedWeighting, MixedPart } from './distributionKey';
import { withoutInvisible } from '../money/plainText';
import { readNumber } from '../money/readNumber';
import { parsePlainWeighting, type PlainWeightingResult } from './parsePlainWeighting';
import { parseSplit } from './parseSplit';
import { parseExactNumber } from '../money/parseExactNumber';
import { sumExact } from '../money/exactNumber';

/** What a text of `Vægt` weighs by and what everyone gets first, in øre (`isBare`: without a unit); or what is wrong with it. */
export type WeightingResult =
  | {
      readonly kind: 'weighting';
      readonly weighting: TypedWeighting;
      readonly base: Ore;
      readonly isBare?: true;
    }
  | Exclude<PlainWeightingResult, { readonly kind: 'weighting' }>;

/** `10.000 kr. til hver, resten efter Folketal`. A space is one space by then, so that matching takes linear time. */
const BASE_FIRST =
  /^(?:først |grundbeløb )?(.+?) (?:(?:til )?hver(?: part)?|pr\. part|to each)(?:[,;:.]? (?:og )?| [-\u2013] )(?:and )?(?:resten|the rest) (?:(?:for)?deles )?(?:efter |by )?(.+)$/i;
/** An amount that someone gets, but not written so that it is known who shares the rest, and how. */
const NEARLY_BASE_FIRST = /^\D?\d.* (?:til hver|to each)\b/i;

/**
 * Reads a text of `Vægt`. The whole grammar of weights is this:
 *
 *     weight  = [amount "til hver, resten efter"] shares
 *     shares  = percent plain { "+" percent plain } | plain      percentages summing to 100
 *     plain   = "ligeligt" | split | names | driver
 *     split   = number "/" number { "/" number }                 summing to 100
 *     names   = name "=" number { ";" name "=" number }
 *     driver  = heading [ "{år" [ ("+" | "-") number ] "}" ]
 *
 * A plain split wins over a mixture (`40 % / 60 %`).
 * @param zeros how many zeros amounts are written without: 3 for 10 under `Vægt (t.kr.)`.
 */
export function parseWeighting(text: string, zeros = 0): WeightingResult {
  const oneLine = withoutInvisible(text.normalize('NFC'))
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const [, amountText = '', rest = ''] = BASE_FIRST.exec(oneLine) ?? [];
  if (rest === '') return NEARLY_BASE_FIRST.test(oneLine) ? { kind: 'invalid' } : parseShares(oneLine, 0);
  const amount = parseAmount(amountText, zeros);
  if (amount.kind !== 'amount' || amount.rounded || amount.ore < 0) return { kind: 'invalid' };
  const shares = parseShares(rest, amount.ore);
  const isBare = amount.ore > 0 && (readNumber(amountText)?.unit ?? null) === null;
  return shares.kind === 'weighting' && isBare ? { ...shares, isBare } : shares;
}

function parseShares(text: string, base: Ore): WeightingResult {
  const mixture = parseSplit(text) === null ? parseMixture(text) : null;
  if (mixture?.kind === 'mixed') return { kind: 'weighting', weighting: mixture, base };
  const result = mixture ?? parsePlainWeighting(text);
  return result.kind === 'weighting' ? { ...result, base } : result;
}

const PERCENT = String.raw`\d{1,15}(?:,\d{1,15})? ?(?:%|pct\.?|procent) ?`;
/** `+`, `og`, `and`, `;` or a comma with a space after it, before the next percentage. */
const BETWEEN = new RegExp(String.raw` ?(?:\+|;|, | og | and ) ?(?=${PERCENT})`, 'i');
const PART = new RegExp(`^(${PERCENT})(?:efter |by )?(.+)$`, 'i');

/** A mixture understood: its parts, or the result that stands for it where it is wrong. */
type MixtureResult = { readonly kind: 'mixed'; readonly parts: readonly MixedPart[] } | PlainWeightingResult;

/**
 * Reads a mixed weight: `50 % Folketal + 50 % ligeligt`, percentages that sum to 100 before what each part weighs by.
 * Null where the text is none; so is one part of less than 100, which may be a column's heading (`50 %-reglen`).
 */
function parseMixture(text: string): MixtureResult | null {
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
