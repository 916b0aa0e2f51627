import { addToList } from '../cells/addToList';
import { finding, type Finding } from '../findings/finding';
import type { PartyColumn, PartyTable } from '../parties/party';
import { PART } from '../parties/partyLayout';
import { foldText } from '../tables/foldText';

/** Recipients with the same text in the column that a step splits by. */
export interface LevelGroup {
  readonly name: string;
  /** `Party.index`, ascending. */
  readonly members: readonly number[];
}

/**
 * The groups at a level among `members`, in the order they first appear in the whole of `Parter`; at level `Part` every recipient
 * is a group of its own. Case and spacing make no difference, and a group is called what it is first called in `Parter`.
 * A blank cell is added to `findings` as `group-name-missing`.
 */
export function groupsAt(
  column: PartyColumn,
  members: readonly number[],
  parties: PartyTable,
  findings: Finding[],
): LevelGroup[] {
  const nameOf = (index: number): string => parties.parties[index]?.name ?? '';
  if (column.heading === PART) return members.map((index) => ({ name: nameOf(index), members: [index] }));

  const names = firstNames(column);
  const groups = new Map<string, number[]>();
  for (const index of members) {
    const value = column.values[index];
    if (value === undefined) continue;
    const folded = foldText(value.text);
    if (folded === '') {
      const params = { level: column.heading, party: nameOf(index) };
      findings.push(finding('error', 'group-name-missing', value.cell, params));
      continue;
    }
    addToList(groups, folded, index);
  }
  return [...names].flatMap(([folded, name]) => {
    const indexes = groups.get(folded);
    return indexes === undefined ? [] : [{ name, members: indexes }];
  });
}

/** Every name of a column of `Parter` as it is first written, by its folded form. */
export function firstNames(column: PartyColumn): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { text } of column.values) {
    const folded = foldText(text);
    if (folded !== '' && !names.has(folded)) names.set(folded, text);
  }
  return names;
}
