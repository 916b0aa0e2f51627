import { plainText } from '../money/plainText';
import { budgetYearOf } from '../tables/headings/budgetYears';
import { takePriceLevels } from '../tables/headings/priceLevels';
import { finding, type Finding } from '../findings/finding';
import { type Cell, isFilled } from '../tables/table';
import type { YearAmount } from './costRow';

/** The year whose prices a text names: `2019`, `2019-pl`, `PL 2019`; null for another text. */
export function priceLevelOf(typed: string): number | null {
  const text = plainText(typed);
  const year = budgetYearOf(text);
  if (year !== null) return year;
  const { found, rest } = takePriceLevels(text);
  const [level = null] = found;
  return found.length === 1 && rest.trim() === '' ? level : null;
}

/** The year whose prices a row's amounts are in, from a cell of `Prisniveau`; null where it is blank or, with `price-level-invalid` added to `findings`, no year. */
export function parsePriceLevel(cell: Cell | null, findings: Finding[]): number | null {
  if (!isFilled(cell)) return null;
  const level = priceLevelOf(cell.text);
  if (level === null) findings.push(finding('error', 'price-level-invalid', cell.ref, { text: cell.text }));
  return level;
}

/** The price level of an amount: the row's own goes before that of its column's heading. */
export function levelOf(
  ofRow: number | null,
  ofHeading: number | null,
): Pick<YearAmount, 'priceLevel' | 'isLevelOfHeading'> {
  if (ofRow !== null) return { priceLevel: ofRow };
  return ofHeading === null ? {} : { priceLevel: ofHeading, isLevelOfHeading: true };
}
