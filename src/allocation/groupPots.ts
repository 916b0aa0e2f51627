import type { Year } from '../costs/costRow';
import type { Pot } from './allocation';
import { comparePots } from './comparePots';

/**
 * A group's pots in the order of the sheets' columns. Every sector that any row is split by stands in every year that
 * is split so, also where it gets nothing; the pots of no sector stand in their own years, last in each.
 */
export function groupPots(reached: readonly Pot[], sectors: readonly string[]): readonly Pot[] {
  const ofSectors = reached.filter(({ sector }) => sector !== '');
  const years = new Set(ofSectors.map(({ year }) => year));
  const used = new Set(ofSectors.map(({ sector }) => sector));
  const yearsAlone = new Set<Year>(reached.filter(({ sector }) => sector === '').map(({ year }) => year));
  const pots = [
    ...[...years].flatMap((year) => [...used].map((sector) => ({ sector, year }))),
    ...[...yearsAlone].map((year) => ({ sector: '', year })),
  ];
  return pots.sort(comparePots(sectors));
}
