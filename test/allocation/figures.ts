import type { GroupAllocation } from '../../src/allocation/allocation';
import { potHeading } from '../../src/allocation/pots';
import type { Allocated } from './allocated';

export function groupNamed({ allocation }: Pick<Allocated, 'allocation'>, name: string): GroupAllocation {
  const group = allocation.groups.find(({ group: found }) => found === name);
  if (group === undefined) throw new RangeError(`No group ${name}`);
  return group;
}

/** Amounts in kr. by heading, without the pots that do not apply. */
export type Figures = Readonly<Record<string, number>>;

export function figuresOf(group: GroupAllocation, amounts: Float64Array): Figures {
  const named = group.pots.map((pot, i) => [potHeading(pot), (amounts[i] ?? NaN) / 100] as const);
  return Object.fromEntries(named.filter(([, amount]) => !Number.isNaN(amount)));
}

/** What each recipient gets in a group, by name (the last of several with the same name). */
export function partyFigures(result: Allocated, groupName: string): Readonly<Record<string, Figures>> {
  const group = groupNamed(result, groupName);
  return Object.fromEntries(
    group.parties.map(({ party, amounts }) => [
      result.parties.parties[party]?.name ?? '',
      figuresOf(group, amounts),
    ]),
  );
}

/** What each cost row of a group gives its pots, by label. */
export function rowFigures(result: Allocated, groupName: string): Readonly<Record<string, Figures>> {
  const group = groupNamed(result, groupName);
  return Object.fromEntries(
    group.rows.map(({ row, amounts }) => [result.costs.rows[row]?.label ?? '', figuresOf(group, amounts)]),
  );
}
