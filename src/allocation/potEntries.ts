import { remembered } from '../cells/remembered';
import type { Year } from '../costs/costRow';
import { membersMeeting } from '../keys/membersOf';
import type { StepUser } from '../keys/resolveWeights';
import type { PartyTable } from '../parties/party';
import type { FinalShares, FinalSharesOf } from './finalShares';
import type { MemberSet } from './memberSets';
import { pathTo } from './pathTo';
import { soleSector } from './soleSector';
import type { StepResolver } from './stepResolver';
import { isSectorStep, type StepsLeft } from './stepsLeft';

/** Where a row's money enters a pot: which sector's, with whom and with which steps left. */
export interface PotEntry {
  readonly sector: string;
  readonly from: string;
  readonly members: MemberSet;
  readonly left: StepsLeft;
  /** Who gets what of it in the end, before rounding. */
  readonly shares: FinalShares;
}

/** The pots that a row with these steps reaches in a year, also those that get nothing of it. */
export type PotEntriesOf = (left: StepsLeft, year: Year, user: StepUser) => readonly PotEntry[];

type Way = Omit<PotEntry, 'shares'>;

/**
 * Follows the leading steps at level `Sektor`: `35/65` enters the pot of the municipalities and that of the region.
 * A key without such a step enters one pot: its recipients' sector if they all have the same, else the pot of no sector.
 */
export function potEntries(
  resolve: StepResolver,
  sharesOf: FinalSharesOf,
  parties: PartyTable,
  everyone: MemberSet,
): PotEntriesOf {
  const known = new Map<string, readonly PotEntry[]>();

  const enter = (way: Way, year: Year, user: StepUser): readonly PotEntry[] => {
    const { left, members, from } = way;
    if (!isSectorStep(left)) return [{ ...way, shares: sharesOf(left, members, year, from, user) }];
    const next = resolve(left, members, year, user)?.next ?? [];
    return next.flatMap(({ name, ...onward }) => enter({ ...onward, from: pathTo(from, name) }, year, user));
  };

  return (left, year, user) =>
    remembered(known, `${left.id} ${year}`, () => {
      const sector = soleSector(reachedBy(left, parties, everyone, year), parties);
      return enter({ sector, from: '', members: everyone, left }, year, user);
    });
}

/** The recipients that the steps' filters leave. */
function reachedBy(left: StepsLeft, parties: PartyTable, everyone: MemberSet, year: Year): readonly number[] {
  let reached = everyone.members;
  for (let at: StepsLeft | null = left; at !== null; at = at.next) {
    reached = membersMeeting(at.step.only, reached, parties, year);
  }
  return reached;
}
