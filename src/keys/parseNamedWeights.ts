import { isNegative } from '../money/exactSign';
import type { ExactNumber } from '../money/exactNumber';
import { parseExactNumber } from '../money/parseExactNumber';
import { foldText } from '../tables/foldText';
import type { PlainWeighting } from './distributionKey';

/**
 * Named weights: `Kommuner=35; Region=65`. Names may hold `=` themselves, so the last one counts; a percent sign after
 * a weight is allowed. Null where a part is no `name=weight`, a weight is negative, or a name stands twice.
 */
export function parseNamedWeights(text: string): PlainWeighting | null {
  const weights = new Map<string, { readonly name: string; readonly weight: ExactNumber }>();
  for (const part of text.split(';').map((piece) => piece.trim())) {
    if (part === '') continue;
    const equals = part.lastIndexOf('=');
    const name = part.slice(0, Math.max(equals, 0)).trim();
    const weight = parseExactNumber(part.slice(equals + 1));
    if (name === '' || weight === null || isNegative(weight) || weights.has(foldText(name))) return null;
    weights.set(foldText(name), { name, weight });
  }
  return weights.size === 0 ? null : { kind: 'named', weights: [...weights.values()] };
}
