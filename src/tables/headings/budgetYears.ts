/** The first and last years that are taken for budget years, in headings and in `Startår`. */
const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

/** Whether a number is a budget year: 2021 is, 202101 and 2021.5 are not. */
export function isBudgetYear(number: number): boolean {
  return Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR;
}

/** The budget year that a text of four digits is: 2019; null for another text. */
export function budgetYearOf(text: string): number | null {
  return /^\d{4}$/.test(text) && isBudgetYear(Number(text)) ? Number(text) : null;
}
