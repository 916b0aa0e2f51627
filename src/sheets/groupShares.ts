import type { GroupAllocation, PartyAllocation } from '../allocation/allocation';
import { type Ratio, NO_RATIO, quotientOfRatios, sumOfRatios } from '../money/ratio';
import type { PartyTable } from '../parties/party';
import { itemAt } from './itemAt';
import { roundRatio } from '../money/roundRatio';

/** What a subtotal's members have of the whole together, and each of what its group has. */
export interface GroupShares {
  /** Null where the members have shares of different wholes, as those of two sectors. */
  readonly whole: Ratio | null;
  /** One for each member; null where it has no share. */
  readonly within: readonly (Ratio | null)[];
}

/**
 * The shares of the members of one subtotal. Skive's 45851/1326340 of the whole is 45851/236798 of cluster Midt. Members
 * of different sectors share different amounts, so each is held against those of its own sector.
 */
export function groupShares(
  members: readonly PartyAllocation[],
  { pots }: Pick<GroupAllocation, 'pots'>,
  { parties }: PartyTable,
): GroupShares {
  const isAcross = pots.some(({ sector }) => sector === '');
  const familyOf = ({ party }: PartyAllocation): string => (isAcross ? '' : itemAt(parties, party).sector);
  const sums = new Map<string, Ratio>();
  for (const member of members) {
    if (member.share === null) continue;
    const family = familyOf(member);
    sums.set(family, sumOfRatios(sums.get(family) ?? NO_RATIO, member.share));
  }
  const [only, ...others] = sums.values();
  return {
    whole: others.length > 0 ? null : (only ?? null),
    within: members.map((member) => quotient(member.share, sums.get(familyOf(member)))),
  };
}

function quotient(share: Ratio | null, sum: Ratio | undefined): Ratio | null {
  return share === null || sum === undefined || sum.numerator === 0n ? null : quotientOfRatios(share, sum);
}

const PLACES = 18;

/** An exact share as a cell can hold it: 94026/1326340 is 0.0708913551578… */
export function shareNumber({ numerator, denominator }: Ratio): number {
  const scaled = roundRatio({ numerator: numerator * 10n ** BigInt(PLACES), denominator }, 'half up');
  return Number(scaled) / 10 ** PLACES;
}

/** A share in hundredths of a percent, as it is shown with two decimals: 94026/1326340 is 709. */
export function shownShare({ numerator, denominator }: Ratio): number {
  return Number(roundRatio({ numerator: numerator * 10_000n, denominator }, 'half up'));
}
