/** Some recipients, by `Party.index`, ascending. The same recipients are always the same object. */
export interface MemberSet {
  readonly id: number;
  readonly members: readonly number[];
}

/** Gives the same set for the same recipients, so that sets are compared by their `id`. */
export function memberSetIndex(): (members: readonly number[]) => MemberSet {
  const sets = new Map<string, MemberSet>();
  return (members) => {
    const content = members.join();
    const known = sets.get(content);
    if (known !== undefined) return known;
    const set = { id: sets.size, members };
    sets.set(content, set);
    return set;
  };
}
