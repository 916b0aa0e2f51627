import type { Year } from '../costs/costRow';
import type { ExactNumber } from '../money/exactNumber';
import type { RateWeighting } from './distributionKey';
import type { LevelGroup } from './groupsAt';

/** Each group's weight by a rate: what its members get of it, in kr., so that the row's amount is shared into just these parts. */
export function rateWeights(
  { byYear }: RateWeighting,
  groups: readonly LevelGroup[],
  year: Year,
): ExactNumber[] {
  const parts = byYear.get(year)?.parts ?? [];
  return groups.map(({ members }) => {
    const sum = members.reduce((total, party) => total + Math.abs(parts[party] ?? 0), 0);
    return { coefficient: BigInt(sum), decimals: 2 };
  });
}
