import { amountTexts } from './amountTexts';
import { cellTexts } from './cellTexts';
import { effectTexts } from './effectTexts';
import { frameTexts } from './frameTexts';
import { keyTexts } from './keyTexts';
import { limitTexts } from './limitTexts';
import { partyTexts } from './partyTexts';
import { rangeTexts } from './rangeTexts';
import { readingTexts } from './readingTexts';
import { reconciliationTexts } from './reconciliationTexts';
import { resultTexts } from './resultTexts';
import { stepTexts } from './stepTexts';
import type { FindingTexts } from '../findingTexts';

/** The English texts of every finding, translated from the Danish ones. Words of the workbook contract stay Danish, since that is what the user's cells say. */
export const findingTexts: FindingTexts = {
  ...rangeTexts,
  ...readingTexts,
  ...amountTexts,
  ...cellTexts,
  ...effectTexts,
  ...partyTexts,
  ...frameTexts,
  ...keyTexts,
  ...stepTexts,
  ...limitTexts,
  ...resultTexts,
  ...reconciliationTexts,
};
