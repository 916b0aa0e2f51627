/** A day of the calendar; month and day from 1. */
export interface ExcelDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
/** Excel counts from 1 January 1900 and takes that year for a leap year, so that from 1 March on it is a day ahead. */
const FIRST_OF_MARCH_1900 = 61;
const LAST_SERIAL = 2_958_465;

/** The day of a number that a cell shows as a date: 44_197 is 1 January 2021. Null where Excel shows no date for it. */
export function dateOfSerial(serial: number): ExcelDate | null {
  const days = Math.floor(serial);
  if (!(days >= 1 && days <= LAST_SERIAL)) return null;
  const since = days >= FIRST_OF_MARCH_1900 ? days - 2 : days - 1;
  const date = new Date(Date.UTC(1900, 0, 1) + since * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day as Danes write it: `01-05-2024`. */
export function dateText({ year, month, day }: ExcelDate): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(day)}-${two(month)}-${String(year)}`;
}
