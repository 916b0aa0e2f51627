import type { CostLine } from './costLines';
import type { PartyLine } from './partyLine';

const EQUALLY = 'ligeligt';

/** The keys that cost rows without a printed split can have: what the recipients have numbers of, and equally. */
export function keysOf(costs: readonly CostLine[], parties: readonly PartyLine[]): string[] {
  if (costs.every(({ split }) => split !== null) || parties.length === 0) return [];
  const drivers = new Set(parties.flatMap(({ numbers }) => [...numbers.keys()]));
  return [...drivers, EQUALLY];
}

/** The first that has weights of its own; `''` where there is none, since nobody has said that all pay the same. */
export function likeliestOf(keys: readonly string[]): string {
  return keys.find((key) => key !== EQUALLY) ?? '';
}

/** `Nøgler` with a key of one step; null where it needs no row there, as `35/65` does not. */
export function keyRows(key: string): (string | number)[][] | null {
  if (key === '' || /^\d+(?:[.,]\d+)?(?:\/\d+(?:[.,]\d+)?)+$/.test(key)) return null;
  return [
    ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
    [key, 1, 'Part', key],
  ];
}
