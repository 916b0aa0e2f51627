import { allocationHeadings } from '../texts/sheetHeadings';
import { yearHeading } from '../texts/yearHeading';
import type { Pot } from './allocation';
import { ascending, compareYears } from '../costs/compareYears';

/** What a pot's amount column is headed by: `Kommuner 2021`, without sectors `2021`, where the year is undecided `Kommuner Ikke afklaret`, without years `Kommuner`, and with neither `Beløb`. */
export function potHeading({ sector, year }: Pot): string {
  const parts = [sector, yearHeading(year)].filter((part) => part !== '');
  return parts.length === 0 ? allocationHeadings.amount : parts.join(' ');
}

/** The order of amount columns: year by year (undecided and no year last), within a year sector by sector in the order of `Parter` (no sector last). */
export function comparePots(sectors: readonly string[]): (a: Pot, b: Pot) => number {
  const sectorOf = ({ sector }: Pot): number => (sector === '' ? Infinity : sectors.indexOf(sector));
  return (a, b) => compareYears(a.year, b.year) || ascending(sectorOf(a), sectorOf(b));
}
