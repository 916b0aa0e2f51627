import type { Year } from '../costs/costRow';
import type { Finding } from '../findings/finding';
import type { ResolvedStep } from '../keys/resolvedStep';
import { resolveWeights, type StepUser } from '../keys/resolveWeights';
import type { PartyTable } from '../parties/party';
import type { MemberSet } from './memberSets';
import type { StepsLeft } from './stepsLeft';

/** A resolved step with where each part goes on to. */
export interface Split extends ResolvedStep {
  /** One for each of `to`; empty at the last step. */
  readonly next: readonly MemberSet[];
}

/** Resolves the first of the steps left for some recipients and a year; null where it cannot be taken. */
export type StepResolver = (left: StepsLeft, members: MemberSet, year: Year, user: StepUser) => Split | null;

/** Resolves each step once for the same recipients and year, however many rows take it. What is wrong is added to `findings`. */
export function stepResolver(
  parties: PartyTable,
  setOf: (members: readonly number[]) => MemberSet,
  findings: Finding[],
): StepResolver {
  const known = new Map<string, Split | null>();
  return (left, members, year, user) => {
    const question = `${left.id} ${members.id} ${year}`;
    const answer = known.get(question);
    if (answer !== undefined) return answer;
    const resolved = resolveWeights(left.step, members.members, year, parties, user);
    findings.push(...resolved.findings);
    const split =
      resolved.value === null
        ? null
        : { ...resolved.value, next: left.next === null ? [] : resolved.value.members.map(setOf) };
    known.set(question, split);
    return split;
  };
}
