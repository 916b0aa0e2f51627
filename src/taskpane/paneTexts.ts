import { inLanguage } from '../texts/inLanguage';
import { paneTexts as da } from './texts/da';
import { paneTexts as en } from './texts/en';

/** What the pane says, beside the findings. Counts and names are filled in by the functions. */
export const paneTexts = inLanguage({ da, en });
