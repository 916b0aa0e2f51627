import type { Figure } from './figure';
import { isYearAlone } from './yearIn';

/** Figures, and nothing else. */
const FIGURES = /^[\d\s.,()%+\-–−]*\d[\d\s.,()%+\-–−]*$/;
/** A minus right before the second figure; `5 - 7` and `5-7` are spans. */
const SECOND_NEGATIVE = /[\d)] [-–−(]\d/;

/**
 * Whether a cell holds figures that are no one number: `246.515 11.734`. Those of several cells may have run into one,
 * and what follows have moved. Years, which stand so in headings, are none.
 */
export function isCrowded(text: string, figure: Figure | undefined): boolean {
  const mayBe = figure?.kind === 'text' || (figure?.kind === 'range' && SECOND_NEGATIVE.test(text));
  return mayBe && FIGURES.test(text) && !text.split(' ').every(isYearAlone);
}
