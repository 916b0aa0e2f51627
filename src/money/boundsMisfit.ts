import { cutToBounds } from './bounds';
import type { Ore } from './ore';
import type { Sharing } from './sharing';

/** Why an amount cannot be shared within bounds: together they allow no more, or demand no less, than `limit` øre. */
export interface BoundsMisfit {
  readonly kind: 'above most' | 'below least';
  readonly limit: Ore;
}

/**
 * What stands in the way of sharing an amount, from 0 up, within its bounds; null where nothing does. 1.000.000 kr.
 * among three who get 300.000 kr. at most is above 900.000. Who weighs nothing gets the base amount, or the bound it passes.
 */
export function boundsMisfit(amount: Ore, { weights, base, bounds }: Sharing): BoundsMisfit | null {
  let least = 0;
  let most = 0;
  for (let i = 0; i < weights.values.length; i += 1) {
    const withoutMore = cutToBounds(base, bounds, i);
    least += withoutMore;
    most += (weights.values[i] ?? 0) > 0 ? (bounds.most[i] ?? Infinity) : withoutMore;
  }
  if (amount < least) return { kind: 'below least', limit: least };
  return amount > most ? { kind: 'above most', limit: most } : null;
}
