import { readHeading } from '../../tables/headings/readHeading';
import { foldText } from '../../tables/foldText';

/**
 * The one year a heading is of, as every heading in the product is read: `Budget 2021`, `B2024`, `R23`, `Indbyggertal
 * pr. 1. oktober 2021`. A price level is no year, and a span of years (`2025-2028`) is none either: null, as where no
 * year or several are printed.
 */
export function yearIn(heading: string): number | null {
  return readHeading(heading).year;
}

/** Whether a cell holds a year and nothing else, as a heading does: `2024`, `B2024`, `2025 (2024-pl)`. */
export function isYearAlone(text: string): boolean {
  return /^(?:b|r|bo|ro|f|budget|regnskab)?[ .]?(?:19|20|21)\d\d(?: ?\(.*\))?\*?$/.test(foldText(text));
}
