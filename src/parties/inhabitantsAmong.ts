import { addToList } from '../cells/addToList';
import { type ExactNumber, compareExact, sumExact } from '../money/exactNumber';
import type { PartyTable } from './party';

/**
 * The inhabitants behind several recipients (`Party.index`). The same people stand behind the municipalities and behind
 * the region, so sectors that have equally many are counted once: 19 municipalities with 1.326.340 and five clusters of
 * the region with 1.326.340 are 1.326.340. Sectors that differ are added up. Null where nobody has a number above 0.
 */
export function inhabitantsAmong(
  members: readonly number[],
  population: readonly (ExactNumber | null)[],
  { parties }: PartyTable,
): ExactNumber | null {
  const bySector = new Map<string, ExactNumber[]>();
  for (const index of members) {
    const number = population[index] ?? null;
    if (number === null) continue;
    addToList(bySector, parties[index]?.sector ?? '', number);
  }
  const sums = [...bySector.values()].map(sumExact).filter(({ coefficient }) => coefficient > 0n);
  const [first, ...others] = sums;
  if (first === undefined) return null;
  return others.every((sum) => compareExact(sum, first) === 0) ? first : sumExact(sums);
}
