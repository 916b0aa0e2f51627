import { yearsWithin } from '../figures/yearIn';

const UNIT_SAID =
  /(?:1[. ]?000|mio\.?|mia\.?|t\.?) ?\(?kr\.?|(?<!\p{L})kr\.?(?!\p{L})|(?<!\p{L})mi[oa](?!\p{L})/giu;

/**
 * Whether a heading put together from pieces cannot be one column's: a bracket stands open, or it says two units, two
 * years, or percent and a unit of money. Then the pieces of several columns' headings came one after another.
 */
export function isGarbled(heading: string): boolean {
  const count = (pattern: RegExp) => heading.match(pattern)?.length ?? 0;
  if (count(/[([]/g) !== count(/[)\]]/g)) return true;
  const outside = heading.replace(/[([][^)\]]*[)\]]/g, '').replace(/\d{4} ?[-–/] ?\d{4}/g, '');
  const saysPercent = /%|(?<!\p{L})(?:pct|procent)(?!\p{L})/iu.test(heading);
  if (saysPercent && count(UNIT_SAID) > 0) return true;
  return count(UNIT_SAID) > 1 || yearsWithin(outside).length > 1;
}
