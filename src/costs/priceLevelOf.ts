import { plainText } from '../money/plainText';
import { budgetYearOf } from '../tables/headings/budgetYears';
import { takePriceLevels } from '../tables/headings/priceLevels';

/** The year whose prices a text names: `2019`, `2019-pl`, `PL 2019`; null for another text. */
export function priceLevelOf(typed: string): number | null {
  const text = plainText(typed);
  const year = budgetYearOf(text);
  if (year !== null) return year;
  const { found, rest } = takePriceLevels(text);
  const [level = null] = found;
  return found.length === 1 && rest.trim() === '' ? level : null;
}
