import { ascending, compareYears } from '../costs/compareYears';
import type { Pot } from './allocation';

/** The order of amount columns: year by year (undecided and no year last), within a year sector by sector in the order of `Parter` (no sector last). */
export function comparePots(sectors: readonly string[]): (a: Pot, b: Pot) => number {
  const sectorOf = ({ sector }: Pot): number => (sector === '' ? Infinity : sectors.indexOf(sector));
  return (a, b) => compareYears(a.year, b.year) || ascending(sectorOf(a), sectorOf(b));
}
