import { remembered } from '../cells/remembered';
import type { Year } from '../costs/costRow';
import type { Finding } from '../findings/finding';
import { type ResolvedStep, resolveWeights, type StepUser } from '../keys/resolveWeights';
import type { PartyTable } from '../parties/party';
import type { MemberSet } from './memberSets';
import { soleSector } from './soleSector';
import type { StepsLeft } from './stepsLeft';

/** Where a part of a step goes on to: which group, with whom and with which steps left. */
export interface Onward {
  readonly name: string;
  readonly members: MemberSet;
  /** The members' sector if they all have the same, else ''. */
  readonly sector: string;
  readonly left: StepsLeft;
}

/** A resolved step with where each part goes on to. */
export interface SplitStep extends ResolvedStep {
  /** One for each of `to`; empty at the last step. */
  readonly next: readonly Onward[];
}

/** Resolves the first of the steps left for some recipients and a year; null where it cannot be taken. */
export type StepResolver = (
  left: StepsLeft,
  members: MemberSet,
  year: Year,
  user: StepUser,
) => SplitStep | null;

/** Resolves each step once for the same recipients and year, however many rows take it. What is wrong is added to `findings`. */
export function stepResolver(
  parties: PartyTable,
  setOf: (members: readonly number[]) => MemberSet,
  findings: Finding[],
): StepResolver {
  const known = new Map<string, SplitStep | null>();
  return (left, members, year, user) =>
    remembered(known, `${left.id} ${members.id} ${year}`, () => {
      const { value, findings: found } = resolveWeights(left.step, members.members, year, parties, user);
      findings.push(...found);
      return value === null ? null : { ...value, next: onwardFrom(value, left.next) };
    });

  function onwardFrom({ to, members }: ResolvedStep, left: StepsLeft | null): Onward[] {
    if (left === null) return [];
    return members.map((group, i) => ({
      name: to[i] ?? '',
      members: setOf(group),
      sector: soleSector(group, parties),
      left,
    }));
  }
}
