import { remembered } from '../cells/remembered';

/** Some recipients, by `Party.index`, ascending. The same recipients are always the same object. */
export interface MemberSet {
  readonly id: number;
  readonly members: readonly number[];
}

/** Gives the same set for the same recipients, so that sets are compared by their `id`. */
export function memberSetIndex(): (members: readonly number[]) => MemberSet {
  const sets = new Map<string, MemberSet>();
  return (members) => remembered(sets, members.join(), () => ({ id: sets.size, members }));
}
