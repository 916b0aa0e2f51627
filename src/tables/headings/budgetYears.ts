/** The first and last years that are taken for budget years, in headings and in `Startår`. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

/** Whether a number is a budget year: 2021 is, 202101 and 2021.5 are not. */
export function isBudgetYear(number: number): boolean {
  return Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR;
}
