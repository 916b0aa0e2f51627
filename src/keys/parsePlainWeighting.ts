import { foldText } from '../tables/foldText';
import type { NamedWeight, PlainWeighting } from './distributionKey';
import { parseDatedColumn } from './datedColumn';
import { parseSplit } from './parseSplit';
import { isNegative, type ExactNumber, sumExact } from '../money/exactNumber';
import { type NumberDoubt, readNumbers } from '../money/readNumbers';

/** What a text weighs by where it is one thing, or what is wrong with it. */
export type PlainWeightingResult =
  | { readonly kind: 'weighting'; readonly weighting: PlainWeighting }
  | { readonly kind: 'not 100'; readonly sum: ExactNumber }
  | { readonly kind: 'doubtful'; readonly text: string; readonly doubt: NumberDoubt }
  | { readonly kind: 'invalid' };

const EQUAL = new Set(['ligeligt', 'equal']);
/** What Excel makes of `12/88` typed into a cell that is no text: a date, which is a number. */
const NUMBER = /^[-\u2212]?\d+(?:,\d+)?$/;
const YEAR_HEADING = /^(?:19|20|21)\d\d$/;

/**
 * Reads a weight that is one thing: `ligeligt`, a plain split (`35/65`), named weights (`Kommuner=35; Region=65`), or
 * else a driver (`Folketal`, `Folketal {år-2}`). A bare number is no weight, unless it is a year, which may head a column.
 */
export function parsePlainWeighting(text: string): PlainWeightingResult {
  if (EQUAL.has(foldText(text))) return { kind: 'weighting', weighting: { kind: 'equal' } };
  const split = parseSplit(text);
  if (split?.kind === 'split') return { kind: 'weighting', weighting: split };
  if (split?.kind === 'not 100') return split;
  if (split?.kind === 'negative' || (NUMBER.test(text) && !YEAR_HEADING.test(text)))
    return { kind: 'invalid' };
  if (text.includes('=')) return parseNamedWeights(text);
  const column = parseDatedColumn(text);
  return column === null
    ? { kind: 'invalid' }
    : { kind: 'weighting', weighting: { kind: 'driver', ...column } };
}

/**
 * Named weights: `Kommuner=35; Region=65`. Names may hold `=` themselves, so the last one counts. Where a percent sign
 * stands after a weight, all of them are percentages and must be 100 together. Invalid where a part is no `name=weight`,
 * a weight is negative, or a name stands twice; doubtful where a weight may be read in two ways (`Kommuner=1,500`).
 */
function parseNamedWeights(text: string): PlainWeightingResult {
  const parts = text.split(';').flatMap((piece) => (piece.trim() === '' ? [] : [partsOf(piece)]));
  const read = readNumbers(parts.map(({ value }) => ({ value, isPercent: false })));
  const weights = new Map<string, NamedWeight>();
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
