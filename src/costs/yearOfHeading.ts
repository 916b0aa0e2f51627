/** The first and last years that are taken for budget years, here and in `Startår`. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

/** The year a heading holds: `Budget 2021` is 2021. Null where it holds none or several, or only as part of a longer number (`Konto 202101`). */
export function yearOfHeading(heading: string): number | null {
  const years = (heading.match(/\d+/g) ?? []).filter(isYear).map(Number);
  return years.length === 1 ? (years[0] ?? null) : null;
}

function isYear(digits: string): boolean {
  return digits.length === 4 && Number(digits) >= FIRST_YEAR && Number(digits) <= LAST_YEAR;
}
