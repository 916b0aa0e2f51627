import { type Bounds, noBounds } from '../../money/bounds';
import type { Ore } from '../../money/ore';
import { parseAmount } from '../../money/parseAmount';
import { cellText } from '../../tables/cellText';
import type { PreparedWeights } from '../preparedWeights';
import { impossible, refusedAs, wrongKind } from '../refusal';
import { placeIn, argumentRange } from './range';
import { withoutError } from './singleCell';

/**
 * The arguments `mindst` and `højst`: one amount for all, or one for each weight, in kr.; an empty cell is no bound.
 * Null where both are left out. Refused where there are neither one nor as many as weights, where one is no amount in
 * whole øre from 0 up, and where a part would get more at least than at most.
 */
export function boundsOf(least: unknown, most: unknown, weights: PreparedWeights): Bounds | null {
  const count = weights.exact.length;
  const none = noBounds(count);
  const lowest = limitsOf(least, 'least', none.least);
  const highest = limitsOf(most, 'most', none.most);
  if (lowest === null && highest === null) return null;
  const bounds = { least: lowest ?? none.least, most: highest ?? none.most };
  const crossed = bounds.least.findIndex((limit, i) => limit > (bounds.most[i] ?? Infinity));
  if (crossed >= 0) throw impossible((texts) => texts.boundsCrossed(crossed + 1));
  return bounds;
}

/** Øre for each weight, `none` where there is no bound; null where the argument is left out. Excel hands an empty cell over as 0 or as nothing. */
function limitsOf(value: unknown, argument: 'least' | 'most', none: Float64Array): Float64Array | null {
  if (value === undefined || value === null) return null;
  const range = argumentRange(value);
  const { cells } = range;
  const limits = cells.map((cell, at): Ore | null => {
    const place = placeIn(argument, range, at);
    const text = cellText(withoutError(cell, place));
    if (text === '') return null;
    const amount = parseAmount(cell);
    if (amount.kind === 'amount' && !amount.rounded && amount.ore >= 0) return amount.ore;
    throw refusedAs('bound-invalid', { text }, place);
  });
  // A single 0 is what an empty cell is handed over as: a bound of nothing for all would share nothing.
  if (limits.every((limit) => limit === null || (limit === 0 && cells.length === 1))) return null;
  if (cells.length !== 1 && cells.length !== none.length) {
    throw wrongKind((texts) => texts.countsDiffer(argument, cells.length, 'weights', none.length));
  }
  return none.map((unbound, i) => (cells.length === 1 ? limits[0] : limits[i]) ?? unbound);
}
