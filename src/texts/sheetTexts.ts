import { inLanguage } from './inLanguage';
import { sheetTexts as da } from './da/sheetTexts';
import { sheetTexts as en } from './en/sheetTexts';

/** What the sheets say in whole sentences; the words of the contract are in `sheetHeadings.ts`. */
export const sheetTexts = inLanguage({ da, en });
