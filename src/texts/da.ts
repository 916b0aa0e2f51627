import { amountTexts } from './da/amountTexts';
import { keyTexts } from './da/keyTexts';
import { partyTexts } from './da/partyTexts';
import { rangeTexts } from './da/rangeTexts';
import { reconciliationTexts } from './da/reconciliationTexts';
import { resultTexts } from './da/resultTexts';
import { stepTexts } from './da/stepTexts';
import type { FindingTexts } from './findingTexts';

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
