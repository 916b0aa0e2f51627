import { foldText } from '../tables/foldText';
import type { PlainWeighting } from './distributionKey';
import { parseDatedColumn } from './parseDatedColumn';
import { type NamedWeightsResult, parseNamedWeights } from './parseNamedWeights';
import { parseSplit } from './parseSplit';

/** What a text weighs by where it is one thing, or what is wrong with it. */
export type PlainWeightingResult = NamedWeightsResult;

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
  const weighting = parseDriver(text);
  return weighting === null ? { kind: 'invalid' } : { kind: 'weighting', weighting };
}

function parseDriver(text: string): PlainWeighting | null {
  const column = parseDatedColumn(text);
  return column === null ? null : { kind: 'driver', ...column };
}
