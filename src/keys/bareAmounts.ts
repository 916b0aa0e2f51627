import { finding, type Finding } from '../findings/finding';
import type { KeyUse } from './usedDefaults';

/**
 * The warning `amount-in-kroner` for bounds and base amounts without a unit, of keys in use: they are in kr. where costs
 * are in thousands or millions. 400 under `Højst` is 400 kr. beside 1000 that are 1.000.000.
 */
export function bareAmounts(uses: readonly KeyUse[]): Finding[] {
  const steps = new Set(uses.flatMap(({ key }) => key.steps));
  return [...steps].flatMap(({ bare = [] }) =>
    bare.map(({ heading, text, cell, amount }) =>
      finding('warning', 'amount-in-kroner', cell, { heading, text, amount }),
    ),
  );
}
