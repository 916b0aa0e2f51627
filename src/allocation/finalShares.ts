import { remembered } from '../cells/remembered';
import type { Year } from '../costs/costRow';
import { finding, type Finding } from '../findings/finding';
import type { StepUser } from '../keys/resolveWeights';
import { type Ratio, productOfRatios, WHOLE_RATIO } from '../money/ratio';
import type { MemberSet } from './memberSets';
import { pathTo } from './pathTo';
import { isByRate } from './rateOfStep';
import { ratioAt } from '../money/weights';
import type { SplitStep, StepResolver } from './stepResolver';
import type { StepsLeft } from './stepsLeft';

/** The recipients that an amount can fall to. */
export interface FinalShares {
  /** By `Party.index`: the exact share by the weights alone, in lowest terms; 0 where the weight is 0. */
  readonly byParty: ReadonlyMap<number, Ratio>;
  /** Whether a base amount, bounds or a rate stand on the way, so that the amount decides what each gets of it. */
  readonly dependOnAmount: boolean;
}

/** Follows the steps left down to the recipients, for an amount that has come through `from`. */
export type FinalSharesOf = (
  left: StepsLeft,
  members: MemberSet,
  year: Year,
  from: string,
  user: StepUser,
) => FinalShares;

/**
 * What each recipient gets of an amount before any rounding: the product of the weights on its way, each divided by
 * their sum. A half to cluster Midt, of which Skive is 45851/236798, makes 45851/473596. Followed once for the same
 * steps, recipients and year; `remainder-absent` is added to `findings` on the way.
 */
export function finalShares(resolve: StepResolver, findings: Finding[]): FinalSharesOf {
  const known = new Map<string, FinalShares>();
  const follow: FinalSharesOf = (left, members, year, from, user) =>
    remembered(known, `${left.id} ${members.id} ${year}`, () => sharesBelow(left, members, year, from, user));

  const sharesBelow: FinalSharesOf = (left, members, year, from, user) => {
    const byParty = new Map<number, Ratio>();
    const split = resolve(left, members, year, user);
    if (split === null) return { byParty, dependOnAmount: false };
    noteAbsentRemainder(left, split, from, findings);
    let dependOnAmount = split.base > 0 || split.bounds !== null || isByRate(left);
    split.to.forEach((name, i) => {
      const next = split.next[i];
      const below =
        next === undefined
          ? wholeOf(split.members[i] ?? [])
          : follow(next.left, next.members, year, pathTo(from, name), user);
      const ratio = ratioAt(split.weights, i);
      dependOnAmount ||= below.dependOnAmount;
      for (const [party, share] of below.byParty) byParty.set(party, productOfRatios(ratio, share));
    });
    return { byParty, dependOnAmount };
  };
  return follow;
}

function wholeOf(members: readonly number[]): FinalShares {
  return { byParty: new Map(members.map((party) => [party, WHOLE_RATIO])), dependOnAmount: false };
}

function noteAbsentRemainder({ step }: StepsLeft, split: SplitStep, from: string, findings: Finding[]): void {
  const { remainder } = step.rounding;
  if (remainder.kind !== 'to' || split.remainder.kind === 'to' || split.to.length === 0) return;
  findings.push(finding('note', 'remainder-absent', step.cells.remainder, { name: remainder.name, from }));
}
