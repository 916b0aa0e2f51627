import { amountTexts } from './amountTexts';
import { keyTexts } from './keyTexts';
import { partyTexts } from './partyTexts';
import { rangeTexts } from './rangeTexts';
import { reconciliationTexts } from './reconciliationTexts';
import { resultTexts } from './resultTexts';
import { stepTexts } from './stepTexts';
import type { FindingTexts } from '../findingTexts';

/** The Danish texts of every finding: the source that other languages translate. */
export const da: FindingTexts = {
  ...rangeTexts,
  ...amountTexts,
  ...partyTexts,
  ...keyTexts,
  ...stepTexts,
  ...resultTexts,
  ...reconciliationTexts,
};
