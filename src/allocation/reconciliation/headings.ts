import { foldText } from '../../tables/foldText';
import { allocationHeadings, overviewHeadings } from '../../texts/sheetHeadings';

/** The folded headings of the sums, as figures are kept by. */
export const TOTAL_PRICE = foldText(allocationHeadings.totalPrice);
export const SUM = foldText(overviewHeadings.sum);

/** The form in which a heading of `Offentliggjort` is compared with those of the sheets; `Total price` is `Pris i alt`. */
export function foldHeading(heading: string): string {
  const folded = foldText(heading);
  return folded === 'total price' ? TOTAL_PRICE : folded;
}
