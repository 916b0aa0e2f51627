import type { Year } from '../costs/costRow';
import { type Ratio, NO_RATIO, sumOfRatios, reducedRatio } from '../money/ratio';
import type { PartyAllocation } from './allocation';
import type { Ledger, PotLedger } from './ledger';

type RecipientShare = Pick<PartyAllocation, 'share' | 'isShareOfAmounts'>;

/**
 * The exact share a recipient has of what its pots were handed, before any rounding: 94026/1326340 where all rows go
 * by population; where rows go by several keys, each key's share of the amounts that went by it. Where the amounts are
 * 0, the share that the weights alone make, or null if they differ. Null too where nothing can fall to it. Where base
 * amounts, bounds or rates stand on the way, the share is of the amounts themselves, to the øre.
 * @param counts the years whose amounts count.
 */
export function recipientShare(
  ledger: Ledger,
  party: number,
  counts: (year: Year) => boolean = () => true,
): RecipientShare {
  let whole = 0n;
  let due = NO_RATIO;
  let first: Ratio | null = null;
  let areAlike = true;
  const pots = ledger.pots.filter(({ pot, received }) => !Number.isNaN(received[party]) && counts(pot.year));
  if (pots.some(dependsOnAmount)) return { share: shareReceived(pots, party), isShareOfAmounts: true };
  for (const { handedIn } of pots) {
    for (const [shares, amount] of handedIn) {
      const share = shares.byParty.get(party) ?? NO_RATIO;
      first ??= share;
      areAlike &&= share === first || isSame(share, first);
      whole += BigInt(amount);
      due = sumOfRatios(due, { ...share, numerator: share.numerator * BigInt(amount) });
    }
  }
  if (areAlike || whole === 0n) return { share: areAlike ? first : null };
  return { share: reducedRatio({ numerator: due.numerator, denominator: due.denominator * whole }) };
}

/** Of ratios in lowest terms. */
function isSame(a: Ratio, b: Ratio): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator;
}

function dependsOnAmount({ handedIn }: PotLedger): boolean {
  for (const { dependOnAmount } of handedIn.keys()) if (dependOnAmount) return true;
  return false;
}

function shareReceived(pots: readonly PotLedger[], party: number): Ratio | null {
  let whole = 0n;
  let due = 0n;
  for (const { received, handedIn } of pots) {
    due += BigInt(received[party] ?? 0);
    for (const amount of handedIn.values()) whole += BigInt(amount);
  }
  if (whole === 0n) return null;
  return reducedRatio({ numerator: due, denominator: whole });
}
