import type { CellRef } from '../findings/cellRef';
import { areEqual, type ExactNumber } from '../money/exactNumber';
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
  if (weighting.kind !== 'split' || areEqual(weighting.parts)) return null;
  const column = columnOf(parties, level);
  if (column === null) return null;
  const everyone = parties.parties.map(({ index }) => index);
  const groups = groupsAt(column, everyone, parties, []).map(({ name }) => name);
  if (groups.length !== weighting.parts.length) return null;
  return { level: column.heading, groups, parts: weighting.parts, text: weightText, cell: cells.weight };
}

/** Excel's limit for a text in a formula, which is what the hidden name holds. */
const LONGEST_TEXT = 255;

/** The order in which splits were read, in few characters: `[["Sektor","Kommuner","Region"]]`. Where it would be too long, nothing is said. */
export function orderText(orders: readonly SplitOrder[]): string {
  const text = JSON.stringify(orders.map(({ level, groups }) => [level, ...groups]));
  return text.length <= LONGEST_TEXT ? text : '[]';
}

/** What `orderText` says; nothing where the text is no such thing. */
export function readOrderText(text: string | null): { level: string; groups: readonly string[] }[] {
  return parsed(text).flatMap((line: unknown) => {
    if (!Array.isArray(line) || !line.every((name) => typeof name === 'string')) return [];
    const [level, ...groups] = line;
    return level === undefined ? [] : [{ level, groups }];
  });
}

function parsed(text: string | null): unknown[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
