import type { ExactNumber } from '../money/exactNumber';
import { inhabitantsAmong, populationOf } from '../parties/inhabitants';
import type { PartyTable } from '../parties/party';
import { foldText } from '../tables/foldText';
import type { Settings } from '../settings/settings';

/** The inhabitants that kr. per inhabitant divides by. */
export interface RateBase {
  /** The driver's heading as it is called in a sentence: `Folketal`. */
  readonly driver: string;
  /** Of one recipient or several (`Party.index`); null where there is nobody. */
  readonly among: (members: readonly number[]) => ExactNumber | null;
}

/**
 * What kr. per inhabitant is worked out from, for subtotals, sectors, years and all: asked for by `Indbyggere` or
 * `Mellemtotal`. Null where it is not asked for, or where no inhabitants are known.
 */
export function ratesOf(
  parties: PartyTable,
  { subtotal, inhabitants }: Pick<Settings, 'subtotal' | 'inhabitants'>,
): RateBase | null {
  const population = populationOf(parties, inhabitants);
  if (population === null || (subtotal === null && inhabitants === null)) return null;
  const hasFolketal = parties.columns.some(({ heading }) => foldText(heading).startsWith('folketal'));
  return {
    driver: inhabitants?.heading ?? (hasFolketal ? 'Folketal' : 'Indbyggertal'),
    among: (members) => inhabitantsAmong(members, population, parties),
  };
}
