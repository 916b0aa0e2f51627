import { inLanguage } from './inLanguage';
import { readMeTexts as da } from './da/readMeTexts';
import { readMeTexts as en } from './en/readMeTexts';

/** What the sheet `Læs mig` tells a colleague without the add-in, in plain words. */
export const readMeTexts = inLanguage({ da, en });
