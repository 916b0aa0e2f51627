import type { Pot } from './allocation';

/** The order of amount columns: year by year (no year last), within a year sector by sector in the order of `Parter` (no sector last). */
export function comparePots(sectors: readonly string[]): (a: Pot, b: Pot) => number {
  const yearOf = ({ year }: Pot): number => year ?? Infinity;
  const sectorOf = ({ sector }: Pot): number => (sector === '' ? Infinity : sectors.indexOf(sector));
  return (a, b) => ascending(yearOf(a), yearOf(b)) || ascending(sectorOf(a), sectorOf(b));
}

/** Not a difference, since infinity less infinity is no number. */
function ascending(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
