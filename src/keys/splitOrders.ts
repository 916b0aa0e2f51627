import type { CellRef } from '../findings/cellRef';
import { compareExact, type ExactNumber } from '../money/exactNumber';
import type { PartyTable } from '../parties/party';
import { foldText } from '../tables/foldText';
import { columnOf } from './columnOf';
import type { DistributionKey, KeyStep } from './distributionKey';
import { groupsAt } from './groupsAt';

/** A plain split as it is read: what each group gets, in the order of `Parter`. */
export interface SplitOrder {
  readonly level: string;
  readonly groups: readonly string[];
  readonly parts: readonly ExactNumber[];
  /** As typed: `35/65`. */
  readonly text: string;
  readonly cell: CellRef;
}

/**
 * The first plain split at each level whose meaning depends on the order of the groups: `35/65` does, `50/50` does not.
 * Splits that do not fit the groups are left out; they are told of where they are resolved.
 */
export function splitOrders(keys: readonly DistributionKey[], parties: PartyTable): SplitOrder[] {
  const orders = new Map<string, SplitOrder>();
  for (const { steps } of new Set(keys)) {
    for (const step of steps) {
      const level = foldText(step.level);
      const order = orders.has(level) ? null : orderOf(step, parties);
      if (order !== null) orders.set(level, order);
    }
  }
  return [...orders.values()];
}

function orderOf({ level, weighting, weightText, cells }: KeyStep, parties: PartyTable): SplitOrder | null {
  if (weighting.kind !== 'split' || isEven(weighting.parts)) return null;
  const column = columnOf(parties, level);
  if (column === null) return null;
  const everyone = parties.parties.map(({ index }) => index);
  const groups = groupsAt(column, everyone, parties, []).map(({ name }) => name);
  if (groups.length !== weighting.parts.length) return null;
  return { level: column.heading, groups, parts: weighting.parts, text: weightText, cell: cells.weight };
}

function isEven([first, ...others]: readonly ExactNumber[]): boolean {
  return first === undefined || others.every((part) => compareExact(first, part) === 0);
}
