import { PART, SECTOR } from '../parties/partyLayout';
import type { DistributionKey, KeyStep } from './distributionKey';

/** A key, and whether a rate says what everyone gets by it: it then only says who takes part, rounding and bounds. */
export interface KeyUse {
  readonly key: DistributionKey;
  readonly isRated: boolean;
}

/** What holds for steps that say nothing themselves; `sector…` for the first step of a plain split. */
export type KeyDefault =
  'standardWeight' | 'unit' | 'method' | 'remainder' | 'sectorUnit' | 'sectorMethod' | 'sectorRemainder';

/** Which defaults any amount is shared by. A key without steps, which has been told of, shares nothing. */
export function usedDefaults(uses: readonly KeyUse[]): ReadonlySet<KeyDefault> {
  const used = new Set<KeyDefault>();
  for (const { key, isRated } of uses) {
    const isPlain = key.steps.some(({ standardWeight }) => standardWeight !== undefined);
    if (isPlain && !isRated) used.add('standardWeight');
    for (const step of key.steps) {
      if (isRated && step.level !== PART) continue;
      const { unit, method, remainder } = step.typed ?? {};
      const ofSector = isPlain && step.level === SECTOR;
      if (unit === undefined) used.add(ofSector ? 'sectorUnit' : 'unit');
      if (method === undefined && roundsAlone(step, isRated)) used.add(ofSector ? 'sectorMethod' : 'method');
      if (remainder === undefined && !isRated) used.add(ofSector ? 'sectorRemainder' : 'remainder');
    }
  }
  return used;
}

/** Whether any amount of a step is rounded alone: each by a rate, or all but the one that takes the remainder. */
export function roundsAlone({ rounding }: KeyStep, isRated: boolean): boolean {
  return isRated || rounding.remainder.kind !== 'largest';
}
