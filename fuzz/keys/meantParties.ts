import type { MeantParty, MeantStep } from './keyedWorkbook';

/** Whether a step's filter lets somebody take part. */
export function isMet({ only }: MeantStep, party: MeantParty, year: number | null): boolean {
  if (only === 'none') return true;
  return only === 'takes part' ? party.takesPart.get(year ?? 0) === true : `not ${party.cluster}` !== only;
}

/** What some may get together at most; null where there is no limit. */
export function capOf(
  most: MeantStep['most'],
  group: readonly number[],
  parties: readonly MeantParty[],
): bigint | null {
  if (most !== 'Loft') return most;
  return group.reduce((sum, index) => sum + partyAt(parties, index).cap, 0n);
}

export function partyAt(parties: readonly MeantParty[], index: number): MeantParty {
  const party = parties[index];
  if (party === undefined) throw new RangeError(`No recipient ${index}`);
  return party;
}
