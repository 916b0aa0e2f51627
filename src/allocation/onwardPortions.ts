import { pathTo } from './pathTo';
import type { Portion } from './portion';
import { sectorOf } from './potEntries';
import type { Split } from './stepResolver';
import { isSectorStep } from './stepsLeft';
import type { PartyTable } from '../parties/party';

/** What goes on from a step that has been taken: a portion for each part, null where the part is 0; none from the last step. */
export function onwardPortions(
  portion: Portion,
  split: Split,
  parts: Float64Array,
  parties: PartyTable,
): (Portion | null)[] {
  const { group, rows, year, key, label, left, from } = portion;
  const { next } = left;
  if (next === null) return [];
  const isLeading = portion.sector === null;
  return split.next.map((members, i) => {
    const amount = parts[i] ?? 0;
    if (amount === 0) return null;
    const entered = isLeading && !isSectorStep(next) ? sectorOf(members, parties) : portion.sector;
    const way = pathTo(from, split.to[i] ?? '');
    return {
      group,
      rows,
      year,
      sector: entered,
      pool: null,
      key,
      label,
      from: way,
      amount,
      members,
      left: next,
    };
  });
}
