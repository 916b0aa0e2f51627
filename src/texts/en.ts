import { amountTexts } from './en/amountTexts';
import { keyTexts } from './en/keyTexts';
import { partyTexts } from './en/partyTexts';
import { rangeTexts } from './en/rangeTexts';
import { reconciliationTexts } from './en/reconciliationTexts';
import { resultTexts } from './en/resultTexts';
import { stepTexts } from './en/stepTexts';
import type { FindingTexts } from './findingTexts';

/** The English texts of every finding, translated from the Danish ones. Words of the workbook contract stay Danish, since that is what the user's cells say. */
export const en: FindingTexts = {
  ...rangeTexts,
  ...amountTexts,
  ...partyTexts,
  ...keyTexts,
  ...stepTexts,
  ...resultTexts,
  ...reconciliationTexts,
};
