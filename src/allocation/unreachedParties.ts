import { finding, type Finding } from '../findings/finding';
import type { PartyTable } from '../parties/party';
import type { Allocation } from './allocation';

/** The note `parties-unreached` where there are recipients to whom nothing of any row can fall; the cell is the first one's. */
export function unreachedParties({ groups }: Allocation, { parties }: PartyTable): Finding[] {
  const reached = new Set(groups.flatMap((group) => group.parties.map(({ party }) => party)));
  const missing = parties.filter(({ index }) => !reached.has(index));
  const [first] = missing;
  if (first === undefined || groups.length === 0) return [];
  return [finding('note', 'parties-unreached', first.cell, { names: missing.map(({ name }) => name) })];
}
