import { allocationHeadings } from '../texts/sheetHeadings';
import { yearHeading } from '../texts/yearHeading';
import type { Pot } from './allocation';

/** What a pot's amount column is headed by: `Kommuner 2021`, without sectors `2021`, where the year is undecided `Kommuner Ikke afklaret`, without years `Kommuner`, and with neither `Beløb`. */
export function potHeading({ sector, year }: Pot): string {
  const parts = [sector, yearHeading(year)].filter((part) => part !== '');
  return parts.length === 0 ? allocationHeadings.amount : parts.join(' ');
}
