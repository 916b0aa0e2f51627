import { inLanguage } from './inLanguage';
import { functionTexts as da } from './da/functionTexts';
import { functionTexts as en } from './en/functionTexts';

/** What the custom functions say: why a cell holds an error, and what `AFSTEM` found. Whole sentences. */
export const functionTexts = inLanguage({ da, en });
