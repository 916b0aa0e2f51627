import { isNegative } from '../money/exactSign';
import type { ExactNumber } from '../money/exactNumber';
import { type NumberDoubt, readNumbers } from '../money/readNumbers';
import { sumExact } from '../money/sumExact';
import { foldText } from '../tables/foldText';
import type { PlainWeighting } from './distributionKey';

/** Named weights, or what is wrong with a text that has an equals sign. */
export type NamedWeightsResult =
  | { readonly kind: 'weighting'; readonly weighting: PlainWeighting }
  | { readonly kind: 'not 100'; readonly sum: ExactNumber }
  | { readonly kind: 'doubtful'; readonly text: string; readonly doubt: NumberDoubt }
  | { readonly kind: 'invalid' };

/**
 * Named weights: `Kommuner=35; Region=65`. Names may hold `=` themselves, so the last one counts. Where a percent sign
 * stands after a weight, all of them are percentages and must be 100 together. Invalid where a part is no `name=weight`,
 * a weight is negative, or a name stands twice; doubtful where a weight may be read in two ways (`Kommuner=1,500`).
 */
export function parseNamedWeights(text: string): NamedWeightsResult {
  const parts = text.split(';').flatMap((piece) => (piece.trim() === '' ? [] : [partsOf(piece)]));
  const read = readNumbers(parts.map(({ value }) => ({ value, isPercent: false })));
  const weights = new Map<string, { readonly name: string; readonly weight: ExactNumber }>();
  for (const [index, { name, value }] of parts.entries()) {
    const { number = null, doubt = null } = read[index] ?? {};
    if (doubt !== null && doubt !== 'no percent sign') return { kind: 'doubtful', text: value, doubt };
    if (name === '' || number === null || isNegative(number) || weights.has(foldText(name))) {
      return { kind: 'invalid' };
    }
    weights.set(foldText(name), { name, weight: number });
  }
  const sum = sumExact([...weights.values()].map(({ weight }) => weight));
  const isHundred = sum.coefficient === 100n * 10n ** BigInt(sum.decimals);
  if (parts.some(({ value }) => value.includes('%')) && !isHundred) return { kind: 'not 100', sum };
  if (weights.size === 0) return { kind: 'invalid' };
  return { kind: 'weighting', weighting: { kind: 'named', weights: [...weights.values()] } };
}

function partsOf(piece: string): { readonly name: string; readonly value: string } {
  const equals = piece.lastIndexOf('=');
  return { name: piece.slice(0, Math.max(equals, 0)).trim(), value: piece.slice(equals + 1).trim() };
}
