import { allocationHeadings } from '../texts/sheetHeadings';
import type { Pot } from './allocation';

/** What a pot's amount column is headed by: `Kommuner 2021`, without sectors `2021`, without years `Kommuner`, and with neither `Beløb`. */
export function potHeading({ sector, year }: Pot): string {
  const parts = [sector, year === null ? '' : String(year)].filter((part) => part !== '');
  return parts.length === 0 ? allocationHeadings.amount : parts.join(' ');
}
