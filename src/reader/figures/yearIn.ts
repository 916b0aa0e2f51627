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

/** A year as it is printed, from 1900 to 2199 as everywhere in the product. */
const YEAR = String.raw`(?:19|20|21)\d\d`;
const BARE = new RegExp(String.raw`^${YEAR}\*?$`);
const ALONE = new RegExp(String.raw`^(?:b|r|bo|ro|f|budget|regnskab)?[ .]?${YEAR}(?: ?\(.*\))?\*?$`);
const WITHIN = new RegExp(String.raw`(?<!\d)${YEAR}(?!\d)`, 'g');
const MAY_BE = new RegExp(YEAR);
const SPAN = new RegExp(String.raw`^${YEAR} ?[-–] ?(?:${YEAR}|\d\d)(?!\d)`);

/** Whether a cell holds a year and nothing else, as a heading does: `2024`, `B2024`, `2025 (2024-pl)`. */
export function isYearAlone(text: string): boolean {
  // Most cells are other figures.
  return MAY_BE.test(text) && ALONE.test(foldText(text));
}

/** Whether a word is a year, be it with a note's star: `2024`, `2024*`. */
export function isBareYear(word: string): boolean {
  return BARE.test(word);
}

/** The years in a text, whatever stands beside them. */
export function yearsWithin(text: string): string[] {
  return text.match(WITHIN) ?? [];
}

/** Whether a text begins with years from one to another: `2025-2028`, `2025 – 28`. */
export function beginsWithYears(text: string): boolean {
  return SPAN.test(text);
}
