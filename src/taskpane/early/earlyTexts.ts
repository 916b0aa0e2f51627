import { inLanguage } from '../../texts/inLanguage';
import { earlyTexts as da } from './texts/da';
import { earlyTexts as en } from './texts/en';

/** What the page says before the add-in's own code is there. */
export const earlyTexts = inLanguage({ da, en });
