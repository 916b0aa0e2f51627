import { remembered } from '../../cells/remembered';
import { foldText } from '../../tables/foldText';
import { allocationHeadings, overviewHeadings } from '../../texts/sheetHeadings';

/** The folded headings of the sums, as figures are kept by. */
export const TOTAL_PRICE = foldText(allocationHeadings.totalPrice);
export const SUM = foldText(overviewHeadings.sum);

const SUM_WORD = /(?:^| )(?:i alt|ialt|total|sum|samlet)(?= |$)/;

/** Under what all that a heading holds is kept: `i alt 2021` of `2021` and of `2021 i alt`, `i alt` of ''. */
export function sumHeading(folded: string): string {
  return `${SUM} ${folded.replace(SUM_WORD, '').trim()}`.trim();
}

/** Of headings as typed: there are few, and each is met at every line that prints something under it. */
const folds = new Map<string, string>();
const MOST_FOLDS = 1000;

/** The form in which a heading of `Offentliggjort` is compared with those of the sheets; `Total price` is `Pris i alt`, and `Total 2021` the year's sum. */
export function foldHeading(heading: string): string {
  return remembered(folds, heading, () => withSumFirst(heading), MOST_FOLDS);
}

function withSumFirst(heading: string): string {
  const folded = foldText(heading);
  if (folded === TOTAL_PRICE || folded === 'total price') return TOTAL_PRICE;
  return SUM_WORD.test(folded) ? sumHeading(folded) : folded;
}
